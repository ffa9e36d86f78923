package io.quarkiverse.attio.query;

/**
 * Conditions on a number, currency, rating, date or timestamp.
 *
 * @param <T> what it is compared with
 */
public sealed class OrderedField<T extends Comparable<? super T>> extends Compared<T> permits NumberField {

    OrderedField(Target target, Operand<T> operand) {
        super(target, operand);
    }

    /** It is this. */
    public Filter eq(T value) {
        return compare("$eq", value);
    }
}
