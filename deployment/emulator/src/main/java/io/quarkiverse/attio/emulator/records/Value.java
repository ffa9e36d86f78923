package io.quarkiverse.attio.emulator.records;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.values.Actor;

/**
 * A value of an attribute over time.
 *
 * @param fields what its type stores
 * @param until null while it is active
 */
public record Value(ObjectNode fields, Instant from, Instant until, Actor actor) {

    /** The same with the other fields, if it has these. */
    Value exchanged(ObjectNode these, ObjectNode other) {
        return fields.equals(these) ? new Value(other, from, until, actor) : this;
    }

    Value ended(Instant when) {
        return new Value(fields, from, when, actor);
    }
}
