package io.quarkiverse.attio.conformance.filters;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.quarkiverse.attio.conformance.filters.Leaf.OfValue;
import io.quarkiverse.attio.query.Compared;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.OrderedField;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.CurrencyValue;
import io.quarkiverse.attio.values.DateValue;
import io.quarkiverse.attio.values.InteractionValue;
import io.quarkiverse.attio.values.NumberValue;
import io.quarkiverse.attio.values.RatingValue;
import io.quarkiverse.attio.values.TimestampValue;

/** Conditions on what has an order. */
final class OrderedLeaves {

    private static final Instant SOME_DAY = Instant.parse("2026-01-01T00:00:00Z");

    private OrderedLeaves() {
    }

    static Stream<Leaf> all() {
        return Stream.of(
                of("number", "value", Spot::number, value -> ((NumberValue) value).value(), BigDecimal.ONE,
                        OrderedLeaves::near),
                of("currency", "value", Spot::currency, value -> ((CurrencyValue) value).amount(), BigDecimal.ONE,
                        OrderedLeaves::near),
                of("rating", "value", Spot::rating, value -> ((RatingValue) value).value(), 3,
                        (stars, random) -> Math.max(0, Math.min(5, stars + random.nextInt(3) - 1))),
                of("date", "value", Spot::date, value -> ((DateValue) value).value(), LocalDate.EPOCH,
                        OrderedLeaves::near),
                of("timestamp", "value", Spot::timestamp, value -> ((TimestampValue) value).value(), SOME_DAY,
                        OrderedLeaves::near),
                of("interaction", "interacted_at", spot -> spot.interaction().interactedAt(),
                        value -> ((InteractionValue) value).interactedAt(), SOME_DAY, OrderedLeaves::near),
                since("select", spot -> spot.select().activeFrom()),
                since("status", spot -> spot.status().activeFrom())).flatMap(leaves -> leaves);
    }

    private static Stream<Leaf> since(String type, Function<Spot, Compared<Instant>> field) {
        return bounds(type, "active_from", field, AttributeValue::activeFrom, SOME_DAY, OrderedLeaves::near);
    }

    private static <T extends Comparable<? super T>> Stream<Leaf> of(String type, String property,
            Function<Spot, OrderedField<T>> field, Function<AttributeValue, T> read, T otherwise,
            BiFunction<T, Random, T> near) {
        return Stream.concat(
                Stream.of(new Leaf(type, property, "$eq", (spot, random) -> {
                    T operand = near.apply(spot.some(random, read, otherwise), random);
                    return new OfValue(field.apply(spot).eq(operand), order(read, operand, order -> order == 0));
                })),
                bounds(type, property, field::apply, read, otherwise, near));
    }

    private static <T extends Comparable<? super T>> Stream<Leaf> bounds(String type, String property,
            Function<Spot, Compared<T>> field, Function<AttributeValue, T> read, T otherwise,
            BiFunction<T, Random, T> near) {
        BiFunction<Spot, Random, T> operands = (spot, random) -> near.apply(spot.some(random, read, otherwise), random);
        return Stream.of(
                bound(type, property, "$lt", operands, (spot, operand) -> field.apply(spot).lt(operand), read, o -> o < 0),
                bound(type, property, "$lte", operands, (spot, operand) -> field.apply(spot).lte(operand), read, o -> o <= 0),
                bound(type, property, "$gt", operands, (spot, operand) -> field.apply(spot).gt(operand), read, o -> o > 0),
                bound(type, property, "$gte", operands, (spot, operand) -> field.apply(spot).gte(operand), read, o -> o >= 0),
                new Leaf(type, property, "$gte $lte", (spot, random) -> {
                    T one = operands.apply(spot, random);
                    T two = operands.apply(spot, random);
                    T first = pick(one, two, true);
                    T last = pick(one, two, false);
                    return new OfValue(field.apply(spot).between(first, last),
                            order(read, first, order -> order >= 0).and(order(read, last, order -> order <= 0)));
                }),
                new Leaf(type, property, "$gte $lt", (spot, random) -> {
                    T one = operands.apply(spot, random);
                    T two = operands.apply(spot, random);
                    T first = pick(one, two, true);
                    T end = pick(one, two, false);
                    if (first.compareTo(end) == 0) {
                        // no range has no length
                        return new OfValue(field.apply(spot).between(first, end), order(read, end, order -> order == 0));
                    }
                    return new OfValue(field.apply(spot).range(first, end),
                            order(read, first, order -> order >= 0).and(order(read, end, order -> order < 0)));
                }));
    }

    private static <T extends Comparable<? super T>> Leaf bound(String type, String property, String operator,
            BiFunction<Spot, Random, T> operands, BiFunction<Spot, T, Filter> filter, Function<AttributeValue, T> read,
            IntPredicate test) {
        return new Leaf(type, property, operator, (spot, random) -> {
            T operand = operands.apply(spot, random);
            return new OfValue(filter.apply(spot, operand), order(read, operand, test));
        });
    }

    private static <T extends Comparable<? super T>> Predicate<AttributeValue> order(Function<AttributeValue, T> read,
            T operand, IntPredicate test) {
        return value -> {
            T actual = read.apply(value);
            return actual != null && test.test(Integer.signum(actual.compareTo(operand)));
        };
    }

    private static <T extends Comparable<? super T>> T pick(T one, T two, boolean smaller) {
        BinaryOperator<T> choice = (a, b) -> a.compareTo(b) <= 0 == smaller ? a : b;
        return choice.apply(one, two);
    }

    private static BigDecimal near(BigDecimal value, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> value.add(new BigDecimal("0.0001"));
            case 1 -> value.subtract(new BigDecimal("0.00001"));
            case 2 -> value.setScale(6);
            default -> value;
        };
    }

    private static LocalDate near(LocalDate day, Random random) {
        boolean first = day.equals(LocalDate.of(1, 1, 1));
        boolean last = day.equals(LocalDate.of(9999, 12, 31));
        return first || last ? day : day.plusDays(random.nextInt(3) - 1);
    }

    private static Instant near(Instant instant, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> instant.plusNanos(1);
            case 1 -> instant.minusNanos(1);
            case 2 -> instant.plusSeconds(1);
            default -> instant;
        };
    }
}
