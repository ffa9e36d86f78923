package io.quarkiverse.attio.query;

import java.time.Instant;

/** Conditions on the time since which an option or a status is the value of its attribute. */
public final class ActiveFrom extends Compared<Instant> {

    ActiveFrom(Target target) {
        super(target, Operand.INSTANT);
    }
}
