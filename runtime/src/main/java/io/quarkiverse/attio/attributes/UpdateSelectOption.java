package io.quarkiverse.attio.attributes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Changes to an option of a select attribute; what is {@code null} stays as it is. Start with {@link #of()}.
 *
 * @param title what it is called, not empty, unique within the attribute
 * @param archived whether it is archived
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateSelectOption(@JsonProperty("title") String title, @JsonProperty("is_archived") Boolean archived) {

    public UpdateSelectOption {
        WrittenAttribute.notEmpty("title", title);
    }

    /** No change yet. */
    public static UpdateSelectOption of() {
        return new UpdateSelectOption(null, null);
    }

    public UpdateSelectOption title(String title) {
        return new UpdateSelectOption(title, archived);
    }

    public UpdateSelectOption archived(boolean archived) {
        return new UpdateSelectOption(title, archived);
    }
}
