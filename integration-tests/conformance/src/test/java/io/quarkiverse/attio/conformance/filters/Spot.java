package io.quarkiverse.attio.conformance.filters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.quarkiverse.attio.query.ActorField;
import io.quarkiverse.attio.query.AttributePath;
import io.quarkiverse.attio.query.CheckboxField;
import io.quarkiverse.attio.query.ChoiceField;
import io.quarkiverse.attio.query.DomainField;
import io.quarkiverse.attio.query.EmailField;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.InteractionField;
import io.quarkiverse.attio.query.LocationField;
import io.quarkiverse.attio.query.NumberField;
import io.quarkiverse.attio.query.OrderedField;
import io.quarkiverse.attio.query.PersonalNameField;
import io.quarkiverse.attio.query.PhoneField;
import io.quarkiverse.attio.query.ReferenceField;
import io.quarkiverse.attio.query.TextField;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.RecordReferenceValue;

/** Where a condition may stand: an attribute of what is queried, or one at the end of a path of references. */
final class Spot {

    private final String type;
    private final List<String> steps;
    private final Workspace workspace;
    private final AttributePath path;
    private final List<AttributeValue> pool;

    /**
     * @param steps object, attribute, object, attribute …
     */
    Spot(Workspace workspace, String type, String... steps) {
        this.workspace = workspace;
        this.type = type;
        this.steps = List.of(steps);
        this.path = steps.length == 2 ? null : path(steps);
        this.pool = workspace.rows(object()).stream().flatMap(this::values).toList();
    }

    private static AttributePath path(String... steps) {
        AttributePath path = AttributePath.from(steps[0], steps[1]).then(steps[2], steps[3]);
        for (int i = 4; i < steps.length; i += 2) {
            path = path.then(steps[i], steps[i + 1]);
        }
        return path;
    }

    String type() {
        return type;
    }

    /** What is queried. */
    String object() {
        return steps.get(0);
    }

    boolean isPath() {
        return path != null;
    }

    AttributePath path() {
        return path;
    }

    /** The last attribute. */
    String attribute() {
        return steps.get(steps.size() - 1);
    }

    /** The values at the end, in their order. */
    Stream<AttributeValue> values(AttioRecord row) {
        Stream<AttioRecord> reached = Stream.of(row);
        for (int i = 0; i + 2 < steps.size(); i += 2) {
            String reference = steps.get(i + 1);
            String target = steps.get(i + 2);
            reached = reached.flatMap(record -> valuesOf(record, reference)).map(RecordReferenceValue.class::cast)
                    .filter(value -> value.targetObject().equals(target))
                    .map(value -> workspace.find(value.targetRecordId())).filter(Objects::nonNull);
        }
        return reached.flatMap(record -> valuesOf(record, attribute()));
    }

    private static Stream<AttributeValue> valuesOf(AttioRecord record, String attribute) {
        return record.values().getOrDefault(attribute, List.of()).stream();
    }

    /** A condition that holds if one of the values meets it. */
    Condition condition(Filter filter, Predicate<AttributeValue> meaning) {
        return new Condition(filter, row -> values(row).anyMatch(meaning));
    }

    /** What one of all the values has, or else {@code otherwise}. */
    <T> T some(Random random, Function<AttributeValue, T> part, T otherwise) {
        List<T> there = pool.stream().map(part).filter(Objects::nonNull).toList();
        return there.isEmpty() ? otherwise : there.get(random.nextInt(there.size()));
    }

    TextField text() {
        return isPath() ? path.text() : Filter.text(attribute());
    }

    NumberField number() {
        return isPath() ? path.number() : Filter.number(attribute());
    }

    NumberField currency() {
        return isPath() ? path.currency() : Filter.currency(attribute());
    }

    OrderedField<Integer> rating() {
        return isPath() ? path.rating() : Filter.rating(attribute());
    }

    OrderedField<LocalDate> date() {
        return isPath() ? path.date() : Filter.date(attribute());
    }

    OrderedField<Instant> timestamp() {
        return isPath() ? path.timestamp() : Filter.timestamp(attribute());
    }

    CheckboxField checkbox() {
        return isPath() ? path.checkbox() : Filter.checkbox(attribute());
    }

    ChoiceField select() {
        return isPath() ? path.select() : Filter.select(attribute());
    }

    ChoiceField status() {
        return isPath() ? path.status() : Filter.status(attribute());
    }

    ReferenceField reference() {
        return isPath() ? path.reference() : Filter.reference(attribute());
    }

    ActorField actor() {
        return isPath() ? path.actor() : Filter.actor(attribute());
    }

    LocationField location() {
        return isPath() ? path.location() : Filter.location(attribute());
    }

    DomainField domain() {
        return isPath() ? path.domain() : Filter.domain(attribute());
    }

    EmailField email() {
        return isPath() ? path.email() : Filter.email(attribute());
    }

    PhoneField phone() {
        return isPath() ? path.phone() : Filter.phone(attribute());
    }

    PersonalNameField personalName() {
        return isPath() ? path.personalName() : Filter.personalName(attribute());
    }

    InteractionField interaction() {
        return isPath() ? path.interaction() : Filter.interaction(attribute());
    }

    @Override
    public String toString() {
        return isPath() ? path.toString() : String.join(".", steps);
    }
}
