package io.quarkiverse.attio.attributes;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.AttributeType;

/**
 * An attribute of an object or a list.
 *
 * @param id its id
 * @param title what it is called
 * @param description what it is for, or {@code null}
 * @param apiSlug its slug, such as {@code email_addresses}
 * @param type its type
 * @param system whether it is Attio's own; such a one cannot be changed
 * @param writable whether its values can be written; those that Attio fills itself, and formulas, cannot
 * @param required whether a new record or entry must have a value
 * @param unique whether no two records may have the same value; records from before it became so still may
 * @param multiselect whether it takes several values
 * @param defaultValueEnabled whether new records and entries get the default value
 * @param archived whether it has been archived
 * @param defaultValue the value that a new record or entry gets, or {@code null}
 * @param relationship the attribute at the other side of a relationship, or {@code null}
 * @param createdAt when it was made
 * @param config what only attributes of some types have, never {@code null}
 * @see <a href="https://docs.attio.com/docs/attribute-types">Attribute types</a>
 */
public record Attribute(@JsonProperty("id") AttributeId id, @JsonProperty("title") String title,
        @JsonProperty("description") String description, @JsonProperty("api_slug") String apiSlug,
        @JsonProperty("type") AttributeType type, @JsonProperty("is_system_attribute") boolean system,
        @JsonProperty("is_writable") boolean writable, @JsonProperty("is_required") boolean required,
        @JsonProperty("is_unique") boolean unique, @JsonProperty("is_multiselect") boolean multiselect,
        @JsonProperty("is_default_value_enabled") boolean defaultValueEnabled,
        @JsonProperty("is_archived") boolean archived, @JsonProperty("default_value") DefaultValue defaultValue,
        @JsonProperty("relationship") Relationship relationship, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("config") AttributeConfig config) {

    public Attribute {
        config = config == null ? new AttributeConfig(null, null) : config;
    }

    /**
     * The id of an attribute.
     *
     * @param workspaceId its workspace
     * @param objectId its object or list
     * @param attributeId the attribute within the object or list
     */
    public record AttributeId(@JsonProperty("workspace_id") String workspaceId,
            @JsonProperty("object_id") String objectId, @JsonProperty("attribute_id") String attributeId) {
    }

    /**
     * The attribute at the other side of a relationship. Attio keeps both sides in step.
     *
     * @param id its id
     * @param objectSlug the slug of its object
     * @param title what it is called
     * @param apiSlug its slug
     * @param multiselect whether it takes several values
     */
    public record Relationship(@JsonProperty("id") AttributeId id, @JsonProperty("object_slug") String objectSlug,
            @JsonProperty("title") String title, @JsonProperty("api_slug") String apiSlug,
            @JsonProperty("is_multiselect") boolean multiselect) {
    }
}
