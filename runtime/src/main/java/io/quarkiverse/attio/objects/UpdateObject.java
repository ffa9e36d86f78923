package io.quarkiverse.attio.objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Changes to an object; what is {@code null} stays as it is. Start with {@link #of()}. Attio refuses an update that
 * changes nothing.
 *
 * @param apiSlug the new slug
 * @param singularNoun what one is called, not empty
 * @param pluralNoun what several are called, not empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateObject(@JsonProperty("api_slug") String apiSlug, @JsonProperty("singular_noun") String singularNoun,
        @JsonProperty("plural_noun") String pluralNoun) {

    public UpdateObject {
        requireNotEmpty("singularNoun", singularNoun);
        requireNotEmpty("pluralNoun", pluralNoun);
    }

    static void requireNotEmpty(String name, String value) {
        if (value != null && value.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
    }

    /** No change yet. */
    public static UpdateObject of() {
        return new UpdateObject(null, null, null);
    }

    public UpdateObject apiSlug(String apiSlug) {
        return new UpdateObject(apiSlug, singularNoun, pluralNoun);
    }

    public UpdateObject singularNoun(String singularNoun) {
        return new UpdateObject(apiSlug, singularNoun, pluralNoun);
    }

    public UpdateObject pluralNoun(String pluralNoun) {
        return new UpdateObject(apiSlug, singularNoun, pluralNoun);
    }
}
