package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkiverse.attio.auth.AttioTokenResolver;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** A resolver without a scope is not made anew for each call, to be kept for ever. */
class DependentResolverIsMadeOnceTest {

    private static final ScriptedServer server = new ScriptedServer("dependent");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server, jar -> jar.addClasses(Counted.class));

    @Inject
    @RestClient
    AttioObjects objects;

    @Dependent
    static class Counted implements AttioTokenResolver {

        static final AtomicInteger MADE = new AtomicInteger();
        private final AtomicInteger asked = new AtomicInteger();

        Counted() {
            MADE.incrementAndGet();
        }

        @Override
        public Uni<AccessToken> resolve(String tenant) {
            return Uni.createFrom().item(AccessToken.of("token-" + asked.incrementAndGet()));
        }
    }

    @Test
    void oneIsAskedForEachCall() {
        server.answer(Answer.json(200, "{\"data\":[]}"));
        for (int i = 0; i < 3; i++) {
            assertThat(objects.list()).isEmpty();
        }
        assertThat(Counted.MADE).hasValue(1);
        assertThat(server.received()).extracting(request -> request.header("Authorization"))
                .containsExactly("Bearer token-1", "Bearer token-2", "Bearer token-3");
    }
}
