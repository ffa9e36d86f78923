package io.quarkiverse.attio.attributes;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.quarkiverse.attio.attributes.AttributeConfig.CurrencyDisplay;

/**
 * What is written of an attribute. Immutable; each method returns a new one.
 *
 * @param <S> whether it is made or changed
 */
public abstract sealed class WrittenAttribute<S extends WrittenAttribute<S>> permits CreateAttribute, UpdateAttribute {

    static final String CONFIG = "config";

    private final Map<String, Object> json;

    WrittenAttribute(Map<String, Object> json) {
        this.json = json;
    }

    abstract S copy(Map<String, Object> json);

    S with(String field, Object value) {
        return copy(with(json, field, value));
    }

    private S configured(String field, Map<String, Object> value) {
        Map<String, Object> config = new LinkedHashMap<>();
        if (json.get(CONFIG) instanceof Map<?, ?> given) {
            given.forEach((name, own) -> config.put((String) name, own));
        }
        return with(CONFIG, with(config, field, value));
    }

    static Map<String, Object> with(Map<String, Object> json, String field, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(json);
        all.put(field, value);
        return Collections.unmodifiableMap(all);
    }

    static String notEmpty(String name, String value) {
        if (value != null && value.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty, it must have at least 1 character");
        }
        return value;
    }

    static String required(String name, String value) {
        return notEmpty(name, Objects.requireNonNull(value, name));
    }

    /**
     * What it is called.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public S title(String title) {
        return with("title", required("title", title));
    }

    /** What it is for. */
    public S description(String description) {
        return with("description", Objects.requireNonNull(description, "description"));
    }

    /**
     * Its slug, unique among the attributes of the object or list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public S apiSlug(String apiSlug) {
        return with("api_slug", required("apiSlug", apiSlug));
    }

    /** Whether a new record or entry must have a value. */
    public S required(boolean required) {
        return with("is_required", required);
    }

    /** Whether no two records may have the same value. Records that have one already keep it. */
    public S unique(boolean unique) {
        return with("is_unique", unique);
    }

    /** What new records and entries get. */
    public S defaultValue(DefaultValue defaultValue) {
        return with("default_value", Objects.requireNonNull(defaultValue, "defaultValue"));
    }

    /**
     * The currency of a currency attribute.
     *
     * @param defaultCurrencyCode such as {@code EUR}
     * @throws IllegalArgumentException if it is empty
     */
    public S currency(String defaultCurrencyCode, CurrencyDisplay displayType) {
        Map<String, Object> currency = new LinkedHashMap<>();
        currency.put("default_currency_code", required("defaultCurrencyCode", defaultCurrencyCode));
        currency.put("display_type", Objects.requireNonNull(displayType, "displayType"));
        return configured("currency", currency);
    }

    /**
     * The objects, by slug or id, to whose records a record reference may refer.
     *
     * @throws IllegalArgumentException if none is given
     */
    public S allowedObjects(String... objects) {
        if (objects.length == 0) {
            throw new IllegalArgumentException("allowedObjects is empty, it must have at least 1 object");
        }
        List<String> all = Arrays.stream(objects).map(object -> required("object", object)).toList();
        return configured("record_reference", Map.of("allowed_objects", all));
    }

    Map<String, Object> map() {
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((WrittenAttribute<?>) other).json.equals(json);
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
