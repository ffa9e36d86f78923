package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class EmailsTest {

    private static final String UNKNOWN_ID = "d2c4f0a1-5b6e-4a7c-8d9e-1f2a3b4c5d6e";
    private static final String ADA = "ada.moreira@northwind.example";
    private static final String HANNA = "hanna.dewit@hooli-bikes.test";

    @RegisterExtension
    final Api api = Api.seeded();

    /** All that a query finds, and how many were on each page. */
    private record Found(List<JsonNode> emails, List<Integer> sizes) {

        List<String> subjects() {
            return emails.stream().map(email -> email.path("subject_line").asText()).toList();
        }
    }

    @Test
    void thoseOfAPersonAreFoundNewestFirst() {
        Found found = all("participants=" + ADA);

        assertThat(found.subjects()).containsExactly("What we agreed", "null", "Re: Quantities", "Quantities",
                "Re: Samples for spring", "Samples for spring");
        assertThat(found.emails().stream().map(email -> email.path("sent_at").asText()).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(found.emails().stream().map(email -> email.path("direction").asText()).toList())
                .containsExactly("outbound", "inbound", "inbound", "outbound", "inbound", "outbound");
    }

    @Test
    void emptyAndShortPagesMayComeBeforeOthers() {
        List<Integer> sizes = all("participants=" + HANNA).sizes();

        assertThat(sizes).containsExactly(0, 0, 2);
        assertThat(all("participants=" + ADA).sizes()).containsExactly(2, 2, 2);
    }

    @ParameterizedTest
    @CsvSource({ "1", "2", "3", "50" })
    void everyLimitLeadsToTheSame(int limit) {
        Found found = all("domain=northwind.example&limit=" + limit);

        assertThat(found.emails()).isEqualTo(all("domain=northwind.example").emails()).hasSize(6);
        assertThat(found.sizes()).allMatch(size -> size <= limit);
    }

    @Test
    void theContentIsNotShown() {
        JsonNode email = all("participants=bruno.falk@northwind.example").emails().get(0);

        assertThat(email.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "sent_at", "direction", "subject_line",
                "participants", "linked_records");
        assertThat(email.path("participants").toString()).isEqualTo("["
                + "{\"role\":\"from\",\"email_address\":\"olivia@example.com\",\"email_domain\":\"example.com\",\"name\":\"Olivia Sample\"},"
                + "{\"role\":\"to\",\"email_address\":\"" + ADA
                + "\",\"email_domain\":\"northwind.example\",\"name\":\"Ada Moreira\"},"
                + "{\"role\":\"cc\",\"email_address\":\"bruno.falk@northwind.example\",\"email_domain\":\"northwind.example\",\"name\":\"Bruno Falk\"}]");
    }

    @Test
    void linksAreThoseOfNow() {
        String person = id("people", "{'email_addresses':'" + HANNA + "'}");
        String company = id("companies", "{'domains':'hooli-bikes.test'}");

        assertThat(links(all("participants=" + HANNA).emails().get(0))).containsExactly(person, company);
        assertThat(all("linked_object=people&linked_record_ids=" + person.toUpperCase()).emails()).hasSize(2);
        assertThat(all("linked_object=companies&linked_record_ids=" + company).emails()).hasSize(3);

        api.delete("/v2/objects/people/records/" + person);
        assertThat(links(all("participants=" + HANNA).emails().get(0))).containsExactly(company);
        assertThat(all("linked_object=people&linked_record_ids=" + person).emails()).isEmpty();

        String again = api.created("people", "{'email_addresses':['" + HANNA + "']}");
        assertThat(links(all("participants=" + HANNA).emails().get(0))).contains(again);
    }

    @Test
    void oneOfTheFiltersIsEnough() {
        String hanna = id("people", "{'email_addresses':'" + HANNA + "'}");
        String emil = id("people", "{'email_addresses':'emil.novak@initech.example'}");

        assertThat(all("linked_object=people&linked_record_ids=" + hanna + ",%20" + emil).emails()).hasSize(3);
        assertThat(all("participants=" + HANNA + ",Emil.Novak@initech.example").emails()).hasSize(3);
        assertThat(all("participants=" + HANNA + "&domain=Initech.example").emails()).hasSize(3);
        assertThat(all("linked_object=people&linked_record_ids=" + emil + "&participants=" + HANNA).emails()).hasSize(3);
    }

    @Test
    void theWorkspacesOwnAddressesFindNothing() {
        String own = api.created("people", "{'email_addresses':['olivia@example.com']}");

        assertThat(all("participants=olivia@example.com").emails()).isEmpty();
        assertThat(all("domain=example.com").emails()).isEmpty();
        assertThat(all("linked_object=people&linked_record_ids=" + own).emails()).isEmpty();
        assertThat(all("participants=olivia@example.com," + HANNA).emails()).hasSize(2);
    }

    @Test
    void theTimeIsBounded() {
        assertThat(all("participants=" + HANNA + "&sent_after=2026-02-09T10:00:00Z").subjects())
                .containsExactly("Re: Bikes for our couriers");
        assertThat(all("participants=" + HANNA + "&sent_before=2026-02-11").subjects())
                .containsExactly("Bikes for our couriers");
        assertThat(all("participants=" + HANNA + "&sent_after=null&sent_before=").emails()).hasSize(2);
    }

    @Test
    void machinesCanBeLeftOut() {
        assertThat(all("domain=hooli-bikes.test").subjects()).contains("Delivery delayed").hasSize(3);
        assertThat(all("domain=hooli-bikes.test&exclude_automated_participants=true").subjects())
                .doesNotContain("Delivery delayed").hasSize(2);
    }

    @Test
    void whatIsNotThereFindsNothing() {
        assertThat(all("participants=nobody@nowhere.example").emails()).isEmpty();
        assertThat(all("linked_object=planets&linked_record_ids=" + UNKNOWN_ID).emails()).isEmpty();
        assertThat(all("linked_object=people&linked_record_ids=" + UNKNOWN_ID).emails()).isEmpty();
        assertThat(api.get("/v2/emails?domain=a.example&cursor=zzzzzzzzzz").data()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "limit=5 | participants", "participants=, | participants",
            "linked_object=people | linked_record_ids", "linked_record_ids=" + UNKNOWN_ID + " | linked_object",
            "linked_object=people&linked_record_ids=x | linked_record_ids", "domain= | domain",
            "domain=a.example&limit=0 | limit", "domain=a.example&limit=51 | limit", "domain=a.example&cursor=* | cursor",
            "domain=a.example&cursor=-1 | cursor", "domain=a.example&sent_after=soon | sent_after",
            "domain=a.example&sent_before=soon | sent_before",
            "domain=a.example&exclude_automated_participants=1 | exclude_automated_participants" })
    void parametersAreChecked(String query, String place) {
        assertRefused(query, place);
    }

    @Test
    void tenAreEnough() {
        List<String> addresses = IntStream.range(0, 11).mapToObj(i -> "p" + i + "@a.example").toList();
        List<String> ids = IntStream.range(10, 21).mapToObj(i -> UNKNOWN_ID.replace("d2", "" + i)).toList();

        assertThat(api.get("/v2/emails?participants=" + String.join(",", addresses.subList(0, 10))).status()).isEqualTo(200);
        assertThat(api.get("/v2/emails?linked_object=people&linked_record_ids=" + String.join(",", ids.subList(0, 10)))
                .status()).isEqualTo(200);
        assertRefused("participants=" + String.join(",", addresses), "participants");
        assertRefused("linked_object=people&linked_record_ids=" + String.join(",", ids), "linked_record_ids");
    }

    private void assertRefused(String query, String place) {
        Api.Answer answer = api.get("/v2/emails?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"" + place + "\"]");
    }

    private Found all(String query) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        String cursor = "";
        do {
            Api.Answer page = api.get("/v2/emails?" + query + cursor);
            assertThat(page.status()).as(page.body().toString()).isEqualTo(200);
            page.data().forEach(found.emails()::add);
            found.sizes().add(page.data().size());
            JsonNode next = page.body().at("/pagination/next_cursor");
            cursor = next.isNull() ? null : "&cursor=" + next.textValue();
        } while (cursor != null);
        return found;
    }

    private String id(String object, String filter) {
        return api.query(object, "{'filter':" + filter + "}").data().at("/0/id/record_id").asText();
    }

    private static List<String> links(JsonNode email) {
        return email.path("linked_records").findValuesAsText("record_id");
    }
}
