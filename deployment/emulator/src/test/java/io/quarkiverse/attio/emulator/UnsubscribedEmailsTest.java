package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class UnsubscribedEmailsTest {

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void theFirstTimeStays() throws Exception {
        JsonNode first = add("'person@example.com'").data().path(0);
        // the time is told in thousandths of a second
        Thread.sleep(2);
        JsonNode both = add("'Person@example.com','other@example.com','other@example.com'").data();

        assertThat(first.path("email_address").asText()).isEqualTo("person@example.com");
        assertThat(first.path("created_at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(both).hasSize(2);
        assertThat(both.path(0)).isEqualTo(first);
        assertThat(both.path(1).path("email_address").asText()).isEqualTo("other@example.com");
        assertThat(both.path(1).path("created_at").asText()).isGreaterThan(first.path("created_at").asText());
    }

    @Test
    void aThousandAreEnough() {
        assertThat(add(addresses(1000)).data()).hasSize(1000);
        assertRefused(add(addresses(1001)), "email_addresses");
        assertRefused(add(""), "email_addresses");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{}                                                   | email_addresses",
            "{'email_addresses':'person@example.com'}             | email_addresses",
            "{'email_addresses':['person@example.com',7]}         | email_addresses,1",
            "{'email_addresses':['person@example.com','person']}  | email_addresses,1",
            "{'email_addresses':['person@example.com'],'list':1}  | list" })
    void whatDoesNotFitIsNamed(String data, String place) {
        assertRefused(api.post("/v2/sequences/unsubscribed_emails", "{'data':" + data + "}"), place);
    }

    @Test
    void nothingIsAddedIfOneIsWrong() throws Exception {
        assertRefused(add("'person@example.com','x'"), "email_addresses,1");
        JsonNode before = add("'other@example.com'").data().path(0);
        Thread.sleep(2);

        assertThat(add("'person@example.com'").data().at("/0/created_at").asText())
                .isGreaterThan(before.path("created_at").asText());
    }

    private Api.Answer add(String addresses) {
        return api.post("/v2/sequences/unsubscribed_emails", "{'data':{'email_addresses':[" + addresses + "]}}");
    }

    private static String addresses(int count) {
        List<String> all = IntStream.range(0, count).mapToObj(i -> "'p" + i + "@example.com'").toList();
        return all.stream().collect(Collectors.joining(","));
    }

    private static void assertRefused(Api.Answer answer, String place) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("statusCode").asInt()).isEqualTo(400);
        assertThat(answer.body().has("status_code")).isFalse();
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.message()).isEqualTo("Body payload validation error.");
        StringBuilder steps = new StringBuilder();
        answer.body().at("/validation_errors/0/path").forEach(step -> steps.append(',').append(step.asText()));
        assertThat(steps).hasToString(",data," + place);
    }
}
