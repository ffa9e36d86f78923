package io.quarkiverse.attio.error;

import java.io.Serializable;
import java.util.List;

/**
 * One entry of Attio's {@code validation_errors}.
 *
 * @param code the kind of problem, such as {@code invalid_type}; may be {@code null}
 * @param path where in the request it is, from the outside in, such as {@code data, values, name}; possibly empty
 * @param message what is wrong; may be {@code null}
 */
public record ValidationIssue(String code, List<String> path, String message) implements Serializable {

    public ValidationIssue {
        path = path == null ? List.of() : List.copyOf(path);
    }

    @Override
    public String toString() {
        String where = path.isEmpty() ? "" : String.join(".", path) + ": ";
        return where + (message != null ? message : String.valueOf(code));
    }
}
