package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.deployment.client.ScriptedServer;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkus.test.QuarkusUnitTest;

class TrailingSlashReachesTheSamePathTest {

    private static final ScriptedServer server = new ScriptedServer("trailing-slash");

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(ScriptedServer.class))
            .overrideConfigKey("quarkus.attio.devservices.enabled", "false")
            .overrideRuntimeConfigKey("quarkus.attio.api-key", "made-up")
            .overrideRuntimeConfigKey("quarkus.attio.base-url", server.address() + "/proxy/")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
            .setAfterAllCustomizer(server::close);

    @Inject
    @RestClient
    AttioObjects objects;

    @Test
    void withoutADoubleSlash() {
        server.answer(Answer.json(200, "{\"data\":[]}"));
        objects.list();
        assertThat(server.only().path()).isEqualTo("/proxy/v2/objects");
    }
}
