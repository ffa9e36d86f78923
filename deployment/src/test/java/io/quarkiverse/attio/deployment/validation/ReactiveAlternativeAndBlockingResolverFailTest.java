package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** A blocking resolver is asked first, so that the alternative would never be. */
class ReactiveAlternativeAndBlockingResolverFailTest {

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(
            jar -> jar.addClasses(Resolvers.Preferred.class, Resolvers.Blocking.class),
            message -> assertThat(message).contains(
                    Resolvers.Blocking.class.getName() + ", " + Resolvers.Preferred.class.getName() + "."));

    @Test
    void isNotBuilt() {
        fail();
    }
}
