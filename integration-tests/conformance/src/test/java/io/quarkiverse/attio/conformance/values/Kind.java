package io.quarkiverse.attio.conformance.values;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.HasValues;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitrary;

/**
 * How values of one attribute are made, written and read.
 *
 * @param object the object that has the attribute
 * @param attribute its slug
 * @param values what is written
 * @param write writes them by the client's methods
 * @param one the client's accessor of the one value
 * @param all the client's accessor of all values; of a single-value attribute made from {@code one}
 * @param expected what must be read of what was written
 */
record Kind<T>(String object, String attribute, Arbitrary<T> values, Writer<T> write,
        BiFunction<HasValues, String, Optional<?>> one, BiFunction<HasValues, String, List<?>> all,
        Function<T, ?> expected) {

    interface Writer<T> {

        RecordValues write(RecordValues values, String attribute, List<T> written);
    }

    static <T> Kind<T> single(Workspace workspace, String type, Arbitrary<T> values,
            SingleWriter<T> write, BiFunction<HasValues, String, Optional<?>> one, Function<T, ?> expected) {
        return new Kind<>(Workspace.OBJECT, workspace.attribute(type, false), values,
                (to, attribute, written) -> write.write(to, attribute, written.get(0)), one,
                (record, attribute) -> one.apply(record, attribute).<List<?>> map(List::of).orElse(List.of()), expected);
    }

    interface SingleWriter<T> {

        RecordValues write(RecordValues values, String attribute, T written);
    }

    RecordValues written(T value) {
        return written(List.of(value));
    }

    RecordValues written(List<T> values) {
        return write.write(RecordValues.of(), attribute, values);
    }

    RecordValues cleared() {
        return RecordValues.of().clear(attribute);
    }

    Object expectedOf(T value) {
        return expected.apply(value);
    }

    List<Object> expectedOf(List<T> values) {
        return values.stream().<Object> map(expected).toList();
    }

    /** What the accessor of the one value gives. */
    Optional<Object> readOne(HasValues record) {
        return one.apply(record, attribute).map(value -> value);
    }

    List<Object> readAll(HasValues record) {
        return List.copyOf(all.apply(record, attribute));
    }

    /** The values of the endpoint of values, read as those of a record are. */
    List<Object> readEach(List<AttributeValue> values) {
        return values.stream().<Object> map(value -> readOne(new Held(attribute, List.of(value))).orElseThrow()).toList();
    }
}
