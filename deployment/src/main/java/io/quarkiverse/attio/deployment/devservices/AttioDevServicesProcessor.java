package io.quarkiverse.attio.deployment.devservices;

import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkiverse.attio.deployment.AttioBuildTimeConfig;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;
import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.CuratedApplicationShutdownBuildItem;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;

/** Starts the emulator where nothing says to which Attio to talk. */
@BuildSteps(onlyIf = { IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class,
        AttioDevServicesProcessor.NothingConfigured.class })
class AttioDevServicesProcessor {

    private static final String FEATURE = "attio";

    @BuildStep
    @SuppressWarnings({ "deprecation", "removal" }) // highPriorityConfig: Quarkus has nothing yet to take its place
    DevServicesResultBuildItem emulator(AttioBuildTimeConfig config, LaunchModeBuildItem launchMode,
            CuratedApplicationShutdownBuildItem shutdown) {
        if (launchMode.getLaunchMode() == LaunchMode.RUN) {
            // quarkus:run starts no owned service: start it here, and stop it with the application
            EmulatorStartable emulator = new EmulatorStartable(config.devservices().port());
            emulator.start();
            shutdown.addCloseTask(emulator::close, true);
            return DevServicesResultBuildItem.discovered().feature(FEATURE).containerId("in-process")
                    .config(Map.of(AttioRuntimeConfig.BASE_URL, emulator.getConnectionInfo(), AttioRuntimeConfig.API_KEY,
                            emulator.token()))
                    .build();
        }
        return DevServicesResultBuildItem.<EmulatorStartable> owned().feature(FEATURE)
                .serviceConfig(config.devservices().port().toString())
                .startable(() -> new EmulatorStartable(config.devservices().port()))
                .configProvider(Map.of(AttioRuntimeConfig.BASE_URL, EmulatorStartable::getConnectionInfo,
                        AttioRuntimeConfig.API_KEY, EmulatorStartable::token))
                .highPriorityConfig(emptyExpressions())
                .build();
    }

    /**
     * Keys that stand in a file as a variable without a value: what is left of them would win over what the emulator
     * gives. Others do not go before, so that a test resource can point the clients elsewhere.
     */
    private static Set<String> emptyExpressions() {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        return Stream.of(AttioRuntimeConfig.BASE_URL, AttioRuntimeConfig.API_KEY)
                .filter(key -> {
                    ConfigValue value = config.getConfigValue(key);
                    return value.getRawValue() != null && value.getConfigSourceOrdinal() > Integer.MIN_VALUE
                            && !NothingConfigured.isSet(config, key);
                })
                .collect(Collectors.toSet());
    }

    /** Neither a token nor an address is configured, and the emulator is not switched off. */
    static class NothingConfigured implements BooleanSupplier {

        private static final String REST_CLIENT_URL = "quarkus.rest-client.attio.url";
        private static final String CREDENTIALS = "quarkus.attio.credentials-provider.name";

        private final AttioBuildTimeConfig config;

        NothingConfigured(AttioBuildTimeConfig config) {
            this.config = config;
        }

        @Override
        public boolean getAsBoolean() {
            return isWanted(config.devservices(), ConfigProvider.getConfig().unwrap(SmallRyeConfig.class));
        }

        static boolean isWanted(AttioBuildTimeConfig.DevServicesConfig devservices, SmallRyeConfig config) {
            return devservices.enabled()
                    && Stream.of(AttioRuntimeConfig.BASE_URL, REST_CLIENT_URL, CREDENTIALS, AttioRuntimeConfig.API_KEY)
                            .noneMatch(key -> isSet(config, key))
                    && (devservices.always() || !isSet(config, AttioRuntimeConfig.API_KEY_VARIABLE));
        }

        /** Whether the user gave the key a value; a default of ours does not count, nor an expression that gives none. */
        static boolean isSet(SmallRyeConfig config, String key) {
            ConfigValue value = config.getConfigValue(key);
            return value.getValue() != null && !value.getValue().isBlank()
                    && value.getConfigSourceOrdinal() > Integer.MIN_VALUE;
        }
    }
}
