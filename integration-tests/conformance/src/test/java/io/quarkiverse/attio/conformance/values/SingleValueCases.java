package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.ValueHistory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds for a single value of any type. */
abstract class SingleValueCases<T> {

    static Workspace workspace;

    @BeforeContainer
    static void start() {
        workspace = Workspace.start();
    }

    @AfterContainer
    static void stop() {
        workspace.close();
    }

    /** Made once for the workspace. */
    abstract Kind<T> prepare(Workspace workspace);

    Kind<T> kind() {
        return workspace.once("kind", () -> prepare(workspace));
    }

    @Provide
    Arbitrary<T> value() {
        return kind().values();
    }

    @Provide
    Arbitrary<List<T>> several() {
        return kind().values().list().ofMinSize(2).ofMaxSize(4);
    }

    AttioRecord create(RecordValues values) {
        return workspace.create(kind().object(), values);
    }

    AttioRecord update(AttioRecord record, RecordValues values) {
        return workspace.update(kind().object(), record, values);
    }

    AttioRecord overwrite(AttioRecord record, RecordValues values) {
        return workspace.overwrite(kind().object(), record, values);
    }

    AttioRecord get(AttioRecord record) {
        return workspace.get(kind().object(), record);
    }

    List<AttributeValue> values(AttioRecord record, boolean historic) {
        return workspace.values(kind().object(), record, kind().attribute(), historic);
    }

    @Property
    void whatACreateWritesIsReadBack(@ForAll("value") T value) {
        AttioRecord answer = create(kind().written(value));
        Object expected = kind().expectedOf(value);
        assertThat(kind().readOne(answer)).hasValue(expected);
        assertThat(kind().readOne(get(answer))).hasValue(expected);
        assertThat(kind().readEach(values(answer, false))).containsExactly(expected);
    }

    @Property
    void whatAnUpdateOrAnOverwriteWritesTakesThePlaceOfWhatWas(@ForAll("value") T first, @ForAll("value") T second) {
        AttioRecord record = create(kind().written(first));
        assertThat(kind().readAll(update(record, kind().written(second)))).containsExactly(kind().expectedOf(second));
        assertThat(kind().readAll(overwrite(record, kind().written(first)))).containsExactly(kind().expectedOf(first));
        assertThat(kind().readAll(get(record))).containsExactly(kind().expectedOf(first));
    }

    @Property
    void whatIsClearedIsEmptyAndRemembered(@ForAll("value") T value, @ForAll boolean byUpdate) {
        AttioRecord record = create(kind().written(value));
        AttioRecord cleared = byUpdate ? update(record, kind().cleared()) : overwrite(record, kind().cleared());
        assertThat(kind().readOne(cleared)).isEmpty();
        assertThat(get(record).has(kind().attribute())).isFalse();
        assertThat(values(record, false)).isEmpty();
        List<AttributeValue> history = values(record, true);
        assertThat(kind().readEach(history)).containsExactly(kind().expectedOf(value));
        assertThat(history).noneMatch(AttributeValue::isActive);
    }

    @Property
    void everyValueThereWasComesOldestFirst(@ForAll("several") List<T> written) {
        AttioRecord record = create(kind().written(written.get(0)));
        written.stream().skip(1).forEach(value -> update(record, kind().written(value)));
        List<AttributeValue> history = values(record, true);
        assertThat(kind().readEach(history)).isEqualTo(withoutRepetition(kind().expectedOf(written)));
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i - 1).activeUntil()).isNotNull().isEqualTo(history.get(i).activeFrom());
        }
        assertThat(history.get(history.size() - 1).isActive()).isTrue();
        assertThat(values(record, false)).containsExactly(history.get(history.size() - 1));
    }

    /** What is written again while it holds is no new value. */
    private static List<Object> withoutRepetition(List<Object> values) {
        List<Object> changes = new ArrayList<>();
        values.stream().filter(value -> changes.isEmpty() || !changes.get(changes.size() - 1).equals(value))
                .forEach(changes::add);
        return changes;
    }

    /** The endpoint for migrations writes what holds and what held, with its times. */
    @Property(tries = 50)
    void aWholeHistoryIsReadBack(@ForAll("several") List<T> written, @ForAll("beginning") Instant start) {
        AttioRecord record = create(kind().written(written.get(0)));
        ValueHistory history = null;
        for (int i = 0; i < written.size(); i++) {
            Instant until = i == written.size() - 1 ? null : start.plusNanos(i + 1L);
            Map<String, ?> form = workspace.form(kind().attribute(), kind().written(written.get(i)));
            Instant from = start.plusNanos(i);
            history = history == null ? ValueHistory.of(form, from, until) : history.value(form, from, until);
        }
        List<AttributeValue> answer = workspace.writeHistory(kind().object(), record, kind().attribute(), history);
        assertThat(kind().readEach(answer)).isEqualTo(kind().expectedOf(written));
        assertThat(values(record, true)).isEqualTo(answer);
        for (int i = 0; i < answer.size(); i++) {
            assertThat(answer.get(i).activeFrom()).isEqualTo(start.plusNanos(i));
            assertThat(answer.get(i).activeUntil()).isEqualTo(i == answer.size() - 1 ? null : start.plusNanos(i + 1L));
        }
    }

    @Provide
    Arbitrary<Instant> beginning() {
        return Generated.instants().filter(instant -> instant.isBefore(Instant.parse("9999-12-31T00:00:00Z")));
    }

    @Property
    void whatWasReadCanBeWrittenBack(@ForAll("value") T value) {
        AttioRecord read = create(kind().written(value));
        RecordValues again = RecordValues.from(read);
        assertThat(again.asMap()).containsOnlyKeys(kind().attribute());
        assertThat(RecordValues.changes(read, again).isEmpty()).isTrue();
        assertThat(kind().readAll(create(again))).isEqualTo(kind().readAll(read));
    }

    @Property
    void theChangesMakeOneRecordLikeTheOther(@ForAll("value") T first, @ForAll("value") T second) {
        AttioRecord before = create(kind().written(first));
        RecordValues changes = RecordValues.changes(before, kind().written(second));
        boolean same = kind().expectedOf(first).equals(kind().expectedOf(second));
        assertThat(changes.isEmpty()).isEqualTo(same);
        assertThat(kind().readAll(update(before, changes))).containsExactly(kind().expectedOf(second));
    }
}
