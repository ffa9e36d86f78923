package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkiverse.attio.auth.AttioTenants;
import io.quarkiverse.attio.auth.AttioTokenResolver;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Received;
import io.quarkiverse.attio.error.AttioConfigurationException;
import io.quarkiverse.attio.objects.AttioObject;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

class TenantOfACallTest {

    private static final ScriptedServer server = new ScriptedServer("tenant");
    private static final Answer OBJECTS = Answer.json(200, "{\"data\":[]}");
    private static final Answer LIMITED = Answer.json(429, "{}").with("Retry-After", "0");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server, jar -> jar.addClass(Tokens.class));

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    @RestClient
    ReactiveAttioObjects reactive;

    @Inject
    Tokens tokens;

    @Singleton
    static class Tokens implements AttioTokenResolver {

        final Set<String> threads = ConcurrentHashMap.newKeySet();
        volatile int generation;

        @Override
        public Uni<AccessToken> resolve(String tenant) {
            threads.add(Thread.currentThread().getName());
            if (tenant.equals("none")) {
                return Uni.createFrom().nullItem();
            }
            if (tenant.equals("broken")) {
                throw new IllegalStateException("the token store is down");
            }
            return Uni.createFrom().item(AccessToken.of("token-of-" + tenant + "-" + generation));
        }
    }

    private static List<String> tokensSent() {
        return server.received().stream().map(request -> request.header("Authorization")).toList();
    }

    @Test
    void theResolverIsAskedForTheTenantThatWasSaid() {
        server.answer(OBJECTS);
        objects.list();
        AttioTenants.run("acme", () -> {
            objects.list();
            AttioTenants.run("umbrella", objects::list);
            objects.list();
        });
        objects.list();
        assertThat(tokensSent()).containsExactly("Bearer token-of-default-0", "Bearer token-of-acme-0",
                "Bearer token-of-umbrella-0", "Bearer token-of-acme-0", "Bearer token-of-default-0");
        assertThat(AttioTenants.current()).isEmpty();
    }

    @Test
    void aRetriedUniKeepsItsTenant() {
        server.answer(LIMITED, LIMITED, OBJECTS);
        Uni<?> call = AttioTenants.call("acme", () -> reactive.list());
        call.runSubscriptionOn(Infrastructure.getDefaultWorkerPool()).await().indefinitely();
        assertThat(tokensSent()).hasSize(3).containsOnly("Bearer token-of-acme-0");
    }

    @Test
    void aRetriedBlockingCallKeepsItsTenant() {
        server.answer(LIMITED, OBJECTS);
        AttioTenants.run("acme", objects::list);
        assertThat(tokensSent()).hasSize(2).containsOnly("Bearer token-of-acme-0");
    }

    @Test
    void parallelTenantsDoNotMix() {
        server.answer(OBJECTS);
        List<Uni<List<AttioObject>>> calls = IntStream.range(0, 60).mapToObj(
                i -> AttioTenants.call("t" + i, () -> Uni.createFrom().voidItem()
                        .emitOn(Infrastructure.getDefaultWorkerPool()).chain(() -> reactive.list())))
                .toList();
        Uni.join().all(calls).andCollectFailures().await().indefinitely();
        assertThat(tokensSent()).containsExactlyInAnyOrderElementsOf(
                IntStream.range(0, 60).mapToObj(i -> "Bearer token-of-t" + i + "-0").toList());
    }

    @Test
    void aReplacedTokenIsUsedByTheNextCall() {
        server.answer(OBJECTS);
        AttioTenants.run("acme", objects::list);
        tokens.generation = 1;
        try {
            AttioTenants.run("acme", objects::list);
        } finally {
            tokens.generation = 0;
        }
        assertThat(server.received()).extracting((Received request) -> request.header("Authorization"))
                .containsExactly("Bearer token-of-acme-0", "Bearer token-of-acme-1");
    }

    @Test
    void aTenantWithoutATokenSendsNothing() {
        server.answer(OBJECTS);
        assertThatThrownBy(() -> AttioTenants.run("none", objects::list)).isInstanceOf(AttioConfigurationException.class)
                .hasMessage("The token resolver has no Attio token for the tenant \"none\".");
        assertThatThrownBy(() -> AttioTenants.call("none", () -> reactive.list()).await().indefinitely())
                .isInstanceOf(AttioConfigurationException.class);
        assertThatThrownBy(() -> AttioTenants.run("broken", objects::list)).isInstanceOf(IllegalStateException.class)
                .hasMessage("the token store is down");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aBlankTenantIsRefused() {
        assertThatThrownBy(() -> AttioTenants.run(" ", objects::list)).isInstanceOf(IllegalArgumentException.class);
    }
}
