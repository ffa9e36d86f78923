package io.quarkiverse.attio.runtime.config;

import io.quarkus.runtime.annotations.ConfigDocSection;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What is decided at build time and used at run time.
 */
@ConfigRoot(phase = ConfigPhase.BUILD_AND_RUN_TIME_FIXED)
@ConfigMapping(prefix = "quarkus.attio")
public interface AttioFixedConfig {

    /** The key of {@link TenancyConfig#enabled()}. */
    String TENANCY_ENABLED = "quarkus.attio.tenancy.enabled";

    /**
     * Tenants.
     */
    @ConfigDocSection
    TenancyConfig tenancy();

    /** Tenants. */
    interface TenancyConfig {

        /**
         * Whether the application calls for several tenants. Then every call must say its tenant
         * (`AttioTenants.call(...)`), a call without one fails instead of using the default token, and the application
         * brings a token resolver: a bean of type `AttioTokenResolver` or `BlockingAttioTokenResolver`.
         */
        @WithDefault("false")
        boolean enabled();
    }
}
