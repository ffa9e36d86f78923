package io.quarkiverse.attio.emulator.scim;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.scim.Person.Standing;
import io.quarkiverse.attio.emulator.wire.Json;

/** Users and groups on the wire. */
public final class Resources {

    public static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    public static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";

    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Resources() {
    }

    /** Refuses a body that does not name its schema. */
    static void requireSchema(ObjectNode body, String schema) {
        for (JsonNode named : body.path("schemas")) {
            if (named.asText().equalsIgnoreCase(schema)) {
                return;
            }
        }
        throw ScimError.invalidSyntax("\"schemas\" must include \"" + schema + "\"");
    }

    public static ObjectNode user(Person person) {
        ObjectNode json = Json.object();
        json.putArray("schemas").add(USER);
        json.put("id", person.id());
        Person.Profile profile = person.profile();
        if (profile.externalId() != null) {
            json.put("externalId", profile.externalId());
        }
        json.put("userName", profile.userName());
        ObjectNode name = json.putObject("name");
        if (profile.givenName() != null) {
            name.put("givenName", profile.givenName());
        }
        if (profile.familyName() != null) {
            name.put("familyName", profile.familyName());
        }
        if (profile.displayName() != null) {
            json.put("displayName", profile.displayName());
        }
        json.putArray("emails").addObject().put("value", profile.userName()).put("primary", true).put("type", "work");
        json.put("active", person.standing() != Standing.SUSPENDED);
        if (person.standing() != Standing.SUSPENDED) {
            json.put("appRole", profile.role());
        }
        json.set("meta", meta("User", person.createdAt(), person.changedAt()));
        return json;
    }

    /**
     * @param withMembers false if they are not asked for
     */
    public static ObjectNode group(Team team, boolean withMembers) {
        ObjectNode json = Json.object();
        json.putArray("schemas").add(GROUP);
        json.put("id", team.id());
        if (team.externalId() != null) {
            json.put("externalId", team.externalId());
        }
        json.put("displayName", team.displayName());
        if (withMembers) {
            ArrayNode members = json.putArray("members");
            team.members().forEach(id -> members.addObject().put("value", id).put("$ref", "/scim/v2/Users/" + id));
        }
        json.set("meta", meta("Group", team.createdAt(), team.changedAt()));
        return json;
    }

    public static ObjectNode schemas() {
        return list((ArrayNode) Json.resource(Resources.class, "schemas.json"), 1, Integer.MAX_VALUE);
    }

    /**
     * A part of a list.
     *
     * @param start the first one, counted from 1
     */
    public static ObjectNode list(List<? extends JsonNode> all, int start, int count) {
        ArrayNode array = Json.array();
        array.addAll(all);
        return list(array, start, count);
    }

    private static ObjectNode list(ArrayNode all, int start, int count) {
        ObjectNode json = Json.object();
        json.putArray("schemas").add(LIST);
        json.put("totalResults", all.size());
        json.put("startIndex", start);
        ArrayNode page = Json.array();
        for (int i = start - 1; i < all.size() && page.size() < count; i++) {
            page.add(all.get(i));
        }
        json.put("itemsPerPage", page.size());
        json.set("Resources", page);
        return json;
    }

    private static ObjectNode meta(String type, Instant createdAt, Instant changedAt) {
        return Json.object().put("resourceType", type).put("created", MILLISECONDS.format(createdAt)).put("lastModified",
                MILLISECONDS.format(changedAt));
    }
}
