package io.quarkiverse.attio.runtime.config;

import java.util.ArrayList;
import java.util.List;

import org.jboss.logging.Logger;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * What can only be known when the application starts. Everything that is wrong is said at once, and as a
 * {@link ConfigurationException}, which Quarkus prints as its message alone, without a stack trace.
 */
public final class StartCheck {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.attio");

    private StartCheck() {
    }

    public static void check(AttioRuntimeConfig config, boolean needsToken, List<String> scopes, LaunchMode mode) {
        List<String> problems = problems(config, needsToken, scopes, mode);
        if (problems.isEmpty()) {
            return;
        }
        String message = "Attio is not configured:\n" + String.join("\n", problems);
        if (mode.isDevOrTest()) {
            // a test that mocks every client needs no token, and dev mode should start so that it can be put right
            LOG.warn(message);
            return;
        }
        throw new ConfigurationException(message);
    }

    static List<String> problems(AttioRuntimeConfig config, boolean needsToken, List<String> scopes, LaunchMode mode) {
        List<String> problems = new ArrayList<>();
        if (needsToken && config.credentialsProvider().name().isEmpty()) {
            String apiKey = config.apiKey().orElse("");
            if (apiKey.isBlank()) {
                problems.add(missingToken(scopes));
            } else {
                try {
                    AccessToken.of(apiKey);
                } catch (IllegalArgumentException e) {
                    problems.add("  - " + AttioRuntimeConfig.API_KEY + ": " + e.getMessage() + ".");
                }
            }
        }
        BaseUrl.problem(config.baseUrl(), mode.isDevOrTest()).ifPresent(problem -> problems.add("  - "
                + AttioRuntimeConfig.BASE_URL + " (environment: QUARKUS_ATTIO_BASE_URL) = " + config.baseUrl() + " "
                + problem));
        return problems;
    }

    private static String missingToken(List<String> scopes) {
        StringBuilder text = new StringBuilder();
        text.append("  - ").append(AttioRuntimeConfig.API_KEY).append(" (environment: ")
                .append(AttioRuntimeConfig.API_KEY_VARIABLE).append(" or QUARKUS_ATTIO_API_KEY) is missing.\n");
        text.append("    Make an access token in Attio under Workspace settings, Developers, Access tokens");
        if (!scopes.isEmpty()) {
            text.append("; the application needs these scopes: ").append(String.join(", ", scopes));
        }
        text.append(".\n    Then put ").append(AttioRuntimeConfig.API_KEY_VARIABLE)
                .append("=sk_... into the environment or into a .env file that is not under version control.\n");
        text.append("    Instead of it: quarkus.attio.credentials-provider.name")
                .append(" (environment: QUARKUS_ATTIO_CREDENTIALS_PROVIDER_NAME),")
                .append(" or a bean of type AttioTokenResolver or BlockingAttioTokenResolver.");
        return text.toString();
    }
}
