package io.quarkiverse.attio.values;

import java.time.Instant;

/**
 * The first, last or next interaction with somebody. Attio fills it; it cannot be written.
 *
 * @param interactionType {@code email}, {@code meeting}, {@code call} …; the set is open; may be {@code null}
 * @param interactedAt when; may be {@code null}
 * @param ownerActor whose it was; may be {@code null}
 */
public record InteractionValue(String interactionType, Instant interactedAt, Actor ownerActor,
        ValueMetadata metadata) implements AttributeValue {

    @Override
    public AttributeType attributeType() {
        return AttributeType.INTERACTION;
    }

    @Override
    public String asText() {
        return interactionType + (interactedAt == null ? "" : " " + interactedAt);
    }
}
