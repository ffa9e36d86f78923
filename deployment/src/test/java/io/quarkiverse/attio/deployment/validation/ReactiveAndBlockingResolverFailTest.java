package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class ReactiveAndBlockingResolverFailTest {

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(
            jar -> jar.addClasses(Resolvers.Plain.class, Resolvers.Blocking.class),
            message -> assertThat(message).containsOnlyOnce("nothing says which of these gives the token of a tenant: "
                    + Resolvers.Blocking.class.getName() + ", " + Resolvers.Plain.class.getName() + "."));

    @Test
    void isNotBuilt() {
        fail();
    }
}
