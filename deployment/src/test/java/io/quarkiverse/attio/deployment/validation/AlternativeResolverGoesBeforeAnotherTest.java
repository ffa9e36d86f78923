package io.quarkiverse.attio.deployment.validation;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class AlternativeResolverGoesBeforeAnotherTest extends ResolverCases {

    @RegisterExtension
    static final QuarkusUnitTest app = with(Resolvers.Plain.class, Resolvers.Preferred.class, Resolvers.Other.class);

    AlternativeResolverGoesBeforeAnotherTest() {
        super("preferred");
    }
}
