package io.quarkiverse.attio.deployment.validation;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class DefaultBeanResolverGoesBeforeTheConfigurationTest extends ResolverCases {

    @RegisterExtension
    static final QuarkusUnitTest app = with(Resolvers.LibraryDefault.class);

    DefaultBeanResolverGoesBeforeTheConfigurationTest() {
        super("default-bean");
    }
}
