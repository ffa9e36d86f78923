package io.quarkiverse.attio.emulator.schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is known of one attribute.
 *
 * @param source who fills it, which decides whether it keeps a history
 * @param traits what it allows and demands
 * @param defaultValue as it stands on the wire; null for none
 * @param inverse the other side of a relationship; null for none
 * @param allowedObjectIds where a record reference may lead; null for anywhere and for other types
 * @param choices the options or statuses, in their order
 */
public record Attribute(String id, String objectId, String slug, String title, String description, AttributeType type,
        Source source, Set<Trait> traits, JsonNode defaultValue, Inverse inverse, List<String> allowedObjectIds,
        Currency currency, List<Choice> choices, Instant createdAt) {

    public enum Trait {
        SYSTEM,
        WRITABLE,
        REQUIRED,
        UNIQUE,
        MULTISELECT,
        DEFAULTED,
        ARCHIVED
    }

    /** Who gives an attribute its values. */
    public enum Source {
        SYSTEM,
        USER,
        ENRICHMENT,
        COMMUNICATION
    }

    /** The attribute on the other object that changes together with this one. */
    public record Inverse(String objectId, String attributeId) {
    }

    /** Both may be null, also on an attribute of type currency. */
    public record Currency(String defaultCode, String displayType) {
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    public boolean writable() {
        return is(Trait.WRITABLE);
    }

    public boolean required() {
        return is(Trait.REQUIRED);
    }

    /** Whether a record has to have a value of it: an archived one asks for nothing. */
    public boolean demanded() {
        return required() && !is(Trait.ARCHIVED);
    }

    public boolean unique() {
        return is(Trait.UNIQUE);
    }

    public boolean multiselect() {
        return is(Trait.MULTISELECT);
    }

    public Attribute edited(String newSlug, String newTitle, String newDescription, Set<Trait> newTraits, JsonNode newDefault,
            List<String> newAllowed, Currency newCurrency) {
        return new Attribute(id, objectId, newSlug, newTitle, newDescription, type, source, Set.copyOf(newTraits), newDefault,
                inverse, newAllowed, newCurrency, choices, createdAt);
    }

    public Attribute paired(Inverse newInverse) {
        return new Attribute(id, objectId, slug, title, description, type, source, traits, defaultValue, newInverse,
                allowedObjectIds, currency, choices, createdAt);
    }

    public Attribute withChoices(List<Choice> newChoices) {
        return new Attribute(id, objectId, slug, title, description, type, source, traits, defaultValue, inverse,
                allowedObjectIds, currency, List.copyOf(newChoices), createdAt);
    }

    /** A choice by its title or its id. */
    public Optional<Choice> choice(String titleOrId) {
        return choices.stream().filter(c -> c.title().equals(titleOrId) || c.id().equals(titleOrId)).findFirst();
    }

    public boolean isNamed(String slugOrId) {
        return slug.equals(slugOrId) || id.equals(slugOrId);
    }
}
