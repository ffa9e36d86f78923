package org.acme.testing;

import io.quarkiverse.attio.emulator.Emulator;
import io.quarkiverse.attio.emulator.limits.Limits;

public class Access {

    // tag::tokens[]
    public Emulator twoWorkspaces() {
        return Emulator.builder()
                .token("sk_read", "record_permission:read", "object_configuration:read")
                .workspace("acme", acme -> acme.token("sk_acme").seeded(false))
                .start();
    }
    // end::tokens[]

    // tag::limits[]
    public Emulator documented() {
        return Emulator.builder().limits(Limits.documented()).start();
    }

    public Emulator strict() {
        return Emulator.builder()
                .limits(Limits.off().withReads(5).withWrites(2).withScorePerQuery(20).withScorePerTenSeconds(50))
                .start();
    }
    // end::limits[]
}
