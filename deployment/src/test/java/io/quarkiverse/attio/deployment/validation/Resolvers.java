package io.quarkiverse.attio.deployment.validation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkiverse.attio.auth.AttioTokenResolver;
import io.quarkiverse.attio.auth.BlockingAttioTokenResolver;
import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;

/**
 * Token resolvers of every kind; each gives a token that tells which one it was. Put single ones into an application, not
 * this class: all would come with it.
 */
final class Resolvers {

    private Resolvers() {
    }

    @Singleton
    static class Plain implements AttioTokenResolver {
        @Override
        public Uni<AccessToken> resolve(String tenant) {
            return Uni.createFrom().item(AccessToken.of("plain-" + tenant));
        }
    }

    @ApplicationScoped
    static class Other implements AttioTokenResolver {
        @Override
        public Uni<AccessToken> resolve(String tenant) {
            return Uni.createFrom().item(AccessToken.of("other-" + tenant));
        }
    }

    @Singleton
    @Named("vault")
    static class WithName implements AttioTokenResolver {
        @Override
        public Uni<AccessToken> resolve(String tenant) {
            return Uni.createFrom().item(AccessToken.of("named-" + tenant));
        }
    }

    @Singleton
    @Alternative
    @Priority(1)
    static class Preferred implements AttioTokenResolver {
        @Override
        public Uni<AccessToken> resolve(String tenant) {
            return Uni.createFrom().item(AccessToken.of("preferred-" + tenant));
        }
    }

    @Singleton
    @DefaultBean
    static class LibraryDefault implements AttioTokenResolver {
        @Override
        public Uni<AccessToken> resolve(String tenant) {
            return Uni.createFrom().item(AccessToken.of("default-bean-" + tenant));
        }
    }

    static class Produced {
        @Produces
        @Singleton
        AttioTokenResolver resolver() {
            return tenant -> Uni.createFrom().item(AccessToken.of("produced-" + tenant));
        }
    }

    @Singleton
    static class Blocking implements BlockingAttioTokenResolver {
        @Override
        public AccessToken resolve(String tenant) {
            return AccessToken.of("blocking-" + tenant);
        }
    }

    @Singleton
    @Alternative
    @Priority(1)
    static class PreferredBlocking implements BlockingAttioTokenResolver {
        @Override
        public AccessToken resolve(String tenant) {
            return AccessToken.of("preferred-blocking-" + tenant);
        }
    }
}
