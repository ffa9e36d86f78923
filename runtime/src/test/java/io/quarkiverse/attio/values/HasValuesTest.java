package io.quarkiverse.attio.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.runtime.client.AttioJson;

/** A record with one value of every type, read lazily from bytes and at once from a tree. */
class HasValuesTest {

    private static final String JSON = """
            {"id":{"workspace_id":"w","object_id":"o","record_id":"r"},"created_at":"2022-11-21T13:22:49.061281001Z",
             "values":{
              "text":[{"value":"é \\" \\u0000 😀","attribute_type":"text"}],
              "number":[{"value":"12.50","attribute_type":"number"}],
              "checkbox":[{"value":true,"attribute_type":"checkbox"}],
              "currency":[{"currency_value":47500000.0100,"currency_code":"USD","attribute_type":"currency"}],
              "date":[{"value":"0001-01-01","attribute_type":"date"}],
              "timestamp":[{"value":"2023-01-02T13:00:00.000000001Z","attribute_type":"timestamp"}],
              "rating":[{"value":4,"attribute_type":"rating"}],
              "status":[{"status":{"id":{"status_id":"s"},"title":"Lead"},"attribute_type":"status"}],
              "select":[{"option":{"id":{"option_id":"x"},"title":"A"},"attribute_type":"select"},
                        {"option":{"id":{"option_id":"y"},"title":"B"},"attribute_type":"select"}],
              "company":[{"target_object":"companies","target_record_id":"c","attribute_type":"record-reference"}],
              "owner":[{"referenced_actor_type":"workspace-member","referenced_actor_id":"m","attribute_type":"actor-reference"}],
              "place":[{"locality":"Leeds","attribute_type":"location"}],
              "domains":[{"domain":"a.example","attribute_type":"domain"},{"domain":"b.example","attribute_type":"domain"}],
              "emails":[{"email_address":"a@b.example","attribute_type":"email-address"}],
              "phones":[{"phone_number":"+442079460000","attribute_type":"phone-number"}],
              "last":[{"interaction_type":"email","interacted_at":"2023-01-02T13:00:00Z","attribute_type":"interaction"}],
              "name":[{"first_name":"Ada","last_name":"Lovelace","full_name":"Ada Lovelace","attribute_type":"personal-name"}],
              "new":[{"depth":1,"attribute_type":"hologram"}],
              "unset":[],"absent":null,"single":{"value":"alone","attribute_type":"text"},"odd":7}}""";

    private static AttioRecord lazy() throws Exception {
        byte[] bytes = JSON.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return AttioJson.MAPPER.readerFor(AttioRecord.class).withAttribute(ValuesDeserializer.SOURCE, bytes).readValue(bytes);
    }

    private static AttioRecord eager() throws Exception {
        return AttioJson.MAPPER.readValue(JSON, AttioRecord.class);
    }

    @Test
    void eachTypeIsReadAsItsJavaType() throws Exception {
        for (AttioRecord record : List.of(lazy(), eager())) {
            assertThat(record.text("text")).contains("é \" \u0000 😀");
            assertThat(record.number("number")).contains(new BigDecimal("12.50"));
            assertThat(record.checkbox("checkbox")).contains(true);
            assertThat(record.currency("currency")).get().satisfies(value -> {
                assertThat(value.amount()).isEqualTo(new BigDecimal("47500000.0100"));
                assertThat(value.currencyCode()).isEqualTo("USD");
                assertThat(value.asText()).isEqualTo("47500000.0100 USD");
            });
            assertThat(record.date("date")).contains(LocalDate.of(1, 1, 1));
            assertThat(record.timestamp("timestamp")).contains(Instant.parse("2023-01-02T13:00:00.000000001Z"));
            assertThat(record.rating("rating")).contains(4);
            assertThat(record.status("status")).get().extracting(StatusValue::title, StatusValue::statusId)
                    .containsExactly("Lead", "s");
            assertThat(record.selects("select")).extracting(SelectValue::title).containsExactly("A", "B");
            assertThat(record.select("select")).get().extracting(SelectValue::optionId).isEqualTo("x");
            assertThat(record.reference("company")).get().extracting(RecordReferenceValue::asText).isEqualTo("companies/c");
            assertThat(record.references("company")).hasSize(1);
            assertThat(record.actor("owner")).contains(new Actor(Actor.WORKSPACE_MEMBER, "m"));
            assertThat(record.actors("owner")).hasSize(1);
            assertThat(record.location("place")).contains(Location.of().locality("Leeds"));
            assertThat(record.domains("domains")).containsExactly("a.example", "b.example");
            assertThat(record.domain("domains")).contains("a.example");
            assertThat(record.emails("emails")).containsExactly("a@b.example");
            assertThat(record.email("emails")).contains("a@b.example");
            assertThat(record.phones("phones")).containsExactly("+442079460000");
            assertThat(record.phone("phones")).contains("+442079460000");
            assertThat(record.interaction("last")).get().extracting(InteractionValue::interactionType).isEqualTo("email");
            assertThat(record.personalName("name")).get().extracting(PersonalNameValue::lastName).isEqualTo("Lovelace");
            assertThat(record.display("name")).contains("Ada Lovelace");
            assertThat(record.text("single")).contains("alone");
        }
    }

    @Test
    void lazyAndEagerReadingAgree() throws Exception {
        AttioRecord lazy = lazy();
        assertThat(lazy).isEqualTo(eager()).hasSameHashCodeAs(eager());
        assertThat(lazy.values().keySet()).containsExactlyElementsOf(eager().values().keySet()).hasSize(22);
        assertThat(AttioJson.MAPPER.<JsonNode> valueToTree(lazy)).isEqualTo(AttioJson.MAPPER.valueToTree(eager()));
        assertThat(lazy.all("text")).isSameAs(lazy.all("text"));
        assertThatThrownBy(() -> lazy.values().put("x", List.of())).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void whatIsUnsetIsEmpty() throws Exception {
        AttioRecord record = lazy();
        for (String attribute : List.of("unset", "absent", "no such attribute")) {
            assertThat(record.has(attribute)).isFalse();
            assertThat(record.all(attribute)).isEmpty();
            assertThat(record.currency(attribute)).isEmpty();
            assertThat(record.emails(attribute)).isEmpty();
        }
        assertThat(record.has("text")).isTrue();
    }

    @Test
    void anotherTypeThanTheOneAskedForIsNamed() throws Exception {
        AttioRecord record = lazy();
        assertThatThrownBy(() -> record.currency("text")).isInstanceOf(AttributeTypeMismatchException.class)
                .hasMessage("The attribute \"text\" of record r of object o has a value of type text; "
                        + "a CurrencyValue was asked for.");
        assertThatThrownBy(() -> record.domains("emails")).hasMessageContaining("type email-address; a DomainValue");
        assertThatThrownBy(() -> record.text("new"))
                .hasMessageContaining("type hologram, and is not readable as one that is known; a TextValue");
        assertThatThrownBy(() -> record.text("odd")).hasMessageContaining("has a value of no type");
        assertThat(record.display("odd")).contains("7");
    }
}
