package io.quarkiverse.attio.attributes;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An option to add to a select attribute.
 *
 * @param title what it is called, not empty, unique within the attribute
 */
public record CreateSelectOption(@JsonProperty("title") String title) {

    public CreateSelectOption {
        WrittenAttribute.required("title", title);
    }

    /** {@code CreateSelectOption.of("Medium")}. */
    public static CreateSelectOption of(String title) {
        return new CreateSelectOption(title);
    }
}
