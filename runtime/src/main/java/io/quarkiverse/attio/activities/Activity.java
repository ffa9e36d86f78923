package io.quarkiverse.attio.activities;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An activity: a kind of thing that happens, such as phone calls or site visits. What did happen are its
 * {@link ActivityRecord records}.
 *
 * @param id its id
 * @param apiSlug its slug, such as {@code site_visits}
 * @param singularNoun what one is called, such as {@code Site visit}
 * @param pluralNoun what several are called, such as {@code Site visits}
 * @param bases what it extends, never {@code null}
 * @param system whether it is Attio's own; such a one cannot be deleted
 * @param createdAt when it was made
 */
public record Activity(@JsonProperty("id") ActivityId id, @JsonProperty("api_slug") String apiSlug,
        @JsonProperty("singular_noun") String singularNoun, @JsonProperty("plural_noun") String pluralNoun,
        @JsonProperty("extends") List<Base> bases, @JsonProperty("is_system_activity") boolean system,
        @JsonProperty("created_at") Instant createdAt) {

    public Activity {
        bases = bases == null ? List.of() : bases.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the id within the workspace; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String activityId() {
        return id == null ? null : id.activityId();
    }

    /**
     * @return whether it extends {@code base}
     */
    public boolean isBasedOn(ActivityBase base) {
        Objects.requireNonNull(base, "base");
        return bases.stream().anyMatch(one -> base.equals(one.schemaSlug()));
    }

    /**
     * Something that an activity extends.
     *
     * @param schemaId its id
     * @param schemaSlug its slug
     */
    public record Base(@JsonProperty("schema_id") String schemaId, @JsonProperty("schema_slug") ActivityBase schemaSlug) {
    }
}
