package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkus.test.QuarkusUnitTest;

/** What an application's interface takes over from one that it extends is retried and reported like its own. */
class InheritedMethodsAreGuardedTest {

    private static final ScriptedServer server = new ScriptedServer("inherited");
    private static final Answer FAILURE = Answer.json(503, "{}").with("Retry-After", "0");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server, jar -> jar.addClasses(Readable.class, Lists.class));

    @Inject
    @RestClient
    Lists lists;

    public interface Readable {
        @GET
        List<JsonNode> list();

        @POST
        JsonNode create(JsonNode body);
    }

    @AttioClient
    @Path("/v2/lists")
    public interface Lists extends Readable {
    }

    @Test
    void aReadIsRepeatedAndAWriteIsNot() {
        server.answer(FAILURE, Answer.json(200, "{\"data\":[{}]}"));
        assertThat(lists.list()).hasSize(1);
        assertThat(server.received()).hasSize(2).extracting(request -> request.header("Authorization"))
                .containsOnly("Bearer " + Scripted.TOKEN);
        server.answer(FAILURE);
        assertThatThrownBy(() -> lists.create(null)).isInstanceOf(AttioUnavailableException.class)
                .hasMessageStartingWith("Lists.create failed: 503");
        assertThat(server.received()).hasSize(1);
    }
}
