package io.quarkiverse.attio.deployment;

import java.util.OptionalInt;

import io.quarkus.runtime.annotations.ConfigDocSection;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What is decided when the application is built.
 */
@ConfigRoot(phase = ConfigPhase.BUILD_TIME)
@ConfigMapping(prefix = "quarkus.attio")
public interface AttioBuildTimeConfig {

    /**
     * Dev Services: the emulator of dev mode and tests.
     */
    @ConfigDocSection
    DevServicesConfig devservices();

    /** Dev Services. */
    interface DevServicesConfig {

        /**
         * Whether the emulator starts by itself in dev mode and tests, and with `quarkus:run`, when neither a token nor an
         * address is configured.
         */
        @WithDefault("true")
        boolean enabled();

        /**
         * Whether it starts even if `ATTIO_API_KEY` is in the environment or in `.env`, so that a token in a developer's
         * shell never lets a test write into a real workspace. An address or a token under `quarkus.attio.` still turns it
         * off.
         */
        @WithDefault("false")
        boolean always();

        /**
         * The port of the emulator, on loopback. Left out, a free one is taken.
         */
        OptionalInt port();
    }
}
