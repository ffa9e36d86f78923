package io.quarkiverse.attio.emulator.schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.attio.emulator.wire.ApiError;

/**
 * An object, that is a kind of record.
 *
 * @param standard the slug that Attio gave a standard object, which stays when it is renamed; null for a custom one
 */
public record ObjectType(String id, String slug, String singularNoun, String pluralNoun, Instant createdAt, String standard,
        List<Attribute> attributes) {

    public boolean isNamed(String slugOrId) {
        return slug.equals(slugOrId) || id.equals(slugOrId);
    }

    public boolean isStandard(String name) {
        return name.equals(standard);
    }

    public Optional<Attribute> attribute(String slugOrId) {
        return attributes.stream().filter(a -> a.isNamed(slugOrId)).findFirst();
    }

    /** The attribute, or the 404 that its own address answers when there is none. */
    public Attribute requireAttribute(String slugOrId) {
        return attribute(slugOrId)
                .orElseThrow(() -> ApiError.notFound("Attribute with slug/ID \"" + slugOrId + "\" not found."));
    }

    public ObjectType renamed(String newSlug, String newSingular, String newPlural) {
        return new ObjectType(id, newSlug, newSingular, newPlural, createdAt, standard, attributes);
    }

    ObjectType with(List<Attribute> newAttributes) {
        return new ObjectType(id, slug, singularNoun, pluralNoun, createdAt, standard, List.copyOf(newAttributes));
    }
}
