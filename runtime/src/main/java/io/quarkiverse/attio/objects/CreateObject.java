package io.quarkiverse.attio.objects;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A custom object to make.
 *
 * @param apiSlug its slug, unique in the workspace, such as {@code projects}
 * @param singularNoun what one is called, not empty
 * @param pluralNoun what several are called, not empty
 */
public record CreateObject(@JsonProperty("api_slug") String apiSlug, @JsonProperty("singular_noun") String singularNoun,
        @JsonProperty("plural_noun") String pluralNoun) {

    public CreateObject {
        Objects.requireNonNull(apiSlug, "apiSlug");
        UpdateObject.requireNotEmpty("singularNoun", Objects.requireNonNull(singularNoun, "singularNoun"));
        UpdateObject.requireNotEmpty("pluralNoun", Objects.requireNonNull(pluralNoun, "pluralNoun"));
    }

    /** {@code CreateObject.of("projects", "Project", "Projects")}. */
    public static CreateObject of(String apiSlug, String singularNoun, String pluralNoun) {
        return new CreateObject(apiSlug, singularNoun, pluralNoun);
    }
}
