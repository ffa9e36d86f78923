package io.quarkiverse.attio.auth;

import java.util.Map;

import org.eclipse.microprofile.context.spi.ThreadContextProvider;
import org.eclipse.microprofile.context.spi.ThreadContextSnapshot;

/**
 * Carries the tenant of {@link AttioTenants} over threads. Found by context propagation through the service loader, not
 * for use by applications. Without it a retried {@code Uni} would go out with the token of the default tenant.
 */
public final class TenantContextProvider implements ThreadContextProvider {

    private static final ThreadContextSnapshot NO_TENANT = snapshot(null);

    @Override
    public ThreadContextSnapshot currentContext(Map<String, String> props) {
        String tenant = AttioTenants.raw();
        return tenant == null ? NO_TENANT : snapshot(tenant);
    }

    @Override
    public ThreadContextSnapshot clearedContext(Map<String, String> props) {
        return NO_TENANT;
    }

    private static ThreadContextSnapshot snapshot(String tenant) {
        return () -> {
            String before = AttioTenants.raw();
            AttioTenants.restore(tenant);
            return () -> AttioTenants.restore(before);
        };
    }

    @Override
    public String getThreadContextType() {
        return "attio-tenant";
    }
}
