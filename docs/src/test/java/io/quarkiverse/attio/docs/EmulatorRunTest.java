package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import org.acme.testing.Access;
import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.emulator.Emulator;

/** The page on testing, as far as it is about what the emulator refuses. */
class EmulatorRunTest {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String RECORDS = "/v2/objects/companies/records";

    @Test
    void twoWorkspaces() throws Exception {
        try (Emulator emulator = new Access().twoWorkspaces()) {
            String query = RECORDS + "/query";
            assertThat(post(emulator, "sk_read", query, "{}")).contains("200", "record_id");
            assertThat(post(emulator, "sk_read", RECORDS, "{}")).contains("403", "record_permission:read-write");
            assertThat(post(emulator, "sk_acme", query, "{}")).isEqualTo("200 {\"data\":[]}");
            emulator.revoke("sk_acme");
            assertThat(post(emulator, "sk_acme", query, "{}")).contains("401", "unauthorized");
        }
    }

    @Test
    void limits() throws Exception {
        try (Emulator documented = new Access().documented(); Emulator strict = new Access().strict()) {
            assertThat(write(documented)).startsWith("200 ");
            // sooner or later three requests are sent within a second
            String answer = "200 ";
            for (int i = 0; i < 500 && answer.startsWith("200 "); i++) {
                answer = write(strict);
            }
            assertThat(answer).startsWith("429 ").contains("rate_limit_exceeded");
        }
    }

    private static String write(Emulator emulator) throws Exception {
        return post(emulator, emulator.token(), RECORDS, "{\"data\":{\"values\":{}}}");
    }

    private static String post(Emulator emulator, String token, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(emulator.address() + path))
                .header("Authorization", "Bearer " + token).POST(BodyPublishers.ofString(body)).build();
        var response = CLIENT.send(request, BodyHandlers.ofString());
        return response.statusCode() + " " + response.body();
    }
}
