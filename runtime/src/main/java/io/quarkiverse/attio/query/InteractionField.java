package io.quarkiverse.attio.query;

import java.time.Instant;

/** Conditions on the first, last or next interaction with somebody, each on one of its properties. */
public final class InteractionField {

    private final Target target;

    InteractionField(Target target) {
        this.target = target;
    }

    /** Conditions on the id of the workspace member whose interaction it was. */
    public CodeProperty ownerMember() {
        return new CodeProperty(target.property("owner_member_id"));
    }

    /** Conditions on when it was. */
    public OrderedField<Instant> interactedAt() {
        return new OrderedField<>(target.property("interacted_at"), Operand.INSTANT);
    }

    /** Conditions on its type, such as {@code email} or {@code calendar-event}. */
    public CodeProperty type() {
        return new CodeProperty(target.property("interaction_type"));
    }
}
