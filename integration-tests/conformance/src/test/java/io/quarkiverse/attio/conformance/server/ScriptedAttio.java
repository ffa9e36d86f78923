package io.quarkiverse.attio.conformance.server;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A {@link ScriptedServer} that stands in for Attio, and another one that is somebody else's. */
public class ScriptedAttio implements QuarkusTestResourceLifecycleManager {

    /** Made up. */
    public static final String TOKEN = "sk_made-up";

    /** A server that is not Attio. */
    public record Stranger(ScriptedServer server) {
    }

    private ScriptedServer attio;
    private ScriptedServer stranger;

    @Override
    public Map<String, String> start() {
        attio = new ScriptedServer();
        stranger = new ScriptedServer().answer(200, "{\"data\":[]}");
        return Map.of("quarkus.attio.base-url", attio.address(), "quarkus.attio.api-key", TOKEN,
                "quarkus.rest-client.own-key.url", attio.address(), "quarkus.rest-client.stray.url", stranger.address());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(attio, new TestInjector.MatchesType(ScriptedServer.class));
        injector.injectIntoFields(new Stranger(stranger), new TestInjector.MatchesType(Stranger.class));
    }

    @Override
    public void stop() {
        if (attio != null) {
            attio.close();
            stranger.close();
        }
    }
}
