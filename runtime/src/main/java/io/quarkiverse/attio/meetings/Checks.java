package io.quarkiverse.attio.meetings;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Checks of what is to be sent. */
final class Checks {

    private Checks() {
    }

    static String notBlank(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    static String atMost(String name, String value, int max) {
        if (Objects.requireNonNull(value, name).length() > max) {
            throw new IllegalArgumentException(name + " has " + value.length() + " characters, at most " + max
                    + " are allowed");
        }
        return value;
    }

    /** A copy without nulls and of bounded length. */
    static <T> List<T> atMost(String name, Collection<T> values, int max) {
        if (Objects.requireNonNull(values, name).size() > max) {
            throw new IllegalArgumentException(name + " has " + values.size() + " elements, at most " + max
                    + " are allowed");
        }
        values.forEach(value -> Objects.requireNonNull(value, name));
        return List.copyOf(values);
    }
}
