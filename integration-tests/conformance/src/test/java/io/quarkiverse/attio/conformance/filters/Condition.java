package io.quarkiverse.attio.conformance.filters;

import java.util.List;
import java.util.function.Predicate;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.records.AttioRecord;

/** A filter, and beside it what it means. */
record Condition(Filter filter, Predicate<AttioRecord> meaning) {

    static Condition and(List<Condition> conditions) {
        return new Condition(Filter.and(filters(conditions)),
                row -> conditions.stream().allMatch(condition -> condition.meaning().test(row)));
    }

    static Condition or(List<Condition> conditions) {
        return new Condition(Filter.or(filters(conditions)),
                row -> conditions.stream().anyMatch(condition -> condition.meaning().test(row)));
    }

    Condition not() {
        return new Condition(Filter.not(filter), meaning.negate());
    }

    private static Filter[] filters(List<Condition> conditions) {
        return conditions.stream().map(Condition::filter).toArray(Filter[]::new);
    }
}
