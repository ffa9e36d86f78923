package io.quarkiverse.attio.query;

import java.math.BigDecimal;

/** Conditions on a number, or on an amount in the attribute's currency. */
public final class NumberField extends OrderedField<BigDecimal> {

    NumberField(Target target) {
        super(target, Operand.DECIMAL);
    }

    /** It is this. */
    public Filter eq(long value) {
        return eq(BigDecimal.valueOf(value));
    }

    /** It is less than this. */
    public Filter lt(long value) {
        return lt(BigDecimal.valueOf(value));
    }

    /** It is this or less. */
    public Filter lte(long value) {
        return lte(BigDecimal.valueOf(value));
    }

    /** It is more than this. */
    public Filter gt(long value) {
        return gt(BigDecimal.valueOf(value));
    }

    /** It is this or more. */
    public Filter gte(long value) {
        return gte(BigDecimal.valueOf(value));
    }

    /** It is between these two, and both of them are in. */
    public Filter between(long first, long last) {
        return between(BigDecimal.valueOf(first), BigDecimal.valueOf(last));
    }

    /** It is between these two; the first is in, and the end is out. */
    public Filter range(long first, long end) {
        return range(BigDecimal.valueOf(first), BigDecimal.valueOf(end));
    }
}
