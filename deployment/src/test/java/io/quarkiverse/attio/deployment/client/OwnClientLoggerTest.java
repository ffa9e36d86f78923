package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.client.api.ClientLogger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.files.AttioFiles;
import io.quarkus.test.QuarkusUnitTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** The application's own logger is asked, and told what to mask. */
class OwnClientLoggerTest {

    private static final ScriptedServer server = new ScriptedServer("own-logger");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server)
            .overrideRuntimeConfigKey("quarkus.rest-client.attio.logging.scope", "request-response");

    @Singleton
    static class Own implements ClientLogger {

        final List<Integer> statuses = new CopyOnWriteArrayList<>();
        volatile Set<String> masked = Set.of();

        @Override
        public void setBodySize(int size) {
            // it shows none
        }

        @Override
        public void setMaskedHeaders(Set<String> headers) {
            masked = headers;
        }

        @Override
        public void logResponse(HttpClientResponse response, boolean redirect) {
            statuses.add(response.statusCode());
        }

        @Override
        public void logRequest(HttpClientRequest request, Buffer body, boolean omitBody) {
            // it shows none
        }
    }

    @Inject
    Own own;
    @Inject
    @RestClient
    AttioFiles files;

    @Test
    void stays() {
        server.answer(new Answer(302, Map.of("Location", "https://storage.example/a"), ""));
        files.downloadLink("f");
        assertThat(own.statuses).containsExactly(302);
        assertThat(own.masked).contains("authorization", "location");
    }
}
