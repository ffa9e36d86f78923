package io.quarkiverse.attio.attributes;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Changes to an attribute; what is not named stays as it is. Immutable; start with {@link #of()}. Neither its type nor
 * whether it takes several values can be changed.
 */
public final class UpdateAttribute extends WrittenAttribute<UpdateAttribute> {

    private static final UpdateAttribute NOTHING = new UpdateAttribute(Map.of());

    private UpdateAttribute(Map<String, Object> json) {
        super(json);
    }

    /** No change yet. */
    public static UpdateAttribute of() {
        return NOTHING;
    }

    @Override
    UpdateAttribute copy(Map<String, Object> json) {
        return new UpdateAttribute(json);
    }

    /** It has no description any more. */
    public UpdateAttribute clearDescription() {
        return with("description", null);
    }

    /** New records and entries get no value any more. */
    public UpdateAttribute clearDefaultValue() {
        return with("default_value", null);
    }

    /** Whether it is archived. */
    public UpdateAttribute archived(boolean archived) {
        return with("is_archived", archived);
    }

    /**
     * @return what Attio takes
     */
    @JsonValue
    public Map<String, Object> json() {
        return map();
    }
}
