package io.quarkiverse.attio.conformance.server;

import java.util.Map;

import io.quarkiverse.attio.emulator.Emulator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** An emulator without anything before it, for tests whose exchanges are too many to be kept. */
public class BareEmulator implements QuarkusTestResourceLifecycleManager {

    private Emulator emulator;

    @Override
    public Map<String, String> start() {
        emulator = Emulator.builder().start();
        return Map.of("quarkus.attio.base-url", emulator.address().toString(), "quarkus.attio.api-key", emulator.token());
    }

    @Override
    public void stop() {
        if (emulator != null) {
            emulator.close();
        }
    }
}
