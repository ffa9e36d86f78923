package io.quarkiverse.attio.scim;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What SCIM manages: attributes, of which an extension may add any (RFC 7643). It holds all that Attio sent, also what this
 * version does not know, so that it can be changed and sent back without loss. Immutable.
 * <p>
 * Names of attributes are compared without regard to case. An attribute whose value has another form than SCIM gives it
 * reads as if it were not there; {@link #json()} has it all the same.
 */
public abstract sealed class ScimResource permits ScimUser, ScimGroup, ScimSchema {

    private static final String SCHEMAS = "schemas";

    private final ObjectNode json;

    /** Takes over what nobody else has. */
    ScimResource(ObjectNode json) {
        this.json = json;
    }

    /**
     * @return the URIs of the schemas whose attributes it has
     */
    public List<String> schemas() {
        return ScimJson.texts(json, SCHEMAS);
    }

    /**
     * @return the id that Attio gave it; {@code null} if it has none yet
     */
    public String id() {
        return text("id");
    }

    /**
     * @return the id that the identity provider gave it, or {@code null}
     */
    public String externalId() {
        return text("externalId");
    }

    /**
     * @return what Attio says about it, never {@code null}
     */
    public ScimMeta meta() {
        return ScimMeta.of(ScimJson.get(json, "meta"));
    }

    /**
     * An attribute of any kind, as JSON.
     *
     * @param name its name, or the URI of an extension
     */
    public Optional<JsonNode> attribute(String name) {
        JsonNode value = ScimJson.get(json, ScimJson.notBlank("name", name));
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.deepCopy());
    }

    /**
     * An attribute that is a text.
     *
     * @return {@code null} if there is none
     */
    public String text(String name) {
        return ScimJson.text(json, ScimJson.notBlank("name", name));
    }

    /**
     * An attribute with several values, such as {@code phoneNumbers}.
     *
     * @return empty if there are none
     */
    public List<ScimItem> items(String name) {
        return ScimJson.list(json, ScimJson.notBlank("name", name), ScimItem::read);
    }

    /**
     * @return a copy of all of it, as it came and as it is sent
     */
    @JsonValue
    public ObjectNode json() {
        return json.deepCopy();
    }

    ObjectNode source() {
        return json;
    }

    /** All of it, with the attributes of an extension, which its schemas have to name. */
    ObjectNode withExtension(String uri, Object attributes) {
        ObjectNode changed = ScimJson.with(json, uri, attributes);
        if (!changed.path(ScimJson.keyOf(json, uri)).isObject()) {
            throw new IllegalArgumentException("The attributes of the extension " + uri + " are no map");
        }
        if (schemas().stream().noneMatch(uri::equalsIgnoreCase)) {
            String key = ScimJson.keyOf(changed, SCHEMAS);
            (changed.path(key).isArray() ? changed.withArray(key) : changed.putArray(key)).add(uri);
        }
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((ScimResource) other).json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + json;
    }
}
