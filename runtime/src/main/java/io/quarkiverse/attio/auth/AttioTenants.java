package io.quarkiverse.attio.auth;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Says for which tenant the code within makes its calls. A <em>tenant</em> is the key under which an application knows
 * a workspace; its token comes from the {@link AttioTokenResolver}.
 *
 * <pre>{@code
 * AttioRecord acme = AttioTenants.call("acme", () -> records.get("companies", id));
 * Uni<AttioRecord> later = AttioTenants.call("acme", () -> reactiveRecords.get("companies", id));
 * }</pre>
 *
 * The tenant holds for what is called within, on this thread and, through context propagation, on every thread to which
 * Mutiny or a managed executor carries the work on: a {@code Uni} made within keeps the tenant, also when it is
 * subscribed to or retried elsewhere. Calls may be nested; the inner tenant holds until the inner call ends.
 */
public final class AttioTenants {

    /** The tenant of a call for which none was said. Its token comes from {@code quarkus.attio.api-key}. */
    public static final String DEFAULT = "default";

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private AttioTenants() {
    }

    /**
     * Runs {@code work} for {@code tenant}.
     *
     * @param tenant the tenant, not blank
     * @param work what to run; its exceptions pass through
     * @return what {@code work} returns
     * @throws IllegalArgumentException if {@code tenant} is blank
     */
    public static <T> T call(String tenant, Supplier<T> work) {
        if (Objects.requireNonNull(tenant, "tenant").isBlank()) {
            throw new IllegalArgumentException("The Attio tenant is blank");
        }
        String before = CURRENT.get();
        CURRENT.set(tenant);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /**
     * Runs {@code work} for {@code tenant}; see {@link #call(String, Supplier)}.
     */
    public static void run(String tenant, Runnable work) {
        call(tenant, () -> {
            work.run();
            return null;
        });
    }

    /**
     * @return the tenant that was said for the current work, empty if none was
     */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static String raw() {
        return CURRENT.get();
    }

    static void restore(String tenant) {
        // never removed: the next look would put the thread's empty entry back, several times a call
        CURRENT.set(tenant);
    }
}
