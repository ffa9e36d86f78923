package io.quarkiverse.attio.scim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.NoEnvelope;

/**
 * Changes to a user or group, in order; what is not named stays as it is. Attio carries out all of them or, as the standard
 * has it, none. Immutable; start with {@link #ofReplace}, {@link #ofAdd}, {@link #ofRemove} or those for members.
 * <p>
 * A path is the name of an attribute, {@code name.familyName}, or a choice among several values, such as
 * {@code emails[type eq "work"].value}. A value is a text, a boolean, an integer, a {@code BigDecimal}, an {@code Instant}, a
 * {@link ScimItem}, or a map, list or JSON of those; anything else is an {@code IllegalArgumentException}, and so is a blank
 * path.
 *
 * <pre>{@code
 * users.patch(userId, ScimPatch.ofReplace("active", false).remove("title"));
 * }</pre>
 */
@NoEnvelope
public final class ScimPatch {

    /** The form of a patch. */
    public static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    private final List<Map<String, Object>> operations;

    private ScimPatch(List<Map<String, Object>> operations) {
        this.operations = operations;
    }

    /** This value in place of the one before. */
    public static ScimPatch ofReplace(String path, Object value) {
        return none().replace(path, value);
    }

    /** This value of each of these attributes in place of the one before. */
    public static ScimPatch ofReplace(Map<String, ?> attributes) {
        return none().replace(attributes);
    }

    /** This value besides those that are there. */
    public static ScimPatch ofAdd(String path, Object value) {
        return none().add(path, value);
    }

    /** No value there. */
    public static ScimPatch ofRemove(String path) {
        return none().remove(path);
    }

    /** These users as members of the group, besides those that are. */
    public static ScimPatch ofAddMembers(String... userIds) {
        return none().addMembers(userIds);
    }

    /** These users no longer as members of the group. */
    public static ScimPatch ofRemoveMembers(String... userIds) {
        return none().removeMembers(userIds);
    }

    private static ScimPatch none() {
        return new ScimPatch(List.of());
    }

    /** The same, then {@link #ofReplace(String, Object)}. */
    public ScimPatch replace(String path, Object value) {
        return then("replace", ScimJson.notBlank("path", path), ScimJson.of("value", value));
    }

    /** The same, then {@link #ofReplace(Map)}. */
    public ScimPatch replace(Map<String, ?> attributes) {
        if (Objects.requireNonNull(attributes, "attributes").isEmpty()) {
            throw new IllegalArgumentException("attributes is empty");
        }
        return then("replace", null, ScimJson.of("attributes", attributes));
    }

    /** The same, then {@link #ofAdd}. */
    public ScimPatch add(String path, Object value) {
        return then("add", ScimJson.notBlank("path", path), ScimJson.of("value", value));
    }

    /** The same, then {@link #ofRemove}. */
    public ScimPatch remove(String path) {
        return then("remove", ScimJson.notBlank("path", path), null);
    }

    /** The same, then {@link #ofAddMembers}. */
    public ScimPatch addMembers(String... userIds) {
        return add("members", ids(userIds).stream().map(ScimItem::of).toList());
    }

    /** The same, then {@link #ofRemoveMembers}. */
    public ScimPatch removeMembers(String... userIds) {
        ScimPatch all = this;
        for (String id : ids(userIds)) {
            all = all.remove("members[value eq " + ScimJson.quoted(id) + "]");
        }
        return all;
    }

    private static List<String> ids(String... userIds) {
        if (userIds.length == 0) {
            throw new IllegalArgumentException("userIds is empty");
        }
        return Arrays.stream(userIds).map(id -> ScimJson.notBlank("userId", id)).toList();
    }

    private ScimPatch then(String name, String path, JsonNode value) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("op", name);
        if (path != null) {
            operation.put("path", path);
        }
        if (value != null) {
            operation.put("value", value);
        }
        List<Map<String, Object>> all = new ArrayList<>(operations);
        all.add(Collections.unmodifiableMap(operation));
        return new ScimPatch(Collections.unmodifiableList(all));
    }

    /**
     * @return the changes as Attio takes them
     */
    @JsonValue
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schemas", List.of(SCHEMA));
        json.put("Operations", operations);
        return Collections.unmodifiableMap(json);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScimPatch that && that.operations.equals(operations);
    }

    @Override
    public int hashCode() {
        return operations.hashCode();
    }

    @Override
    public String toString() {
        return "ScimPatch" + operations;
    }
}
