package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkus.credentials.CredentialsProvider;
import io.quarkus.test.QuarkusUnitTest;

/** The provider wins over the key, the right one of two is asked, and the text is trimmed. */
class CredentialsProviderTest {

    private static final ScriptedServer server = new ScriptedServer("credentials");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server, jar -> jar.addClasses(Vault.class, Other.class))
            .overrideRuntimeConfigKey("quarkus.attio.credentials-provider.name", "crm")
            .overrideRuntimeConfigKey("quarkus.attio.credentials-provider.bean-name", "vault")
            .overrideRuntimeConfigKey("quarkus.attio.credentials-provider.key", "token");

    @Inject
    @RestClient
    AttioObjects objects;

    @ApplicationScoped
    @Named("vault")
    static class Vault implements CredentialsProvider {
        @Override
        public Map<String, String> getCredentials(String name) {
            return Map.of("token", "  token-of-" + name + "\n");
        }
    }

    @ApplicationScoped
    @Named("other")
    static class Other implements CredentialsProvider {
        @Override
        public Map<String, String> getCredentials(String name) {
            return Map.of("token", "wrong-one");
        }
    }

    @Test
    void theTokenComesFromTheNamedProvider() {
        server.answer(Answer.json(200, "{\"data\":[]}"));
        objects.list();
        assertThat(server.only().header("Authorization")).isEqualTo("Bearer token-of-crm");
    }
}
