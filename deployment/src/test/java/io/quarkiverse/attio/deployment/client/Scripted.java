package io.quarkiverse.attio.deployment.client;

import java.util.function.Consumer;

import org.jboss.shrinkwrap.api.spec.JavaArchive;

import io.quarkus.test.QuarkusUnitTest;

/** An application that talks to a {@link ScriptedServer} with an obviously made-up token. */
final class Scripted {

    static final String TOKEN = "sk_made-up";

    private Scripted() {
    }

    static QuarkusUnitTest app(ScriptedServer server, Consumer<JavaArchive> more) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> more.accept(jar.addClasses(ScriptedServer.class, Scripted.class,
                        RawServer.class, Scratch.class)))
                // the values are given at run time, as the environment would
                .overrideRuntimeConfigKey("quarkus.attio.api-key", TOKEN)
                .overrideRuntimeConfigKey("quarkus.attio.base-url", server.address())
                .overrideConfigKey("quarkus.attio.devservices.enabled", "false")
                .overrideRuntimeConfigKey("quarkus.http.test-port", "0")
                .setAfterAllCustomizer(server::close);
    }

    static QuarkusUnitTest app(ScriptedServer server) {
        return app(server, jar -> {
        });
    }
}
