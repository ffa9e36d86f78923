package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.auth.AttioTokenResolver;
import io.quarkus.test.QuarkusUnitTest;

/**
 * The application injects the type itself, so that CDI too finds two beans for one place. It stops before it collects
 * what others have to say, but names the beans as well.
 */
class AmbiguousInjectionNamesTheResolversTest {

    @Singleton
    static class Asks {

        @Inject
        AttioTokenResolver resolver;
    }

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Resolvers.Plain.class, Resolvers.Other.class, Asks.class))
            .assertException(failure -> assertThat(failure)
                    .hasMessageContaining("Ambiguous dependencies for type " + AttioTokenResolver.class.getName())
                    .hasMessageContaining(Resolvers.Plain.class.getName())
                    .hasMessageContaining(Resolvers.Other.class.getName()));

    @Test
    void isNotBuilt() {
        fail();
    }
}
