package io.quarkiverse.attio.emulator.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.schema.Choice;
import io.quarkiverse.attio.emulator.schema.StandardObjects;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** Which operators each property of each type takes, and what they mean for the types no test can write values of. */
class ConstraintsTest {

    private static final String STRING = "$contains $ends_with $eq $starts_with";
    private static final String ORDER = "$eq $gt $gte $lt $lte";

    private static final List<String> OPERATORS = List.of("$eq", "$in", "$contains", "$starts_with", "$ends_with", "$lt",
            "$lte", "$gt", "$gte", "$not_empty");

    /** No operators at all, or names that belong to other interfaces. */
    private static final List<String> NO_OPERATORS = List.of("$ne", "$neq", "$nin", "$like", "$exists", "$empty", "$and",
            "$not", "$EQ", "$");

    /** Every property that a value of any type has or was ever said to have. */
    private static final Set<String> PROPERTIES = Set.of("value", "currency_value", "currency_code", "option", "status",
            "active_from", "active_until", "target_object", "target_record_id", "referenced_actor_type",
            "referenced_actor_id", "line_1", "line_2", "line_3", "line_4", "locality", "region", "postcode",
            "country_code", "latitude", "longitude", "domain", "root_domain", "email_address", "email_domain",
            "email_root_domain", "email_local_specifier", "original_email_address", "phone_number",
            "original_phone_number", "normalized_phone_number", "first_name", "last_name", "full_name",
            "owner_member_id", "interacted_at", "interaction_type", "owner_actor");

    private final Constraints constraints = new Constraints(StandardObjects.schema(Set.of("people")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "TEXT             | value                 | true  | 'x'    | " + STRING + " $in $not_empty",
            "NUMBER           | value                 | true  | 1      | " + ORDER,
            "RATING           | value                 | true  | 1      | " + ORDER,
            "CURRENCY         | currency_value        | true  | 1      | " + ORDER,
            "CURRENCY         | value                 | true  | '1.50' | " + ORDER,
            "DATE             | value                 | true  | '2026-01-02' | " + ORDER,
            "TIMESTAMP        | value                 | true  | '2026-01-02T03:04:05Z' | " + ORDER,
            "CHECKBOX         | value                 | true  | true   | $eq",
            "SELECT           | option                | true  | 'One'  | $eq",
            "SELECT           | active_from           | false | '2026-01-02' | $gt $gte $lt $lte",
            "STATUS           | status                | true  | 'One'  | $eq",
            "STATUS           | active_from           | false | '2026-01-02T03:04:05Z' | $gt $gte $lt $lte",
            "RECORD_REFERENCE | target_record_id      | false | 'x'    | $eq $in",
            "RECORD_REFERENCE | target_object         | false | 'people' | $eq",
            "DOMAIN           | domain                | true  | 'x'    | " + STRING + " $not_empty",
            "DOMAIN           | root_domain           | false | 'x'    | " + STRING + " $not_empty",
            "EMAIL_ADDRESS    | email_address         | true  | 'x'    | " + STRING,
            "EMAIL_ADDRESS    | email_domain          | false | 'x'    | " + STRING,
            "EMAIL_ADDRESS    | email_root_domain     | false | 'x'    | " + STRING,
            "EMAIL_ADDRESS    | email_local_specifier | false | 'x'    | " + STRING,
            "PHONE_NUMBER     | phone_number          | true  | 'x'    | " + STRING,
            "PHONE_NUMBER     | country_code          | false | 'GB'   | $eq $not_empty",
            "PERSONAL_NAME    | full_name             | true  | 'x'    | " + STRING + " $not_empty",
            "PERSONAL_NAME    | first_name            | false | 'x'    | " + STRING + " $not_empty",
            "PERSONAL_NAME    | last_name             | false | 'x'    | " + STRING + " $not_empty",
            "LOCATION         | line_1                | false | 'x'    | " + STRING,
            "LOCATION         | line_2                | false | 'x'    | " + STRING,
            "LOCATION         | line_3                | false | 'x'    | " + STRING,
            "LOCATION         | line_4                | false | 'x'    | " + STRING,
            "LOCATION         | locality              | false | 'x'    | " + STRING,
            "LOCATION         | region                | false | 'x'    | " + STRING,
            "LOCATION         | postcode              | false | 'x'    | " + STRING,
            "LOCATION         | country_code          | false | 'GB'   | $eq $starts_with",
            "INTERACTION      | owner_member_id       | false | 'x'    | $eq $not_empty",
            "INTERACTION      | interaction_type      | false | 'call' | $eq $not_empty",
            "INTERACTION      | interacted_at         | false | '2026-01-02T03:04:05Z' | " + ORDER,
    }, quoteCharacter = '`')
    void operatorsOfAProperty(AttributeType type, String property, boolean byDefault, String operand, String operators) {
        Set<String> documented = new TreeSet<>(Arrays.asList(operators.split(" ")));

        assertThat(accepted(type, property, operand)).as("on the property").isEqualTo(documented);
        if (byDefault) {
            assertThat(accepted(type, null, operand)).as("on the attribute").isEqualTo(documented);
            assertThat(takes(type, operand)).as("a bare value").isTrue();
        }
        assertThat(takes(type, "{'" + property + "':" + operand + "}")).as("a bare value of the property")
                .isEqualTo(documented.contains("$eq"));
        for (String unknown : NO_OPERATORS) {
            assertThat(takes(type, "{'" + property + "':{'" + unknown + "':" + operand + "}}")).as(unknown).isFalse();
            assertThat(takes(type, "{'" + unknown + "':" + operand + "}")).as(unknown).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "TEXT             | value",
            "NUMBER           | value",
            "RATING           | value",
            "CURRENCY         | currency_value value",
            "DATE             | value",
            "TIMESTAMP        | value",
            "CHECKBOX         | value",
            "SELECT           | option active_from",
            "STATUS           | status active_from",
            "RECORD_REFERENCE | target_object target_record_id",
            "DOMAIN           | domain root_domain",
            "EMAIL_ADDRESS    | email_address email_domain email_root_domain email_local_specifier",
            "PHONE_NUMBER     | phone_number country_code",
            "PERSONAL_NAME    | first_name last_name full_name",
            "LOCATION         | line_1 line_2 line_3 line_4 locality region postcode country_code",
            "INTERACTION      | owner_member_id interacted_at interaction_type",
    })
    void noOtherPropertyIsKnown(AttributeType type, String properties) {
        Set<String> others = new TreeSet<>(PROPERTIES);
        others.removeAll(Arrays.asList(properties.split(" ")));

        for (String other : others) {
            for (String operator : OPERATORS) {
                assertThatExceptionOfType(ApiError.class)
                        .isThrownBy(() -> parse(type, "{'" + other + "':{'" + operator + "':'x'}}"))
                        .withMessageContaining("has no property \"" + other + "\"");
            }
        }
    }

