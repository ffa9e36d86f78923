package io.quarkiverse.attio.emulator.query;

import java.util.Locale;
import java.util.Optional;

/** The comparison operators of a filter. */
enum Operator {
    EQ,
    IN,
    CONTAINS,
    STARTS_WITH,
    ENDS_WITH,
    LT,
    LTE,
    GT,
    GTE,
    NOT_EMPTY;

    private final String wireName = "$" + name().toLowerCase(Locale.ROOT);

    static Optional<Operator> of(String wireName) {
        for (Operator operator : values()) {
            if (operator.wireName.equals(wireName)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    String wireName() {
        return wireName;
    }
}
