package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.PhoneNumberValue;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PhoneNumberValuesTest extends SingleValueCases<Phone> {

    @Override
    Kind<Phone> prepare(Workspace workspace) {
        return Kinds.phones(workspace, false);
    }

    @Provide
    Arbitrary<Phone> national() {
        return Phone.withCountry();
    }

    @Property
    void theOriginalIsKept(@ForAll("value") Phone phone) {
        assertThat(get(create(kind().written(phone))).value(kind().attribute(), PhoneNumberValue.class))
                .map(PhoneNumberValue::originalPhoneNumber).hasValue(phone.written());
    }

    @Property
    void aNationalNumberIsReadWithItsCountry(@ForAll("national") Phone phone) {
        AttioRecord record = create(kind().written(phone));
        PhoneNumberValue value = get(record).value(kind().attribute(), PhoneNumberValue.class).orElseThrow();
        assertThat(value.phoneNumber()).isEqualTo(phone.international());
        assertThat(value.originalPhoneNumber()).isEqualTo(phone.written());
        assertThat(value.countryCode()).isEqualTo(phone.country());
        assertThat(kind().readAll(create(RecordValues.from(record)))).containsExactly(phone.international());
    }

    /** Which number it is in the international form, only Attio knows. */
    @Property
    void aNationalNumberCountsAsDifferent(@ForAll("national") Phone phone) {
        AttioRecord record = create(kind().written(phone));
        assertThat(RecordValues.changes(record, kind().written(phone)).isEmpty()).isFalse();
    }
}
