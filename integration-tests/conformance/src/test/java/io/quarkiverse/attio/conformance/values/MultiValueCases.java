package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What holds for the values of a multiselect attribute of any type. */
abstract class MultiValueCases<T> {

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
    Arbitrary<List<T>> values() {
        return kind().values().list().ofMinSize(1).ofMaxSize(5).uniqueElements(kind().expected());
    }

    private AttioRecord create(List<T> written) {
        return workspace.create(kind().object(), kind().written(written));
    }

    private AttioRecord update(AttioRecord record, RecordValues values) {
        return workspace.update(kind().object(), record, values);
    }

    private AttioRecord overwrite(AttioRecord record, RecordValues values) {
        return workspace.overwrite(kind().object(), record, values);
    }

    private List<AttributeValue> history(AttioRecord record) {
        return workspace.values(kind().object(), record, kind().attribute(), true);
    }

    @Property(tries = 60)
    void theyAreReadBackInTheOrderInWhichTheyWereWritten(@ForAll("values") List<T> written) {
        AttioRecord record = create(written);
        List<Object> expected = kind().expectedOf(written);
        assertThat(kind().readAll(record)).isEqualTo(expected);
        assertThat(kind().readOne(record)).hasValue(expected.get(0));
        assertThat(kind().readAll(workspace.get(kind().object(), record))).isEqualTo(expected);
        assertThat(kind().readEach(history(record))).isEqualTo(expected);
    }

    @Property(tries = 60)
    void anUpdatePutsThemInFrontOfThoseThatWere(@ForAll("values") List<T> first, @ForAll("values") List<T> second) {
        AttioRecord record = create(first);
        List<Object> expected = new ArrayList<>(kind().expectedOf(second));
        kind().expectedOf(first).stream().filter(Predicate.not(expected::contains)).toList().forEach(expected::add);
        assertThat(kind().readAll(update(record, kind().written(second)))).isEqualTo(expected);
        assertThat(kind().readAll(workspace.get(kind().object(), record))).isEqualTo(expected);
    }

    @Property(tries = 60)
    void anOverwritePutsThemInThePlaceOfThoseThatWere(@ForAll("values") List<T> first, @ForAll("values") List<T> second) {
        AttioRecord record = create(first);
        List<Object> expected = kind().expectedOf(second);
        assertThat(kind().readAll(overwrite(record, kind().written(second)))).isEqualTo(expected);
        assertThat(kind().readAll(workspace.get(kind().object(), record))).isEqualTo(expected);
    }

    @Property(tries = 60)
    void onlyAnOverwriteClears(@ForAll("values") List<T> written) {
        AttioRecord record = create(written);
        assertThat(kind().readAll(update(record, kind().cleared()))).isEqualTo(kind().expectedOf(written));
        AttioRecord cleared = overwrite(record, kind().cleared());
        assertThat(kind().readAll(cleared)).isEmpty();
        assertThat(cleared.has(kind().attribute())).isFalse();
        assertThat(kind().readEach(history(record))).containsExactlyInAnyOrderElementsOf(kind().expectedOf(written));
        assertThat(history(record)).noneMatch(AttributeValue::isActive);
    }

    @Property(tries = 60)
    void everyValueThereWasComesOldestFirst(@ForAll("values") List<T> first, @ForAll("values") List<T> second) {
        AttioRecord record = create(first);
        overwrite(record, kind().written(second));
        List<Object> now = kind().expectedOf(second);
        List<Object> ever = new ArrayList<>(kind().expectedOf(first));
        now.stream().filter(Predicate.not(ever::contains)).toList().forEach(ever::add);
        List<AttributeValue> history = history(record);
        assertThat(kind().readEach(history)).containsExactlyInAnyOrderElementsOf(ever);
        assertThat(history).extracting(AttributeValue::activeFrom).isSorted();
        assertThat(kind().readEach(history.stream().filter(AttributeValue::isActive).toList()))
                .containsExactlyInAnyOrderElementsOf(now);
    }

    @Property(tries = 60)
    void whatWasReadCanBeWrittenBack(@ForAll("values") List<T> written) {
        AttioRecord read = create(written);
        RecordValues again = RecordValues.from(read);
        assertThat(again.asMap()).containsOnlyKeys(kind().attribute());
        assertThat(RecordValues.changes(read, again).isEmpty()).isTrue();
        assertThat(kind().readAll(workspace.create(kind().object(), again))).isEqualTo(kind().readAll(read));
    }

    @Property(tries = 60)
    void theChangesMakeOneRecordLikeTheOtherButForTheOrder(@ForAll("values") List<T> first,
            @ForAll("values") List<T> second) {
        AttioRecord before = create(first);
        RecordValues changes = RecordValues.changes(before, kind().written(second));
        assertThat(kind().readAll(overwrite(before, changes)))
                .containsExactlyInAnyOrderElementsOf(kind().expectedOf(second));
        assertThat(RecordValues.changes(workspace.get(kind().object(), before), kind().written(second)).isEmpty()).isTrue();
    }
}
