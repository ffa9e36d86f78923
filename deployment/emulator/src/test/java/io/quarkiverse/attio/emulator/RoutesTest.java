package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    @RegisterExtension
    final Api api = Api.empty();

    @ParameterizedTest
    @CsvSource({ "GET,/v2/nothing", "GET,/", "GET,/v2", "GET,/v2/objects/", "PUT,/v2/objects", "POST,/v2/self",
            "DELETE,/v2/objects/people/records", "GET,/v2/objects/people/records", "GET,/v2/activities/x/attributes",
            "POST,/v2/objects/people/views", "GET,/v3/objects" })
    void whatIsNotServedIsAnUnknownEndpoint(String method, String path) {
        Api.Answer answer = api.send(method, path, null);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.message()).isEqualTo("Could not find endpoint \"" + method + " " + path + "\".");
    }

    @Test
    void theTokenIsCheckedBeforeTheRoute() {
        assertThat(api.send("GET", "/v2/nothing", null, null).status()).isEqualTo(401);
    }

    @Test
    void segmentsAreDecodedOneByOne() {
        assertThat(api.get("/v2/objects/%70eople").data().path("api_slug").asText()).isEqualTo("people");
        assertThat(api.get("/v2/objects/a%2Fb").message()).isEqualTo("Object with slug/ID \"a/b\" not found.");
    }

    @Test
    void unknownListsAreNotFound() {
        assertThat(api.get("/v2/lists/sales/attributes").message()).isEqualTo("List with slug/ID \"sales\" not found.");
        assertThat(api.get("/v2/lists/sales/attributes/stage").code()).isEqualTo("not_found");
    }

    @Test
    void everyAnswerHasTheUsualHeaders() {
        for (String path : new String[] { "/v2/self", "/v2/objects", "/v2/nothing" }) {
            Api.Answer answer = api.get(path);

            assertThat(UUID.fromString(answer.header("x-attio-execution-id"))).isNotNull();
            assertThat(answer.header("content-type")).isEqualTo("application/json; charset=utf-8");
            assertThat(answer.header("date")).endsWith("GMT");
        }
    }

    @Test
    void executionIdsDiffer() {
        assertThat(api.get("/v2/self").header("x-attio-execution-id"))
                .isNotEqualTo(api.get("/v2/self").header("x-attio-execution-id"));
    }

    @Test
    void onlyReadsSayWhenTheyAreAccurate() {
        assertThat(Instant.parse(api.get("/v2/objects").header("x-accurate-at"))).isNotNull();
        assertThat(api.query("people", "{}").header("x-accurate-at")).hasSize(30);
        assertThat(api.create("people", "{}").header("x-accurate-at")).isNull();
    }

    @Test
    void onlyQueriesHaveAScore() {
        assertThat(api.query("people", "{}").header("x-attio-record-query-score")).isEqualTo("0");
        assertThat(api.get("/v2/objects").header("x-attio-record-query-score")).isNull();
    }

    @Test
    void malformedQueryStringIsNoFaultOfTheServer() {
        assertThat(api.get("/v2/objects/people/views?limit=0").message()).isEqualTo("Query params validation error.");
        assertThat(api.get("/v2/objects/people/views?limit=many").status()).isEqualTo(400);
        assertThat(api.get("/v2/objects/people/views?show_archived=1").status()).isEqualTo(400);
    }
}
