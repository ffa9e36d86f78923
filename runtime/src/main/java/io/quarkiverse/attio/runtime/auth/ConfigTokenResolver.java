package io.quarkiverse.attio.runtime.auth;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Singleton;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkiverse.attio.auth.AttioTenants;
import io.quarkiverse.attio.auth.AttioTokenResolver;
import io.quarkiverse.attio.error.AttioConfigurationException;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig.CredentialsProviderConfig;
import io.quarkus.arc.DefaultBean;
import io.quarkus.credentials.CredentialsProvider;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * The token of the default tenant from the configuration: a credentials provider if one is named, otherwise the API key.
 * It has no token for any other tenant.
 */
@DefaultBean
@Singleton
public class ConfigTokenResolver implements AttioTokenResolver {

    private final AttioRuntimeConfig config;
    private final Instance<CredentialsProvider> providers;
    private final AtomicReference<AccessToken> configured = new AtomicReference<>();

    public ConfigTokenResolver(AttioRuntimeConfig config, @Any Instance<CredentialsProvider> providers) {
        this.config = config;
        this.providers = providers;
    }

    @Override
    public Uni<AccessToken> resolve(String tenant) {
        if (!AttioTenants.DEFAULT.equals(tenant)) {
            return Uni.createFrom().failure(new AttioConfigurationException("No token source knows the Attio tenant \""
                    + tenant + "\": the configuration has a token for the default tenant only. Provide a bean of type "
                    + AttioTokenResolver.class.getSimpleName() + " that gives this tenant's token."));
        }
        Optional<String> credentials = config.credentialsProvider().name();
        if (credentials.isPresent()) {
            return fromProvider(config.credentialsProvider(), credentials.get());
        }
        AccessToken token = configured.get();
        if (token == null) {
            Optional<String> apiKey = config.apiKey().filter(key -> !key.isBlank());
            if (apiKey.isEmpty()) {
                return Uni.createFrom().failure(new AttioConfigurationException(
                        "There is no Attio access token. Set " + AttioRuntimeConfig.API_KEY_VARIABLE
                                + " in the environment or in .env, or " + AttioRuntimeConfig.API_KEY + "."));
            }
            try {
                token = AccessToken.of(apiKey.get());
            } catch (IllegalArgumentException e) {
                return Uni.createFrom().failure(
                        new AttioConfigurationException(AttioRuntimeConfig.API_KEY + ": " + e.getMessage() + "."));
            }
            configured.set(token);
        }
        return Uni.createFrom().item(token);
    }

    private Uni<AccessToken> fromProvider(CredentialsProviderConfig config, String name) {
        // a provider may block (Vault, files), whatever its asynchronous method promises
        return Uni.createFrom().deferred(() -> provider(config).getCredentialsAsync(name))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(credentials -> token(config, name, credentials));
    }

    private CredentialsProvider provider(CredentialsProviderConfig config) {
        Instance<CredentialsProvider> candidates = config.beanName()
                .map(bean -> providers.select(NamedLiteral.of(bean))).orElse(providers);
        if (candidates.isResolvable()) {
            return candidates.get();
        }
        String hint = config.beanName().map(bean -> "No CredentialsProvider bean is named \"" + bean + "\".")
                .orElse(candidates.isUnsatisfied() ? "The application has no CredentialsProvider bean."
                        : "The application has several CredentialsProvider beans: name one with "
                                + "quarkus.attio.credentials-provider.bean-name.");
        throw new AttioConfigurationException("quarkus.attio.credentials-provider.name is set, but " + hint);
    }

    private static AccessToken token(CredentialsProviderConfig config, String name, Map<String, String> credentials) {
        String text = credentials == null ? null : credentials.get(config.key());
        if (text == null || text.isBlank()) {
            throw new AttioConfigurationException("The credentials \"" + name + "\" have no value under \""
                    + config.key() + "\"; quarkus.attio.credentials-provider.key names another key.");
        }
        try {
            return AccessToken.of(text);
        } catch (IllegalArgumentException e) {
            throw new AttioConfigurationException("The credentials \"" + name + "\", key \"" + config.key() + "\": "
                    + e.getMessage() + ".");
        }
    }
}
