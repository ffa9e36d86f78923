package io.quarkiverse.attio.conformance.filters;

import java.util.Random;
import java.util.function.Predicate;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.values.AttributeValue;

/**
 * One thing to ask of the values of a type.
 *
 * @param property the property as the documentation names it
 * @param operator the operator as the documentation names it; what the client makes of several has a blank in its name
 */
record Leaf(String type, String property, String operator, Maker maker) {

    /** A filter, and what it means for one value. */
    record OfValue(Filter filter, Predicate<AttributeValue> meaning) {
    }

    /** Makes both from one operand. */
    interface Maker {
        OfValue make(Spot spot, Random random);
    }

    Condition on(Spot spot, Random random) {
        OfValue made = maker.make(spot, random);
        return spot.condition(made.filter(), made.meaning());
    }

    boolean isDocumented() {
        return operator.indexOf(' ') < 0;
    }

    /** The line of this in the table of the documentation. */
    String line() {
        return type + " " + property + " " + operator;
    }
}
