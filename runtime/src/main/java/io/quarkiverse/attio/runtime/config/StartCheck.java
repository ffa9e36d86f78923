package io.quarkiverse.attio.runtime.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;

/**
 * What can only be known when the application starts. Everything that is wrong is said at once, and as a
 * {@link ConfigurationException}, which Quarkus prints as its message alone, without a stack trace.
 */
public final class StartCheck {

    /** Where the clients go instead of the base URL, if the user sets it. */
    private static final String REST_CLIENT_URL = "quarkus.rest-client.attio.url";
    private static final String KEY_VARIABLE = "QUARKUS_ATTIO_API_KEY";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([A-Za-z0-9_.-]+)");
    private static final Logger LOG = Logger.getLogger("io.quarkiverse.attio");

    private StartCheck() {
    }

    public static void check(AttioRuntimeConfig config, boolean needsToken, List<String> scopes, LaunchMode mode) {
        List<String> problems = problems(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class), config, needsToken, scopes,
                mode);
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

    static List<String> problems(SmallRyeConfig all, AttioRuntimeConfig config, boolean needsToken, List<String> scopes,
            LaunchMode mode) {
        List<String> problems = new ArrayList<>();
        String variable = variable(all);
        String where = "  - " + AttioRuntimeConfig.API_KEY + " (environment: " + variable
                + (variable.equals(KEY_VARIABLE) ? ")" : " or " + KEY_VARIABLE + ")");
        if (needsToken && config.credentialsProvider().name().isEmpty()) {
            String apiKey = config.apiKey().orElse("");
            if (apiKey.isBlank()) {
                problems.add(missingToken(where, variable, scopes));
            } else {
                tokenProblem(where, apiKey).ifPresent(problems::add);
            }
        }
        BaseUrl.problem(config.baseUrl(), mode.isDevOrTest()).ifPresent(problem -> problems.add("  - "
                + AttioRuntimeConfig.BASE_URL + " (environment: QUARKUS_ATTIO_BASE_URL) " + problem));
        String restClientUrl = all.getConfigValue(REST_CLIENT_URL).getValue();
        if (restClientUrl != null && !restClientUrl.strip().equals(config.baseUrl().strip())) {
            BaseUrl.problem(restClientUrl, mode.isDevOrTest()).ifPresent(problem -> problems.add("  - "
                    + REST_CLIENT_URL + " (environment: QUARKUS_REST_CLIENT_ATTIO_URL) " + problem));
        }
        return problems;
    }

    /** The variable from which the key takes its value: ours, unless the user wrote down another one. */
    private static String variable(SmallRyeConfig all) {
        String raw = all.getConfigValue(AttioRuntimeConfig.API_KEY).getRawValue();
        if (raw == null) {
            return AttioRuntimeConfig.API_KEY_VARIABLE;
        }
        Matcher expression = EXPRESSION.matcher(raw);
        return expression.find() ? expression.group(1).replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT) : KEY_VARIABLE;
    }

    private static Optional<String> tokenProblem(String where, String apiKey) {
        try {
            AccessToken.of(apiKey);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(where + ": " + e.getMessage() + ".\n    Copy the token from Attio again, alone.");
        }
    }

    private static String missingToken(String where, String variable, List<String> scopes) {
        String needed = scopes.isEmpty() ? ",\n    with the scopes that the application needs (a new token has none)"
                : ",\n    with these scopes, which cover every method of the clients that the application injects:\n    "
                        + String.join(", ", scopes);
        return where + " is missing.\n"
                + "    Make an access token in Attio under Workspace settings, Developers, Access tokens" + needed + ".\n"
                + "    Then give it to the application: " + variable + "=sk_... in the environment, or in a file .env\n"
                + "    in the directory in which the application is started (never under version control).\n"
                + "    If it lies elsewhere: quarkus.attio.credentials-provider.name"
                + " (environment: QUARKUS_ATTIO_CREDENTIALS_PROVIDER_NAME),\n"
                + "    or a bean of type AttioTokenResolver or BlockingAttioTokenResolver.";
    }
}
