package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class TenancyWithoutAResolverFailsTest {

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(
            FailingBuild.file("application.properties", "quarkus.attio.tenancy.enabled=true"),
            message -> assertThat(message).containsOnlyOnce("quarkus.attio.tenancy.enabled = true, but nothing gives the token"
                    + " of a tenant.\n    Make a bean of type io.quarkiverse.attio.auth.AttioTokenResolver or"
                    + " io.quarkiverse.attio.auth.BlockingAttioTokenResolver, or leave the property out."));

    @Test
    void isNotBuilt() {
        fail();
    }
}
