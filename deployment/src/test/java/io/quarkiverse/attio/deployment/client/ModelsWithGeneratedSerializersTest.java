package io.quarkiverse.attio.deployment.client;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class ModelsWithGeneratedSerializersTest extends ModelsInTheApplicationsOwnEndpointsTest {

    private static final ScriptedServer server = new ScriptedServer("models-generated");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted
            .app(server, jar -> jar.addClasses(ModelsInTheApplicationsOwnEndpointsTest.class, Crm.class))
            .overrideConfigKey("quarkus.rest.jackson.optimization.enable-reflection-free-serializers", "true");

    @Override
    ScriptedServer server() {
        return server;
    }
}