    @Test
    void actorsAreGivenByTypeAndIdOnly() {
        String type = "'referenced_actor_type':'workspace-member'";

        assertThat(takes(AttributeType.ACTOR_REFERENCE, "{" + type + ",'referenced_actor_id':'x'}")).isTrue();
        assertThat(takes(AttributeType.ACTOR_REFERENCE, "{" + type + ",'referenced_actor_id':{'$eq':'x'}}")).isTrue();
        for (String wrong : List.of("'x'", "{" + type + "}", "{'referenced_actor_id':'x'}", "{}", "{'$eq':'x'}",
                "{'$not_empty':true}", "{" + type + ",'referenced_actor_id':{'$in':['x']}}",
                "{" + type + ",'referenced_actor_id':{'$not_empty':true}}", "{" + type + ",'referenced_actor_id':null}")) {
            assertThat(takes(AttributeType.ACTOR_REFERENCE, wrong)).as(wrong).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "TEXT        | 7", "TEXT     | null", "TEXT         | ['x']", "TEXT      | {'$in':'x'}", "TEXT | {'$in':[7]}",
            "TEXT        | {'$not_empty':false}", "TEXT         | {'$not_empty':'true'}",
            "NUMBER      | '7'", "NUMBER | true", "NUMBER       | [7]", "RATING      | '4'", "CHECKBOX | 'true'",
            "CHECKBOX    | 1", "CURRENCY | 'a lot'", "CURRENCY  | true", "DATE       | 'today'", "DATE | 2026",
            "DATE        | '2026-02-30'", "TIMESTAMP     | '2026-01-02'", "TIMESTAMP | {'$gte':'2026-01-02'}",
            "TIMESTAMP   | {'$lt':1767312000}", "SELECT      | 'Three'", "SELECT     | ['One']", "STATUS | 'Three'",
            "SELECT      | {'active_from':'2026-01-02'}", "STATUS     | {'active_from':{'$gt':'soon'}}",
            "RECORD_REFERENCE | {'target_object':'planets'}", "RECORD_REFERENCE | {'target_record_id':{'$in':'x'}}",
            "INTERACTION | {'interacted_at':{'$gt':'2026-01-02'}}", "LOCATION | 'London'", "LOCATION | {'locality':null}",
            "DOMAIN      | ['x']", "EMAIL_ADDRESS | {'email_address':['x']}", "PHONE_NUMBER | 447",
    })
    void operandsThatDoNotSuit(AttributeType type, String constraint) {
        assertThat(takes(type, constraint)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "NUMBER      | {'value':7.5}     | {'$gt':7,'$lt':8}            | true",
            "NUMBER      | {'value':7.5}     | 7.50                         | true",
            "NUMBER      | {'value':7.5}     | {'value':{'$gte':7.6}}       | false",
            "NUMBER      | {'value':7.5}     | {'$lt':1e999999999}          | true",
            "RATING      | {'value':4}       | {'$lte':4,'$gte':4}          | true",
            "RATING      | {'value':4}       | {'$lt':4}                    | false",
            "CHECKBOX    | {'value':false}   | false                        | true",
            "CHECKBOX    | {'value':false}   | {'$eq':true}                 | false",
            "TEXT        | {'value':''}      | {'$not_empty':true}          | false",
            "TIMESTAMP   | {'value':'2026-01-02T03:04:05.000000000Z'} | '2026-01-02T04:04:05+01:00' | true",
            "SELECT      | {'option':'1'}    | {'active_from':{'$gte':'2026-05-06'}} | true",
            "SELECT      | {'option':'1'}    | {'active_from':{'$lt':'2026-05-06T07:08:09Z'}} | false",
            "SELECT      | {'option':'1'}    | {'active_from':{'$lte':'2026-05-06T07:08:09Z','$gt':'2026-05-05'}} | true",
            "SELECT      | {'option':'1'}    | {'option':'One','active_from':{'$gt':'2027-01-01'}} | false",
            "STATUS      | {'status':'2'}    | {'$eq':'2'}                  | true",
            "STATUS      | {'status':'2'}    | 'One'                        | false",
            "INTERACTION | INTERACTION       | {'interaction_type':'email'} | true",
            "INTERACTION | INTERACTION       | {'interaction_type':{'$not_empty':true},'owner_member_id':'AB'} | true",
            "INTERACTION | INTERACTION       | {'owner_member_id':{'$eq':'b'}} | false",
            "INTERACTION | INTERACTION       | {'interacted_at':{'$gte':'2026-01-02T03:04:05Z','$lt':'2026-01-02T03:04:06Z'}} | true",
            "INTERACTION | INTERACTION       | {'interacted_at':{'$gt':'2026-01-02T03:04:05Z'}} | false",
            "RECORD_REFERENCE | {'target_object':'o','target_record_id':'ab'} | {'target_record_id':{'$in':['x','AB']}} | true",
    })
    void whatOperatorsMean(AttributeType type, String stored, String constraint, boolean expected) throws Exception {
        String fields = stored.replace("INTERACTION", "{'interaction_type':'email','interacted_at':"
                + "'2026-01-02T03:04:05.000000000Z','owner_actor':{'type':'workspace-member','id':'ab'}}");
        Value value = new Value((ObjectNode) json(fields), Instant.parse("2026-05-06T07:08:09Z"), null, Actor.SYSTEM);

        assertThat(parse(type, constraint).test(value)).isEqualTo(expected);
    }

