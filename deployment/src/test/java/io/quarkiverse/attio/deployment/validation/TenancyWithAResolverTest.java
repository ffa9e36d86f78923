package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.auth.AttioTenants;
import io.quarkiverse.attio.deployment.client.ScriptedServer;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.error.AttioConfigurationException;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkus.test.QuarkusUnitTest;

class TenancyWithAResolverTest {

    private static final ScriptedServer server = new ScriptedServer("tenancy");

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ScriptedServer.class, Resolvers.Plain.class))
            .overrideConfigKey("quarkus.attio.tenancy.enabled", "true")
            .overrideConfigKey("quarkus.attio.devservices.enabled", "false")
            .overrideRuntimeConfigKey("quarkus.attio.base-url", server.address())
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
            .setAfterAllCustomizer(server::close);

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    @RestClient
    ReactiveAttioObjects reactive;

    @Test
    void aCallWithoutATenantIsNotSent() {
        server.answer(Answer.json(200, "{\"data\":[]}"));
        String message = "This call to Attio says no tenant, and quarkus.attio.tenancy.enabled is true."
                + " Make it within AttioTenants.call(tenant, ...).";
        assertThatThrownBy(objects::list).isInstanceOf(AttioConfigurationException.class).hasMessage(message);
        assertThatThrownBy(() -> reactive.list().await().indefinitely()).isInstanceOf(AttioConfigurationException.class)
                .hasMessage(message);
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aCallForATenantAsksTheResolverForIt() {
        server.answer(Answer.json(200, "{\"data\":[]}"));
        AttioTenants.call("acme", objects::list);
        assertThat(server.only().header("Authorization")).isEqualTo("Bearer plain-acme");
    }
}
