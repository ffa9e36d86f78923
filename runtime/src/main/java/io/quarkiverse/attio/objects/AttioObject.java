package io.quarkiverse.attio.objects;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An object: a kind of record, such as people, companies or one of the workspace's own.
 *
 * @param id its id
 * @param apiSlug its slug, such as {@code companies}; Attio allows {@code null}
 * @param singularNoun what one is called, such as {@code Company}; Attio allows {@code null}
 * @param pluralNoun what several are called, such as {@code Companies}; Attio allows {@code null}
 * @param createdAt when it was made
 */
public record AttioObject(@JsonProperty("id") ObjectId id, @JsonProperty("api_slug") String apiSlug,
        @JsonProperty("singular_noun") String singularNoun, @JsonProperty("plural_noun") String pluralNoun,
        @JsonProperty("created_at") Instant createdAt) {
}
