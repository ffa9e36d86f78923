package io.quarkiverse.attio.scim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One value of an attribute that has several: an e-mail address, a telephone number, the group of a user, the member of a
 * group. It holds all that Attio sent of it. Immutable; start with {@link #of}.
 *
 * <pre>{@code
 * ScimItem.of("ada@example.com").type("work").primary(true);
 * }</pre>
 */
public final class ScimItem {

    private static final String VALUE = "value";

    private final ObjectNode json;

    private ScimItem(ObjectNode json) {
        this.json = json;
    }

    /**
     * This value.
     *
     * @param value the address or the number; of a group or member, its id
     * @throws IllegalArgumentException if it is blank
     */
    public static ScimItem of(String value) {
        return new ScimItem(ScimJson.object().put(VALUE, ScimJson.notBlank(VALUE, value)));
    }

    /** What such JSON says. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScimItem ofJson(ObjectNode json) {
        return new ScimItem(json.deepCopy());
    }

    /** A bare text counts as its value; {@code null} for what is neither. */
    static ScimItem read(JsonNode json) {
        return json instanceof ObjectNode object ? ofJson(object)
                : json.isTextual() && !json.textValue().isBlank() ? of(json.textValue()) : null;
    }

    /**
     * @return the address or the number; of a group or member, its id; {@code null} if Attio sent none
     */
    public String value() {
        return ScimJson.text(json, VALUE);
    }

    /**
     * @return what kind it is, such as {@code work}; {@code null} if that is not said
     */
    public String type() {
        return ScimJson.text(json, "type");
    }

    /**
     * @return whether it is the preferred one
     */
    public boolean primary() {
        return Boolean.TRUE.equals(ScimJson.flag(json, "primary"));
    }

    /**
     * @return how it is shown, such as the name of a group; {@code null} if that is not said
     */
    public String display() {
        return ScimJson.text(json, "display");
    }

    /**
     * @return the address of what it refers to, or {@code null}
     */
    public String ref() {
        return ScimJson.text(json, "$ref");
    }

    /** The same of this kind, such as {@code work}. */
    public ScimItem type(String type) {
        return with("type", ScimJson.notBlank("type", type));
    }

    /** The same as the preferred one, or not. */
    public ScimItem primary(boolean primary) {
        return with("primary", primary);
    }

    /**
     * The same with another attribute.
     *
     * @param value a text, a boolean, an integer, a {@code BigDecimal}, an {@code Instant}, or a map, list or JSON of those
     */
    public ScimItem with(String name, Object value) {
        return new ScimItem(ScimJson.with(json, name, value));
    }

    /**
     * @return a copy of all of it, as it came and as it is sent
     */
    @JsonValue
    public ObjectNode json() {
        return json.deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScimItem that && that.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return "ScimItem" + json;
    }
}
