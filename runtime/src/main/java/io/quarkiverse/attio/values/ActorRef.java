package io.quarkiverse.attio.values;

import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An actor to write: a workspace member, by id or by e-mail address. No other actor can be written.
 */
public final class ActorRef {

    private final Map<String, String> json;

    private ActorRef(Map<String, String> json) {
        this.json = json;
    }

    /** The workspace member with this id. */
    public static ActorRef member(String workspaceMemberId) {
        return new ActorRef(Map.of("referenced_actor_type", Actor.WORKSPACE_MEMBER, "referenced_actor_id",
                Texts.notBlank("workspaceMemberId", workspaceMemberId)));
    }

    /** The workspace member with this e-mail address. */
    public static ActorRef memberWithEmail(String emailAddress) {
        return new ActorRef(Map.of("workspace_member_email_address", Texts.notBlank("emailAddress", emailAddress)));
    }

    /**
     * The actor of a value that was read.
     *
     * @throws IllegalArgumentException if it is no workspace member
     */
    public static ActorRef of(Actor actor) {
        if (!Objects.equals(actor.type(), Actor.WORKSPACE_MEMBER) || actor.id() == null) {
            throw new IllegalArgumentException("Only workspace members can be written, this is " + actor.type());
        }
        return member(actor.id());
    }

    /**
     * @return what Attio takes
     */
    @JsonValue
    public Map<String, String> json() {
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActorRef that && that.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return "ActorRef" + json;
    }
}
