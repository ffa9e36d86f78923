package io.quarkiverse.attio.attributes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.attio.values.AttributeType;

/**
 * An attribute to make. Immutable; start with {@link #of}.
 *
 * <pre>{@code
 * CreateAttribute.of("Budget", "budget", AttributeType.CURRENCY).currency("EUR", CurrencyDisplay.SYMBOL);
 * }</pre>
 */
public final class CreateAttribute extends WrittenAttribute<CreateAttribute> {

    private CreateAttribute(Map<String, Object> json) {
        super(json);
    }

    /**
     * An attribute that is not required, not unique, takes one value and has no description.
     *
     * @param title what it is called
     * @param apiSlug its slug, unique among the attributes of the object or list
     * @param type its type: any but {@link AttributeType#INTERACTION} and {@link AttributeType#PERSONAL_NAME}, of which
     *        only Attio itself makes attributes
     * @throws IllegalArgumentException if title or slug is empty
     */
    public static CreateAttribute of(String title, String apiSlug, AttributeType type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", required("title", title));
        // Attio asks for all of these
        json.put("description", null);
        json.put("api_slug", required("apiSlug", apiSlug));
        json.put("type", Objects.requireNonNull(type, "type"));
        json.put("is_required", false);
        json.put("is_unique", false);
        json.put("is_multiselect", false);
        json.put(CONFIG, Map.of());
        return new CreateAttribute(Collections.unmodifiableMap(json));
    }

    @Override
    CreateAttribute copy(Map<String, Object> json) {
        return new CreateAttribute(json);
    }

    /** Whether it takes several values. Not all types can. */
    public CreateAttribute multiselect(boolean multiselect) {
        return with("is_multiselect", multiselect);
    }

    /**
     * Makes a record reference one side of a relationship, and its other side with it.
     *
     * @param object the slug or id of the object that gets the other side
     * @param title what the other side is called
     * @param apiSlug the slug of the other side
     * @param multiselect whether the other side takes several values
     * @throws IllegalArgumentException if object, title or slug is empty
     */
    public CreateAttribute relationship(String object, String title, String apiSlug, boolean multiselect) {
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("object", required("object", object));
        other.put("title", required("title", title));
        other.put("api_slug", required("apiSlug", apiSlug));
        other.put("is_multiselect", multiselect);
        return with("relationship", Collections.unmodifiableMap(other));
    }

    /**
     * @return what Attio takes
     */
    @JsonValue
    public Map<String, Object> json() {
        return map();
    }
}
