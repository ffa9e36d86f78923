package io.quarkiverse.attio.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Conditions on what has an order: numbers and times.
 *
 * @param <T> what it is compared with
 */
public abstract sealed class Compared<T extends Comparable<? super T>> permits OrderedField, ActiveFrom {

    final Target target;
    private final Operand<T> operand;

    Compared(Target target, Operand<T> operand) {
        this.target = target;
        this.operand = operand;
    }

    JsonNode json(String operator, T value) {
        return operand.json(target, operator, target.notNull(operator, value));
    }

    Filter compare(String operator, T value) {
        return target.where(operator, json(operator, value));
    }

    /** It is less than, or before, this; this itself is out. */
    public Filter lt(T value) {
        return compare("$lt", value);
    }

    /** It is less than, or before, this; this itself is in. */
    public Filter lte(T value) {
        return compare("$lte", value);
    }

    /** It is more than, or after, this; this itself is out. */
    public Filter gt(T value) {
        return compare("$gt", value);
    }

    /** It is more than, or after, this; this itself is in. */
    public Filter gte(T value) {
        return compare("$gte", value);
    }

    /**
     * It is between these two, and both of them are in ({@code $gte} and {@code $lte}).
     *
     * @throws IllegalArgumentException if {@code first} is more than {@code last}
     */
    public Filter between(T first, T last) {
        return bounds(first, "$lte", last, 0);
    }

    /**
     * It is between these two; the first is in, and the end is out ({@code $gte} and {@code $lt}), so that ranges which
     * follow each other have nothing in common.
     *
     * @throws IllegalArgumentException if {@code first} is not less than {@code end}
     */
    public Filter range(T first, T end) {
        return bounds(first, "$lt", end, -1);
    }

    private Filter bounds(T lower, String operator, T upper, int highest) {
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.set("$gte", json("$gte", lower));
        both.set(operator, json(operator, upper));
        if (lower.compareTo(upper) > highest) {
            throw new IllegalArgumentException("Nothing on " + target + " is from " + lower + " to " + upper
                    + (highest == 0 ? "" : ", which is out itself"));
        }
        return target.holds(both);
    }
}
