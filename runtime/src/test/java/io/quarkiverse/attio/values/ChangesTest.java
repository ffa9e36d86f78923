package io.quarkiverse.attio.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.runtime.client.AttioJson;

class ChangesTest {

    private static final String JSON = """
            {"id":{"object_id":"o","record_id":"r"},"values":{
              "record_id":[{"value":"r","attribute_type":"text"}],
              "name":[{"first_name":"Ada","last_name":"Lovelace","full_name":"Ada Lovelace","attribute_type":"personal-name"}],
              "email_addresses":[{"email_address":"ada@b.example","original_email_address":"Ada@B.example","attribute_type":"email-address"},
                                 {"email_address":"al@b.example","attribute_type":"email-address"}],
              "job_title":[{"value":"Countess","attribute_type":"text"}],
              "phone_numbers":[{"phone_number":"+442079460000","country_code":"GB","attribute_type":"phone-number"}],
              "arr":[{"currency_value":4.9900,"currency_code":"USD","attribute_type":"currency"}],
              "when":[{"value":"2023-01-02T13:00:00.000000000Z","attribute_type":"timestamp"}],
              "stage":[{"status":{"id":{"status_id":"s"},"title":"Lead"},"attribute_type":"status"}],
              "company":[{"target_object":"companies","target_record_id":"c","attribute_type":"record-reference"}],
              "avatar_url":[{"value":"https://a.example/p.png","attribute_type":"text"}],
              "created_by":[{"referenced_actor_type":"system","referenced_actor_id":null,"attribute_type":"actor-reference"}],
              "owner":[{"referenced_actor_type":"api-token","referenced_actor_id":"t","attribute_type":"actor-reference"}],
              "last_interaction":[{"interaction_type":"email","interacted_at":"2023-01-02T13:00:00Z","attribute_type":"interaction"}],
              "strongest_connection_strength":[{"option":{"id":{"option_id":"x"},"title":"Weak"},"attribute_type":"select"}],
              "new":[{"depth":1,"attribute_type":"hologram"}],"unset":[]}}""";

    private static AttioRecord record() throws Exception {
        return AttioJson.MAPPER.readValue(JSON, AttioRecord.class);
    }

    @Test
    void whatCannotBeWrittenIsLeftOut() throws Exception {
        assertThat(RecordValues.from(record()).asMap()).containsOnlyKeys("name", "email_addresses", "job_title",
                "phone_numbers", "arr", "when", "stage", "company");
    }

    @Test
    void whatIsReadAndWrittenBackHasTheFormsOfTheMethods() throws Exception {
        assertThat(RecordValues.from(record())).isEqualTo(RecordValues.of().personalName("name", "Ada", "Lovelace")
                .email("email_addresses", "Ada@B.example", "al@b.example").text("job_title", "Countess")
                .phone("phone_numbers", "+442079460000").currency("arr", new BigDecimal("4.9900"))
                .timestamp("when", Instant.parse("2023-01-02T13:00:00Z")).status("stage", "Lead")
                .reference("company", "companies", "c"));
    }

    @Test
    void theSameWrittenAnotherWayIsNoChange() throws Exception {
        RecordValues wanted = RecordValues.of().personalName("name", "Ada", "Lovelace")
                .email("email_addresses", "AL@b.example", "ada@b.example").text("job_title", "Countess")
                .phone("phone_numbers", "+44 20 7946-0000").currency("arr", new BigDecimal("4.99"))
                .timestamp("when", Instant.parse("2023-01-02T13:00:00Z")).status("stage", "s")
                .reference("company", "companies", "c").clear("unset");
        assertThat(RecordValues.changes(record(), wanted)).isEqualTo(RecordValues.of());
        assertThat(RecordValues.changes(record(), RecordValues.from(record())).isEmpty()).isTrue();
    }

    @Test
    void onlyWhatDiffersIsWritten() throws Exception {
        RecordValues wanted = RecordValues.of().personalName("name", "Ada", "King").text("job_title", "Countess")
                .email("email_addresses", "ada@b.example").clear("arr").text("other", "x").location("place", "Leeds");
        assertThat(RecordValues.changes(record(), wanted)).isEqualTo(RecordValues.of().personalName("name", "Ada", "King")
                .email("email_addresses", "ada@b.example").clear("arr").text("other", "x").location("place", "Leeds"));
    }

    @Test
    void theValuesOfAnEntryAreWrittenUnderTheirOwnName() throws Exception {
        assertThat(AttioJson.MAPPER.writeValueAsString(EntryValues.of().text("note", "x").clear("stage")))
                .isEqualTo("{\"entry_values\":{\"note\":\"x\",\"stage\":[]}}");
        assertThat(EntryValues.changes(record(), EntryValues.from(record())).isEmpty()).isTrue();
        assertThat(EntryValues.of()).isNotEqualTo(RecordValues.of());
    }
}
