package io.quarkiverse.attio.runtime;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.quarkiverse.attio.runtime.client.Operation;
import io.quarkiverse.attio.runtime.client.OperationCatalog;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;
import io.quarkiverse.attio.runtime.config.StartCheck;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;

/** Hands what the build found to the running application. */
@Recorder
public class AttioRecorder {

    private final RuntimeValue<AttioRuntimeConfig> config;

    public AttioRecorder(RuntimeValue<AttioRuntimeConfig> config) {
        this.config = config;
    }

    public Supplier<OperationCatalog> catalog(Map<String, Operation> operations) {
        return () -> new OperationCatalog(operations);
    }

    /**
     * @param needsToken whether a call can only get its token from the configuration
     * @param scopes the scopes that the token needs, as far as the build knows
     */
    public void checkStart(boolean needsToken, List<String> scopes, LaunchMode mode) {
        StartCheck.check(config.getValue(), needsToken, scopes, mode);
    }
}
