package io.quarkiverse.attio.conformance.server;

import java.time.Duration;
import java.util.Map;

import io.quarkiverse.attio.emulator.Emulator;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** An emulator, with a {@link RecordingProxy} between it and the application. */
public class EmulatorBehindProxy implements QuarkusTestResourceLifecycleManager {

    /** Acts for one member of the workspace. */
    public static final String USER_TOKEN = "sk_emulator_user";

    private Emulator emulator;
    private RecordingProxy proxy;

    @Override
    public Map<String, String> start() {
        // long enough for a test to see a merge that still goes on
        emulator = Emulator.builder().mergeLag(Duration.ofSeconds(5)).userToken(USER_TOKEN).sql(true).start();
        proxy = new RecordingProxy(emulator.address());
        return Map.of("quarkus.attio.base-url", proxy.address(), "quarkus.attio.api-key", emulator.token());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(proxy, new TestInjector.MatchesType(RecordingProxy.class));
    }

    @Override
    public void stop() {
        if (proxy != null) {
            proxy.close();
        }
        if (emulator != null) {
            emulator.close();
        }
    }
}
