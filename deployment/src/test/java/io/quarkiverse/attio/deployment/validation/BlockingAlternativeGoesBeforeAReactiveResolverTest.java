package io.quarkiverse.attio.deployment.validation;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class BlockingAlternativeGoesBeforeAReactiveResolverTest extends ResolverCases {

    @RegisterExtension
    static final QuarkusUnitTest app = with(Resolvers.Plain.class, Resolvers.PreferredBlocking.class);

    BlockingAlternativeGoesBeforeAReactiveResolverTest() {
        super("preferred-blocking");
    }
}
