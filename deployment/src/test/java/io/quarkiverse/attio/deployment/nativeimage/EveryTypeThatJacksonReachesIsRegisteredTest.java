package io.quarkiverse.attio.deployment.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.AttioClient;
import io.quarkus.test.QuarkusUnitTest;

/**
 * What a native application needs, without building one: the classes that Jackson comes to from every client that the build
 * found, from an error body and from the values, against what the build registered for reflection.
 */
class EveryTypeThatJacksonReachesIsRegisteredTest {

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(OwnDeals.class, OwnDeal.class, OwnStage.class,
                    WatchedBuild.class, JacksonReach.class))
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
            .overrideConfigKey("quarkus.attio.devservices.enabled", "false")
            .overrideRuntimeConfigKey("quarkus.attio.api-key", "sk_made-up")
            .addBuildChainCustomizer(WatchedBuild::watch)
            .setAfterAllCustomizer(() -> {
                System.clearProperty(WatchedBuild.REACHED);
                System.clearProperty(WatchedBuild.REGISTERED);
                System.clearProperty(WatchedBuild.REGISTERED_BY_OTHERS);
            });

    /** An application's own, to see that the way there is found too. */
    @AttioClient
    @Path("/v2/objects/deals")
    public interface OwnDeals {
        @GET
        List<OwnDeal> list();
    }

    /** In the signature of a client. */
    public record OwnDeal(@JsonProperty("stage") OwnStage stage) {
    }

    /** In that of a part only. */
    public record OwnStage(@JsonProperty("title") String title) {
    }

    private static Set<String> names(String property) {
        return new TreeSet<>(Arrays.asList(System.getProperty(property).split(",")));
    }

    private static Set<String> missing(Collection<String> registered) {
        Set<String> missing = names(WatchedBuild.REACHED);
        missing.removeAll(registered);
        return missing;
    }

    @Test
    void nothingIsMissing() {
        assertThat(missing(names(WatchedBuild.REGISTERED))).isEmpty();
    }

    /** Otherwise the test above could pass for want of anything to look at. */
    @Test
    void theReachIsNotEmpty() {
        assertThat(names(WatchedBuild.REACHED)).hasSizeGreaterThan(100).contains(OwnDeal.class.getName(),
                OwnStage.class.getName(),
                "io.quarkiverse.attio.tasks.TaskAssignee", "io.quarkiverse.attio.values.UnknownValue",
                "io.quarkiverse.attio.values.ValuesDeserializer");
    }

    /** With our own registration withheld, types are missing that the framework finds in no signature. */
    @Test
    void aTypeThatIsNotRegisteredIsMissed() {
        assertThat(missing(names(WatchedBuild.REGISTERED_BY_OTHERS))).contains("io.quarkiverse.attio.auth.Scope",
                "io.quarkiverse.attio.error.ValidationIssue");
    }
}
