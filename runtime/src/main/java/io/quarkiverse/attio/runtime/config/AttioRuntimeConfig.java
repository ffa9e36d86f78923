package io.quarkiverse.attio.runtime.config;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocSection;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.quarkus.runtime.configuration.TrimmedStringConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/**
 * How the application reaches Attio.
 */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.attio")
public interface AttioRuntimeConfig {

    /** The key of {@link #apiKey()}. */
    String API_KEY = "quarkus.attio.api-key";
    /** The key of {@link #baseUrl()}. */
    String BASE_URL = "quarkus.attio.base-url";
    /** The environment variable to which {@link #apiKey()} falls back. */
    String API_KEY_VARIABLE = "ATTIO_API_KEY";
    /** Where Attio is. */
    String ATTIO = "https://api.attio.com";

    /**
     * The access token of the default tenant. It is a secret: give it through the environment, a `.env` file that is not
     * under version control, or a credentials provider. Written into `application.properties` or `application.yaml` it
     * fails the build. Left out, the environment variable `ATTIO_API_KEY` is used.
     * <p>
     * A token is made in Attio under Workspace settings, Developers, Access tokens. A new token has no scopes.
     */
    @WithDefault("${ATTIO_API_KEY:}")
    Optional<@WithConverter(TrimmedStringConverter.class) String> apiKey();

    /**
     * The address of Attio's API, without `/v2`. It must be `https`; `http` is accepted for a loopback address, and in dev
     * mode and tests. Setting it, other than under `%prod.`, turns the emulator of dev mode and tests off.
     */
    @WithDefault(ATTIO)
    @WithConverter(TrimmedStringConverter.class)
    String baseUrl();

    /**
     * The token from a credentials provider, in the place of the key.
     */
    @ConfigDocSection
    CredentialsProviderConfig credentialsProvider();

    /**
     * Retries.
     */
    @ConfigDocSection
    RetryConfig retry();

    /**
     * Files.
     */
    @ConfigDocSection
    FilesConfig files();

    /** The token from a credentials provider. */
    interface CredentialsProviderConfig {

        /**
         * The name of the credentials, which is handed to the provider. Setting it switches the look-up on.
         */
        @WithConverter(TrimmedStringConverter.class)
        Optional<String> name();

        /**
         * The bean name (`@Named`) of the credentials provider, needed where there are several.
         */
        @WithConverter(TrimmedStringConverter.class)
        Optional<String> beanName();

        /**
         * Under which key of the credentials the token is found.
         */
        @WithDefault("api-key")
        String key();
    }

    /** Retries. */
    interface RetryConfig {

        /**
         * The longest time to wait for one retry. If Attio asks for a longer wait (`Retry-After`), the call fails at once,
         * with an exception that tells the time. How often to retry is
         * `quarkus.fault-tolerance."attio".retry.max-retries` for calls that are safe to repeat and
         * `quarkus.fault-tolerance."attio-write".retry.max-retries` for the others.
         */
        @WithDefault("30s")
        Duration maxWait();
    }

    /** Files. */
    interface FilesConfig {

        /**
         * How long an upload may take, from the beginning to Attio's answer. The REST client's read timeout does not count
         * for it.
         */
        @WithDefault("5m")
        Duration uploadTimeout();

        /**
         * How long a download may wait for a connection to the storage in which the file lies.
         */
        @WithDefault("10s")
        Duration connectTimeout();

        /**
         * For how long nothing may come from the storage, before a download fails.
         */
        @WithDefault("30s")
        Duration readTimeout();
    }
}
