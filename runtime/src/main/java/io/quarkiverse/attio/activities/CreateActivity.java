package io.quarkiverse.attio.activities;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A custom activity to make.
 *
 * @param apiSlug its slug, unique in the workspace, such as {@code site_visits}
 * @param singularNoun what one is called, not empty
 * @param pluralNoun what several are called, not empty
 * @param base what it extends; this cannot be changed later
 */
public record CreateActivity(@JsonProperty("api_slug") String apiSlug, @JsonProperty("singular_noun") String singularNoun,
        @JsonProperty("plural_noun") String pluralNoun, @JsonProperty("extends") ActivityBase base) {

    public CreateActivity {
        Objects.requireNonNull(apiSlug, "apiSlug");
        UpdateActivity.requireNotEmpty("singularNoun", Objects.requireNonNull(singularNoun, "singularNoun"));
        UpdateActivity.requireNotEmpty("pluralNoun", Objects.requireNonNull(pluralNoun, "pluralNoun"));
        Objects.requireNonNull(base, "base");
    }

    /**
     * {@code CreateActivity.of("site_visits", "Site visit", "Site visits", ActivityBase.INTERACTIONS)}.
     *
     * @throws IllegalArgumentException if a noun is empty
     */
    public static CreateActivity of(String apiSlug, String singularNoun, String pluralNoun, ActivityBase base) {
        return new CreateActivity(apiSlug, singularNoun, pluralNoun, base);
    }
}
