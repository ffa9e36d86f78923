package io.quarkiverse.attio.members;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a workspace member may do. The set is open: a level that this version does not know is kept as it came.
 *
 * @param value the level as Attio writes it
 */
public record AccessLevel(@JsonValue String value) {

    public static final AccessLevel ADMIN = new AccessLevel("admin");
    public static final AccessLevel MEMBER = new AccessLevel("member");
    public static final AccessLevel SUSPENDED = new AccessLevel("suspended");

    @JsonCreator
    public AccessLevel {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
