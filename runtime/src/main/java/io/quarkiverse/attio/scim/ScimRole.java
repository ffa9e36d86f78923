package io.quarkiverse.attio.scim;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a user may do in the workspace, which is an attribute of Attio's own. The set is open: a role that this version does
 * not know is kept as it came.
 *
 * @param value the role as Attio writes it, such as {@code admin}
 */
public record ScimRole(@JsonValue String value) {

    /** May administer the workspace. */
    public static final ScimRole ADMIN = new ScimRole("admin");
    /** An ordinary member. */
    public static final ScimRole MEMBER = new ScimRole("member");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScimRole {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
