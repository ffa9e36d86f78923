package io.quarkiverse.attio.sample;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Where the token leads to.
 *
 * @param workspace the name of the workspace; {@code null} if there is no connection
 * @param objects the slugs of its objects
 * @param problem why there is no connection, or {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Connection(
        @JsonProperty("workspace") String workspace,
        @JsonProperty("objects") List<String> objects,
        @JsonProperty("problem") String problem) {

    static Connection to(String workspace, List<String> objects) {
        return new Connection(workspace, objects, null);
    }

    static Connection failed(String problem) {
        return new Connection(null, List.of(), problem);
    }

    public boolean isOpen() {
        return problem == null;
    }

    /** The objects in one line. */
    public String objectLine() {
        return String.join(", ", objects);
    }
}
