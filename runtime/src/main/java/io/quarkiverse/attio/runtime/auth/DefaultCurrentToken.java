package io.quarkiverse.attio.runtime.auth;

import jakarta.enterprise.inject.Instance;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkiverse.attio.auth.AttioTenants;
import io.quarkiverse.attio.auth.AttioTokenResolver;
import io.quarkiverse.attio.auth.BlockingAttioTokenResolver;
import io.quarkiverse.attio.auth.CurrentToken;
import io.quarkiverse.attio.error.AttioConfigurationException;
import io.quarkiverse.attio.runtime.config.AttioFixedConfig;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Current tenant, then the application's resolver, of either kind, or the one of the configuration. */
public class DefaultCurrentToken implements CurrentToken {

    private final AttioFixedConfig config;
    private final Instance<AttioTokenResolver> resolvers;
    private final Instance<BlockingAttioTokenResolver> blockingResolvers;
    private volatile AttioTokenResolver found;

    public DefaultCurrentToken(AttioFixedConfig config, Instance<AttioTokenResolver> resolvers,
            Instance<BlockingAttioTokenResolver> blockingResolvers) {
        this.config = config;
        this.resolvers = resolvers;
        this.blockingResolvers = blockingResolvers;
    }

    @Override
    public Uni<AccessToken> get() {
        String tenant = AttioTenants.current().orElse(null);
        if (tenant == null) {
            if (config.tenancy().enabled()) {
                return Uni.createFrom().failure(new AttioConfigurationException("This call to Attio says no tenant, and "
                        + AttioFixedConfig.TENANCY_ENABLED + " is true. Make it within AttioTenants.call(tenant, ...)."));
            }
            tenant = AttioTenants.DEFAULT;
        }
        String resolved = tenant;
        // deferred, so that what a resolver throws fails the call like any other failure
        return Uni.createFrom().deferred(() -> resolve(resolved)).onItem().ifNull()
                .failWith(() -> new AttioConfigurationException(
                        "The token resolver has no Attio token for the tenant \"" + resolved + "\"."));
    }

    private Uni<AccessToken> resolve(String tenant) {
        AttioTokenResolver resolver = found;
        if (resolver == null) {
            // once, not for each call: a look-up costs more than the token, and makes a dependent bean anew
            resolver = find();
            found = resolver;
        }
        Uni<AccessToken> token = resolver.resolve(tenant);
        return token != null ? token : Uni.createFrom().nullItem();
    }

    private AttioTokenResolver find() {
        // the build has made sure that at most one of the two comes from the application
        if (blockingResolvers.isResolvable()) {
            BlockingAttioTokenResolver resolver = blockingResolvers.get();
            return tenant -> Uni.createFrom().item(() -> resolver.resolve(tenant))
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        }
        return resolvers.get();
    }
}
