package io.quarkiverse.attio.deployment.validation;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class NamedResolverIsUsedTest extends ResolverCases {

    @RegisterExtension
    static final QuarkusUnitTest app = with(Resolvers.WithName.class);

    NamedResolverIsUsedTest() {
        super("named");
    }
}
