package io.quarkiverse.attio.query;

import java.util.Objects;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.values.Actor;

/** Conditions on an actor reference. Attio takes the type and the id of an actor together, and nothing less. */
public final class ActorField {

    private final Target target;

    ActorField(Target target) {
        this.target = target;
    }

    /** It is this workspace member. */
    public Filter isMember(String workspaceMemberId) {
        return is(new Actor(Actor.WORKSPACE_MEMBER, Target.notBlank("workspaceMemberId", workspaceMemberId)));
    }

    /**
     * It is this actor, of whichever type.
     *
     * @throws IllegalArgumentException if it lacks its type or its id, as the system does
     */
    public Filter is(Actor actor) {
        Objects.requireNonNull(actor, () -> "The actor to compare " + target + " with is null");
        if (isBlank(actor.type()) || isBlank(actor.id())) {
            throw new IllegalArgumentException("Attio compares " + target
                    + " with an actor that has a type and an id, this one has type " + actor.type() + " and id " + actor.id());
        }
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.put("referenced_actor_type", actor.type());
        both.put("referenced_actor_id", actor.id());
        return target.holds(both);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
