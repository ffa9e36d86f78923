package io.quarkiverse.attio.deployment.validation;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class ProducedResolverIsUsedTest extends ResolverCases {

    @RegisterExtension
    static final QuarkusUnitTest app = with(Resolvers.Produced.class);

    ProducedResolverIsUsedTest() {
        super("produced");
    }
}
