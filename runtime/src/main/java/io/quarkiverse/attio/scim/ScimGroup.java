package io.quarkiverse.attio.scim;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.NoEnvelope;

/**
 * A group of users, which is a team of the workspace. Immutable; start with {@link #of}, or change one that Attio sent: the
 * attributes that are not named stay, those of extensions too.
 */
@NoEnvelope
public final class ScimGroup extends ScimResource {

    /** The schema of groups. */
    public static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Group";

    private static final String DISPLAY_NAME = "displayName";
    private static final String MEMBERS = "members";

    private ScimGroup(ObjectNode json) {
        super(json);
    }

    /**
     * A group of this name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static ScimGroup of(String displayName) {
        ObjectNode json = ScimJson.object();
        json.putArray("schemas").add(SCHEMA);
        return new ScimGroup(json.put(DISPLAY_NAME, ScimJson.notBlank(DISPLAY_NAME, displayName)));
    }

    /** The group that such JSON describes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScimGroup ofJson(ObjectNode json) {
        return new ScimGroup(json.deepCopy());
    }

    /**
     * @return its name, or {@code null}
     */
    public String displayName() {
        return text(DISPLAY_NAME);
    }

    /**
     * @return its members, each with the id of the user as value
     */
    public List<ScimItem> members() {
        return items(MEMBERS);
    }

    /**
     * The same with this name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public ScimGroup displayName(String displayName) {
        return with(DISPLAY_NAME, ScimJson.notBlank(DISPLAY_NAME, displayName));
    }

    /** The same with this id of the identity provider's. */
    public ScimGroup externalId(String externalId) {
        return with("externalId", ScimJson.notBlank("externalId", externalId));
    }

    /** The same with these members in place of those before; an empty list for none. */
    public ScimGroup members(List<ScimItem> members) {
        return with(MEMBERS, List.copyOf(members));
    }

    /**
     * The same with another attribute.
     *
     * @param value a text, a boolean, an integer, a {@code BigDecimal}, an {@code Instant}, or a map, list or JSON of those
     * @throws IllegalArgumentException if it is something else
     */
    public ScimGroup with(String name, Object value) {
        return new ScimGroup(ScimJson.with(source(), name, value));
    }

    /** The same without an attribute. */
    public ScimGroup without(String name) {
        return new ScimGroup(ScimJson.without(source(), name));
    }

    /**
     * The same with these attributes of an extension in place of those before.
     *
     * @param uri the URI of the extension's schema
     */
    public ScimGroup extension(String uri, Map<String, ?> attributes) {
        return new ScimGroup(withExtension(uri, attributes));
    }
}
