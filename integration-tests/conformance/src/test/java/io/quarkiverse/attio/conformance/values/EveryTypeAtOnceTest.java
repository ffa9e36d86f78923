package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Records with values of all types, save those that only people have. The edges of each type are met in its own test: here
 * there would be too many combinations of them.
 */
class EveryTypeAtOnceTest {

    private static Workspace workspace;

    @BeforeContainer
    static void start() {
        workspace = Workspace.start();
    }

    @AfterContainer
    static void stop() {
        workspace.close();
    }

    private static List<Kind<?>> kinds() {
        return workspace.once("kinds", () -> {
            List<Kind<?>> kinds = new ArrayList<>();
            List.of(new TextValuesTest(), new NumberValuesTest(), new CheckboxValuesTest(), new CurrencyValuesTest(),
                    new DateValuesTest(), new TimestampValuesTest(), new RatingValuesTest(), new StatusValuesTest(),
                    new OptionValuesTest(), new ReferenceValuesTest(), new ActorValuesTest(), new LocationValuesTest(),
                    new DomainValuesTest(), new EmailAddressValuesTest(), new PhoneNumberValuesTest())
                    .forEach(single -> kinds.add(single.prepare(workspace)));
            List.of(new SeveralOptionsTest(), new SeveralReferencesTest(), new SeveralActorsTest(), new SeveralDomainsTest(),
                    new SeveralEmailAddressesTest(), new SeveralPhoneNumbersTest())
                    .forEach(several -> kinds.add(several.prepare(workspace)));
            return kinds;
        });
    }

    /** Some attributes have a value, and some have none. */
    @Provide
    Arbitrary<RecordValues> values() {
        return Combinators.combine(kinds().stream().map(kind -> written(kind).injectNull(0.2)).toList())
                .as(parts -> parts.stream().filter(Objects::nonNull).flatMap(part -> part.asMap().entrySet().stream())
                        .reduce(RecordValues.of(), (all, one) -> all.raw(one.getKey(), one.getValue()), (a, b) -> b));
    }

    private static <T> Arbitrary<RecordValues> written(Kind<T> kind) {
        return kind.attribute().startsWith("several")
                ? kind.values().list().ofMinSize(1).ofMaxSize(3).uniqueElements(kind.expected()).map(kind::written)
                : kind.values().map(value -> kind.written(List.of(value)));
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void aRecordIsWrittenBackAsItWasRead(@ForAll("values") RecordValues values) {
        AttioRecord record = workspace.create(Workspace.OBJECT, values);
        RecordValues read = RecordValues.from(record);
        assertThat(read.asMap()).containsOnlyKeys(values.asMap().keySet());
        assertThat(RecordValues.changes(record, values).isEmpty()).isTrue();
        AttioRecord copy = workspace.create(Workspace.OBJECT, read);
        assertThat(kinds()).allSatisfy(kind -> assertThat(kind.readAll(copy)).isEqualTo(kind.readAll(record)));
        assertThat(kinds()).allSatisfy(kind -> assertThat(record.has(kind.attribute()))
                .isEqualTo(values.asMap().containsKey(kind.attribute())));
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void theChangesMakeOneRecordLikeTheOther(@ForAll("values") RecordValues first, @ForAll("values") RecordValues second) {
        AttioRecord before = workspace.create(Workspace.OBJECT, first);
        AttioRecord wanted = workspace.create(Workspace.OBJECT, second);
        RecordValues all = RecordValues.from(wanted);
        for (Kind<?> kind : kinds()) {
            all = wanted.has(kind.attribute()) ? all : all.clear(kind.attribute());
        }
        RecordValues changes = RecordValues.changes(before, all);
        AttioRecord after = workspace.overwrite(Workspace.OBJECT, before, changes);
        assertThat(kinds()).allSatisfy(kind -> assertThat(kind.readAll(after))
                .containsExactlyInAnyOrderElementsOf(kind.readAll(wanted)));
        assertThat(RecordValues.changes(after, all).isEmpty()).isTrue();
    }
}
