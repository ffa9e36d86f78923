package io.quarkiverse.attio.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.ActorRef;

/**
 * To whom a task is assigned.
 *
 * @param referencedActorType {@code workspace-member}; the set is open
 * @param referencedActorId the actor's id
 */
public record TaskAssignee(@JsonProperty("referenced_actor_type") String referencedActorType,
        @JsonProperty("referenced_actor_id") String referencedActorId) {

    /**
     * The same as an actor.
     */
    public Actor actor() {
        return new Actor(referencedActorType, referencedActorId);
    }

    /**
     * The same assignee to be written, such as to keep it in an update that adds another.
     *
     * @throws IllegalArgumentException if it is no workspace member
     */
    public ActorRef ref() {
        return ActorRef.of(actor());
    }
}
