package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.attio.conformance.values.PersonalNameValuesTest.Name;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.PersonalNameValue;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Only people have such an attribute. */
class PersonalNameValuesTest extends SingleValueCases<Name> {

    record Name(String first, String last, String full) {
    }

    private static final String NAME = "name";

    @Override
    Kind<Name> prepare(Workspace workspace) {
        Arbitrary<Name> names = Combinators.combine(Generated.texts(), Generated.texts(),
                Generated.texts().filter(text -> !text.isBlank())).as(Name::new);
        return new Kind<>(Workspace.PEOPLE, NAME, names,
                (to, attribute, written) -> to.personalName(attribute, written.get(0).first(), written.get(0).last(),
                        written.get(0).full()),
                (record, attribute) -> name(record.personalName(attribute)),
                (record, attribute) -> record.all(attribute, PersonalNameValue.class).stream()
                        .map(value -> name(Optional.of(value)).orElseThrow()).toList(),
                name -> name);
    }

    private static Optional<Name> name(Optional<PersonalNameValue> value) {
        return value.map(name -> new Name(name.firstName(), name.lastName(), name.fullName()));
    }

    @Provide
    Arbitrary<String> part() {
        return Generated.texts().map(String::strip).filter(text -> !text.isBlank());
    }

    @Property
    void theFullNameIsMadeOfItsParts(@ForAll("part") String first, @ForAll("part") String last) {
        AttioRecord both = create(RecordValues.of().personalName(NAME, first, last));
        assertThat(kind().readAll(both)).isEqualTo(List.of(new Name(first, last, first + " " + last)));
        AttioRecord firstOnly = update(both, RecordValues.of().personalName(NAME, first, null));
        assertThat(kind().readAll(firstOnly)).isEqualTo(List.of(new Name(first, "", first)));
        AttioRecord lastOnly = update(both, RecordValues.of().personalName(NAME, null, last));
        assertThat(kind().readAll(lastOnly)).isEqualTo(List.of(new Name("", last, last)));
    }
}
