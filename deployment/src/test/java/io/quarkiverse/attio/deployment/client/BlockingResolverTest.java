package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkiverse.attio.auth.BlockingAttioTokenResolver;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.RestAssured;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;

/** The blocking resolver waits on a worker thread, also for a call that is made on an event loop. */
class BlockingResolverTest {

    private static final ScriptedServer server = new ScriptedServer("blocking");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server, jar -> jar.addClasses(Slow.class, OnTheEventLoop.class));

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    Slow slow;

    @Singleton
    static class Slow implements BlockingAttioTokenResolver {

        final Set<Boolean> onEventLoop = ConcurrentHashMap.newKeySet();

        @Override
        public AccessToken resolve(String tenant) {
            onEventLoop.add(Context.isOnEventLoopThread());
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return AccessToken.of("from-the-slow-store");
        }
    }

    @Path("/count")
    public static class OnTheEventLoop {

        @RestClient
        ReactiveAttioObjects objects;

        @GET
        public Uni<String> count() {
            return objects.list().map(all -> Context.isOnEventLoopThread() + " " + all.size());
        }
    }

    @Test
    void itIsNeverCalledOnAnEventLoop() {
        server.answer(Answer.json(200, "{\"data\":[]}"));
        assertThat(objects.list()).isEmpty();
        assertThat(RestAssured.get("/count").then().statusCode(200).extract().asString()).endsWith(" 0");
        assertThat(slow.onEventLoop).containsExactly(false);
        assertThat(server.received()).hasSize(2).extracting(request -> request.header("Authorization"))
                .containsOnly("Bearer from-the-slow-store");
    }
}
