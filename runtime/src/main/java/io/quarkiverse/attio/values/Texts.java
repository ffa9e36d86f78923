package io.quarkiverse.attio.values;

import java.util.Objects;

/** Checks of what is to be written. */
final class Texts {

    private Texts() {
    }

    static String notBlank(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }
}
