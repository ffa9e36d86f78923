package io.quarkiverse.attio.scim;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.values.TimestampDeserializer;

/**
 * What Attio says about a resource. Each may be {@code null}.
 *
 * @param resourceType what it is, such as {@code User}
 * @param created when it was made
 * @param lastModified when it was changed
 * @param location its address
 * @param version the version of its state
 */
public record ScimMeta(String resourceType, Instant created, Instant lastModified, String location, String version) {

    static ScimMeta of(JsonNode json) {
        return new ScimMeta(ScimJson.text(json, "resourceType"), TimestampDeserializer.parse(ScimJson.text(json, "created")),
                TimestampDeserializer.parse(ScimJson.text(json, "lastModified")), ScimJson.text(json, "location"),
                ScimJson.text(json, "version"));
    }
}
