package io.quarkiverse.attio.emulator.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** The types that no writable attribute of a standard object has. */
class ValueTypesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "NUMBER    | 17                          | {'value':17}",
            "NUMBER    | {'value':3.14}              | {'value':3.14}",
            "NUMBER    | 17.0                        | {'value':17}",
            "NUMBER    | 1e3                         | {'value':1000}",
            "NUMBER    | 1e-999999999                | {'value':0}",
            "NUMBER    | 0.00005                     | {'value':0.0001}",
            "NUMBER    | -0.00004                    | {'value':0}",
            "RATING    | 0                           | {'value':0}",
            "RATING    | {'value':5}                 | {'value':5}",
            "RATING    | 3.0                         | {'value':3}",
            "CHECKBOX  | true                        | {'value':true}",
            "CHECKBOX  | 'false'                     | {'value':false}",
            "CHECKBOX  | {'value':true}              | {'value':true}",
            "TIMESTAMP | '2023-01-02T13:00:00Z'      | {'value':'2023-01-02T13:00:00.000000000Z'}",
            "TIMESTAMP | '2023-01-02T13:00:00+02:00' | {'value':'2023-01-02T11:00:00.000000000Z'}",
            "TIMESTAMP | '2023-01-02T13:00:00.1'     | {'value':'2023-01-02T13:00:00.100000000Z'}",
            "TIMESTAMP | '2023-01-02'                | {'value':'2023-01-02T00:00:00.000000000Z'}",
            "INTERACTION | {'interaction_type':'email','interacted_at':'2023-01-02T13:00:00Z','owner_actor':{'type':'system','id':null}} "
                    + "| {'interaction_type':'email','interacted_at':'2023-01-02T13:00:00.000000000Z','owner_actor':{'type':'system','id':null}}",
    })
    void whatIsStored(AttributeType type, String written, String stored) throws Exception {
        assertThat(Json.write(parse(type, written))).asString().isEqualTo(stored.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "NUMBER | '17'", "NUMBER | true", "NUMBER | {}",
            "NUMBER | 1e999", "RATING | 6",
            "RATING | -1", "RATING | 2.5", "RATING | '4'", "CHECKBOX | 'yes'", "CHECKBOX | 1", "CHECKBOX | {}",
            "TIMESTAMP | 'now'", "TIMESTAMP | 7", "INTERACTION | 'email'",
            "INTERACTION | {'interaction_type':'dream','interacted_at':'2023-01-02T13:00:00Z','owner_actor':{}}",
            "INTERACTION | {'interaction_type':'email','interacted_at':'soon','owner_actor':{}}" })
    void whatIsRefused(AttributeType type, String written) {
        assertThatExceptionOfType(ApiError.class).isThrownBy(() -> parse(type, written))
                .satisfies(e -> assertThat(e.toJson().path("code").asText()).isEqualTo("validation_type"));
    }

    @ParameterizedTest
    @EnumSource(AttributeType.class)
    void everyTypeHasItsForm(AttributeType type) {
        assertThat(ValueTypes.of(attribute(type))).isNotNull();
        assertThat(AttributeType.of(type.wireName())).isSameAs(type);
    }

    @Test
    void equalNumbersAreOneValue() throws Exception {
        assertThat(parse(AttributeType.NUMBER, "5")).isEqualTo(parse(AttributeType.NUMBER, "5.00"));
    }

    private static ObjectNode parse(AttributeType type, String written)
            throws Exception {
        Attribute attribute = attribute(type);
        return ValueTypes.of(attribute).parse(Json.parse(written.replace('\'', '"').getBytes()), attribute, null);
    }

    private static Attribute attribute(AttributeType type) {
        return new Attribute("id", "object", "slug", "Title", null, type, Attribute.Source.USER, Set.of(), null, null, null,
                new Attribute.Currency(null, null), List.of(), Instant.EPOCH);
    }
}
