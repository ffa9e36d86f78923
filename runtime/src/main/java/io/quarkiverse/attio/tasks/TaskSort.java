package io.quarkiverse.attio.tasks;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * In which order tasks are listed. The set is open.
 *
 * @param value the order as Attio writes it
 */
public record TaskSort(@JsonValue String value) {

    public static final TaskSort CREATED_AT_ASC = new TaskSort("created_at:asc");
    public static final TaskSort CREATED_AT_DESC = new TaskSort("created_at:desc");
    public static final TaskSort COMPLETED_AT_ASC = new TaskSort("completed_at:asc");
    public static final TaskSort COMPLETED_AT_DESC = new TaskSort("completed_at:desc");

    @JsonCreator
    public TaskSort {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
