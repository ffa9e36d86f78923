package io.quarkiverse.attio.activities;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Changes to an activity; what is {@code null} stays as it is. Start with {@link #of()}. What it extends cannot be
 * changed.
 *
 * @param apiSlug the new slug
 * @param singularNoun what one is called, not empty
 * @param pluralNoun what several are called, not empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateActivity(@JsonProperty("api_slug") String apiSlug, @JsonProperty("singular_noun") String singularNoun,
        @JsonProperty("plural_noun") String pluralNoun) {

    public UpdateActivity {
        requireNotEmpty("singularNoun", singularNoun);
        requireNotEmpty("pluralNoun", pluralNoun);
    }

    static void requireNotEmpty(String name, String value) {
        if (value != null && value.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty, it must have at least 1 character");
        }
    }

    /** No change yet. */
    public static UpdateActivity of() {
        return new UpdateActivity(null, null, null);
    }

    /** The same changes with this slug, unique in the workspace. */
    public UpdateActivity apiSlug(String apiSlug) {
        return new UpdateActivity(Objects.requireNonNull(apiSlug, "apiSlug"), singularNoun, pluralNoun);
    }

    /**
     * The same changes with this noun for one.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public UpdateActivity singularNoun(String singularNoun) {
        return new UpdateActivity(apiSlug, Objects.requireNonNull(singularNoun, "singularNoun"), pluralNoun);
    }

    /**
     * The same changes with this noun for several.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public UpdateActivity pluralNoun(String pluralNoun) {
        return new UpdateActivity(apiSlug, singularNoun, Objects.requireNonNull(pluralNoun, "pluralNoun"));
    }
}
