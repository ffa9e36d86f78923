package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.AttioClient;
import io.quarkus.test.QuarkusUnitTest;

class EveryProblemIsInOneMessageTest {

    @AttioClient
    @Path("/admin")
    interface Admin {
        @GET
        String get();

        @GET
        String get(String overloaded);
    }

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(FailingBuild.file("application.properties", """
            quarkus.attio.api-key=hidden
            quarkus.attio.base-url=api.attio.com
            quarkus.attio.api-kee=x
            """).andThen(jar -> jar.addClasses(Admin.class, Resolvers.Plain.class, Resolvers.Other.class)),
            message -> {
                assertThat(message).containsOnlyOnce("Attio is not set up correctly:\n");
                String ours = message.substring(message.indexOf("Attio is not set up correctly:\n"));
                assertThat(ours.lines().filter(line -> line.startsWith("  - ")).map(line -> line.split(" ")[3]))
                        .containsExactlyInAnyOrder("Token", "application.properties,", Admin.class.getName() + ".get",
                                "quarkus.attio.api-kee", "quarkus.attio.base-url");
                assertThat(ours).doesNotContain("hidden");
            });

    @Test
    void isNotBuilt() {
        fail();
    }
}
