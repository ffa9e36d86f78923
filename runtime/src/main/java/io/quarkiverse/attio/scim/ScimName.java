package io.quarkiverse.attio.scim;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The parts of a person's name. Each may be {@code null}.
 *
 * @param formatted the whole of it, as it is shown
 * @param familyName the family's name
 * @param givenName the first name
 * @param middleName other names
 * @param honorificPrefix what stands before it
 * @param honorificSuffix what stands behind it
 */
public record ScimName(String formatted, String familyName, String givenName, String middleName, String honorificPrefix,
        String honorificSuffix) {

    static ScimName of(JsonNode json) {
        return new ScimName(ScimJson.text(json, "formatted"), ScimJson.text(json, "familyName"),
                ScimJson.text(json, "givenName"), ScimJson.text(json, "middleName"), ScimJson.text(json, "honorificPrefix"),
                ScimJson.text(json, "honorificSuffix"));
    }
}
