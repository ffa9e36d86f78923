package io.quarkiverse.attio.deployment.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.deployment.start.PackagedApplication.Run;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkus.runtime.Startup;
import io.quarkus.test.ProdBuildResults;
import io.quarkus.test.ProdModeTestResults;
import io.quarkus.test.QuarkusProdModeTest;

/** The packaged application stops at once, and says in one message all that it lacks. */
class StartNeedsATokenTest {

    @Startup
    @Singleton
    static class Uses {

        @Inject
        @RestClient
        AttioObjects objects;

        @Inject
        @RestClient
        AttioRecords records;
    }

    @RegisterExtension
    static final QuarkusProdModeTest app = PackagedApplication.of(Uses.class);

    private static final String MISSING = """
            Attio is not configured:
              - quarkus.attio.api-key (environment: ATTIO_API_KEY or QUARKUS_ATTIO_API_KEY) is missing.
                Make an access token in Attio under Workspace settings, Developers, Access tokens,
                with these scopes, which cover every method of the clients that the application injects:
                list_entry:read, object_configuration:read-write, record_permission:read-write.
                Then give it to the application: ATTIO_API_KEY=sk_... in the environment, or in a file .env
                in the directory in which the application is started (never under version control).
                If it lies elsewhere: quarkus.attio.credentials-provider.name (environment: \
            QUARKUS_ATTIO_CREDENTIALS_PROVIDER_NAME),
                or a bean of type AttioTokenResolver or BlockingAttioTokenResolver.
            """;

    @ProdBuildResults
    ProdModeTestResults results;

    @TempDir
    Path directory;

    private Run run(Map<String, String> environment) {
        return PackagedApplication.run(results.getBuiltArtifactPath(), directory, environment);
    }

    private static void saysNothingElse(Run run) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).doesNotContain("Failed to start application").doesNotContain("\tat ")
                .doesNotContain("Exception").containsOnlyOnce("Attio is not configured:");
    }

    @Test
    void withoutAToken() {
        Run run = run(Map.of());
        saysNothingElse(run);
        assertThat(run.output()).isEqualTo(MISSING);
    }

    @Test
    void withABlankToken() {
        assertThat(run(Map.of("ATTIO_API_KEY", " ")).output()).isEqualTo(MISSING);
    }

    @Test
    void withAWrongAddressToo() {
        Run run = run(Map.of("QUARKUS_ATTIO_BASE_URL", "http://attio.example"));
        saysNothingElse(run);
        assertThat(run.output()).isEqualTo(MISSING
                + "  - quarkus.attio.base-url (environment: QUARKUS_ATTIO_BASE_URL) = http://attio.example would send the"
                + " token unencrypted. Write https://attio.example.\n");
    }

    @Test
    void withAWrongAddressOfTheRestClient() {
        Run run = run(Map.of("ATTIO_API_KEY", "made-up", "QUARKUS_REST_CLIENT_ATTIO_URL", "http://attio.example"));
        saysNothingElse(run);
        assertThat(run.output()).contains("quarkus.rest-client.attio.url (environment: QUARKUS_REST_CLIENT_ATTIO_URL) ="
                + " http://attio.example would send the token unencrypted.").doesNotContain("is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = { "made up", "made\nup" })
    void withATokenPastedWrong(String token) {
        Run run = run(Map.of("ATTIO_API_KEY", token));
        saysNothingElse(run);
        assertThat(run.output()).contains("quarkus.attio.api-key (environment: ATTIO_API_KEY or QUARKUS_ATTIO_API_KEY): The"
                + " Attio access token (7 characters) has a blank, control or non-ASCII character at position 5")
                .contains("Copy the token from Attio again, alone.").doesNotContain("made");
    }

    @Test
    void startsWithATokenInTheEnvironment() {
        assertStarts(run(Map.of("ATTIO_API_KEY", "made-up")));
    }

    @Test
    void startsWithATokenInAnEnvironmentFile() throws IOException {
        Files.writeString(directory.resolve(".env"), "ATTIO_API_KEY=made-up\n");
        assertStarts(run(Map.of()));
    }

    @Test
    void startsWithTheNameOfCredentials() {
        assertStarts(run(Map.of("QUARKUS_ATTIO_CREDENTIALS_PROVIDER_NAME", "crm")));
    }

    private static void assertStarts(Run run) {
        assertThat(run.started()).as(run.output()).isTrue();
        assertThat(run.output()).doesNotContain("Attio is not configured").doesNotContain("made-up");
    }
}
