package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.auth.AttioTenants;
import io.quarkiverse.attio.auth.CurrentToken;
import io.quarkus.test.QuarkusUnitTest;

/** Applications in which it is clear which resolver gives the token. */
abstract class ResolverCases {

    @Inject
    CurrentToken current;

    private final String expected;

    ResolverCases(String expected) {
        this.expected = expected;
    }

    static QuarkusUnitTest with(Class<?>... resolvers) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClass(ResolverCases.class).addClasses(resolvers))
                .overrideConfigKey("quarkus.attio.devservices.enabled", "false")
                .overrideRuntimeConfigKey("quarkus.http.test-port", "0");
    }

    @Test
    void itsTokenIsUsed() {
        assertThat(current.get().await().indefinitely().value()).isEqualTo(expected + "-default");
        assertThat(AttioTenants.call("acme", current::get).await().indefinitely().value()).isEqualTo(expected + "-acme");
    }
}
