package io.quarkiverse.attio.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.runtime.client.AttioJson;

class RecordValuesTest {

    private static JsonNode json(RecordValues values) throws Exception {
        JsonNode body = AttioJson.MAPPER.readTree(AttioJson.MAPPER.writeValueAsString(values));
        assertThat(body.size()).as("the body has nothing but the values").isEqualTo(1);
        return body.get("values");
    }

    @Test
    void eachTypeIsWrittenInAFormThatAttioTakes() throws Exception {
        RecordValues values = RecordValues.of().text("text", "é").number("number", new BigDecimal("1.5")).number("whole", 3)
                .rating("rating", 5).currency("currency", new BigDecimal("4.9900")).checkbox("checkbox", true)
                .date("date", LocalDate.of(1, 1, 1)).timestamp("timestamp", Instant.parse("2022-11-21T13:22:49.061281001Z"))
                .status("status", "Lead").select("select", "A", "B").domain("domain", "a.example")
                .email("email", "a@b.example").phone("phone", "+44 20 7946 0000")
                .reference("reference", "companies", "r")
                .references("references", RecordRef.byDomain("companies", "domains", "a.example"),
                        RecordRef.byEmail("people", "email_addresses", "a@b.example"),
                        RecordRef.byText("users", "user_id", "7"))
                .actors("actors", ActorRef.member("m"), ActorRef.memberWithEmail("a@b.example"))
                .nationalPhone("national", "020 7946 0000", "GB").location("place", Location.of().locality("Leeds"))
                .location("as_text", "Leeds").clear("clear");
        assertThat(json(values)).isEqualTo(AttioJson.MAPPER.readTree("""
                {"text":"é","number":1.5,"whole":3,"currency":4.9900,"checkbox":true,"date":"0001-01-01",
                 "timestamp":"2022-11-21T13:22:49.061281001Z","status":"Lead","select":["A","B"],"domain":["a.example"],
                 "email":["a@b.example"],"phone":["+44 20 7946 0000"],
                 "reference":[{"target_object":"companies","target_record_id":"r"}],
                 "references":[{"target_object":"companies","domains":[{"domain":"a.example"}]},
                  {"target_object":"people","email_addresses":[{"email_address":"a@b.example"}]},
                  {"target_object":"users","user_id":[{"value":"7"}]}],
                 "actors":[{"referenced_actor_type":"workspace-member","referenced_actor_id":"m"},
                  {"workspace_member_email_address":"a@b.example"}],
                 "national":[{"original_phone_number":"020 7946 0000","country_code":"GB"}],
                 "place":{"line_1":null,"line_2":null,"line_3":null,"line_4":null,"locality":"Leeds","region":null,
                  "postcode":null,"country_code":null,"latitude":null,"longitude":null},
                 "as_text":"Leeds","rating":5,"clear":[]}"""));
        assertThat(AttioJson.MAPPER.writeValueAsString(values)).contains("4.9900");
    }

    @Test
    void aPersonalNameIsComplete() throws Exception {
        assertThat(json(RecordValues.of().personalName("name", " Ada ", null))).isEqualTo(AttioJson.MAPPER.readTree(
                "{\"name\":[{\"first_name\":\"Ada\",\"last_name\":\"\",\"full_name\":\"Ada\"}]}"));
    }

    @Test
    void everyStepLeavesTheOneBeforeAsItWas() {
        RecordValues first = RecordValues.of().text("a", "1");
        RecordValues second = first.text("b", "2").text("a", "3");
        assertThat(first.asMap()).containsOnlyKeys("a");
        assertThat(second.asMap()).containsEntry("a", "3").containsEntry("b", "2");
        assertThat(RecordValues.of().isEmpty()).isTrue();
    }

    @Test
    void mistakesAreNamedAtOnce() {
        assertThatThrownBy(() -> RecordValues.of().text("name", null)).isInstanceOf(NullPointerException.class)
                .hasMessage("The value of \"name\" is null; clear(\"name\") empties an attribute");
        assertThatThrownBy(() -> RecordValues.of().date("when", null)).hasMessageContaining("\"when\" is null");
        assertThatThrownBy(() -> RecordValues.of().text(" ", "x")).hasMessageContaining("slug is blank");
        assertThatThrownBy(() -> RecordValues.of().select("s")).hasMessage(
                "No value is given for \"s\"; clear(\"s\") empties an attribute");
        assertThatThrownBy(() -> RecordValues.of().email("e", "a@b.example", null)).hasMessageContaining("\"e\" is null");
        assertThatThrownBy(() -> RecordValues.of().currency("c", new BigDecimal("1.00001")))
                .hasMessage("The value of \"c\" is 1.00001, it may have 4 decimals at most");
        assertThatThrownBy(() -> RecordValues.of().rating("r", 6)).hasMessageContaining("a rating is between 0 and 5");
        assertThatThrownBy(() -> RecordValues.of().date("d", LocalDate.of(10_000, 1, 1))).hasMessageContaining("9999");
        assertThatThrownBy(() -> RecordValues.of().timestamp("t", Instant.MAX)).hasMessageContaining("9999");
        assertThatThrownBy(() -> RecordValues.of().personalName("n", " ", null)).hasMessageContaining("without any part");
        assertThatThrownBy(() -> RecordValues.of().nationalPhone("p", "020", "gb")).hasMessageContaining("\"gb\" is not");
        assertThatThrownBy(() -> ActorRef.of(new Actor(Actor.SYSTEM, null))).hasMessageContaining("Only workspace members");
        assertThatThrownBy(() -> RecordValues.of().phone("phone", "020 7946 0000")).hasMessageContaining("must begin with +");
    }
}
