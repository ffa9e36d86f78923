package io.quarkiverse.attio.values;

/**
 * A reference to an actor, such as the owner of a deal.
 *
 * @param actor the actor; its id may be {@code null}
 */
public record ActorReferenceValue(Actor actor, ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.ACTOR_REFERENCE;
    }

    @Override
    public String asText() {
        return actor.id() == null ? String.valueOf(actor.type()) : actor.type() + "/" + actor.id();
    }
}
