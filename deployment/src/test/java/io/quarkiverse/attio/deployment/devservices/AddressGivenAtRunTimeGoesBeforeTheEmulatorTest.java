package io.quarkiverse.attio.deployment.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.deployment.client.ScriptedServer;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkus.test.QuarkusUnitTest;

/** As a test resource gives it: the build does not know of it and starts the emulator. */
class AddressGivenAtRunTimeGoesBeforeTheEmulatorTest {

    private static final ScriptedServer server = new ScriptedServer("beside-the-emulator");

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(ScriptedServer.class))
            .overrideRuntimeConfigKey("quarkus.attio.base-url", server.address())
            .overrideRuntimeConfigKey("quarkus.attio.api-key", "made-up")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
            .setAfterAllCustomizer(server::close);

    @Inject
    @RestClient
    AttioObjects objects;

    @Test
    void theCallGoesThere() {
        server.answer(Answer.json(200, "{\"data\":[]}"));
        objects.list();
        assertThat(server.only().header("Authorization")).isEqualTo("Bearer made-up");
    }
}
