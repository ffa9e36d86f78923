package io.quarkiverse.attio.deployment.devservices;

import java.util.Map;
import java.util.function.BooleanSupplier;

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
                .build();
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
            AttioBuildTimeConfig.DevServicesConfig devservices = config.devservices();
            return devservices.enabled() && !isSet(AttioRuntimeConfig.BASE_URL) && !isSet(REST_CLIENT_URL)
                    && !isSet(CREDENTIALS) && !isSet(AttioRuntimeConfig.API_KEY)
                    && (devservices.always() || !isSet(AttioRuntimeConfig.API_KEY_VARIABLE));
        }

        /** Whether the user set the key; a default of ours does not count. */
        private static boolean isSet(String key) {
            ConfigValue value = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigValue(key);
            return value.getValue() != null && !value.getValue().isBlank()
                    && value.getConfigSourceOrdinal() > Integer.MIN_VALUE;
        }
    }
}
