package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class TwoResolversFailTest {

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(jar -> jar.addClasses(Resolvers.Plain.class,
            Resolvers.Produced.class, Resolvers.LibraryDefault.class),
            message -> assertThat(message).containsOnlyOnce("Token resolvers: nothing says which of these gives the token of"
                    + " a tenant: " + Resolvers.Plain.class.getName() + ", " + Resolvers.Produced.class.getName()
                    + ".resolver().\n    Keep one. Or let one go before others of its type with @Alternative and @Priority"));

    @Test
    void isNotBuilt() {
        fail();
    }
}