    private Set<String> accepted(AttributeType type, String property, String operand) {
        List<String> accepted = new ArrayList<>(OPERATORS);
        accepted.removeIf(operator -> {
            String suiting = switch (operator) {
                case "$in" -> "[" + operand + "]";
                case "$not_empty" -> "true";
                default -> operand;
            };
            String test = "{'" + operator + "':" + suiting + "}";
            return !takes(type, property == null ? test : "{'" + property + "':" + test + "}");
        });
        return accepted.stream().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it is a filter; what is none has to be a filter_error and nothing else. */
    private boolean takes(AttributeType type, String constraint) {
        try {
            parse(type, constraint);
            return true;
        } catch (ApiError e) {
            assertThat(e.toJson().path("code").asText()).isEqualTo("filter_error");
            assertThat(e.getMessage()).startsWith("Error in filter. ");
            return false;
        }
    }

    private Predicate<Value> parse(AttributeType type, String constraint) {
        return constraints.parse(attribute(type), json(constraint));
    }

    private static JsonNode json(String text) {
        try {
            return Json.parse(text.replace('\'', '"').getBytes());
        } catch (Exception e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Attribute attribute(AttributeType type) {
        return new Attribute("id", "object", "slug", "Title", null, type, Attribute.Source.USER, Set.of(), null, null, null,
                new Attribute.Currency(null, null),
                List.of(new Choice("1", "One", false, false, null), new Choice("2", "Two", false, false, null)), Instant.EPOCH);
    }
}
