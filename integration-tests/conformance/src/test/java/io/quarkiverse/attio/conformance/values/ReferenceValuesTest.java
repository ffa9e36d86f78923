package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.RecordRef;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReferenceValuesTest extends SingleValueCases<RecordRef> {

    @Override
    Kind<RecordRef> prepare(Workspace workspace) {
        return Kinds.references(workspace, false);
    }

    @Provide
    Arbitrary<String> domain() {
        return Generated.domains();
    }

    @Provide
    Arbitrary<String> emailAddress() {
        return Generated.emailAddresses();
    }

    @Property(tries = 50)
    void aUniqueDomainStandsForItsCompany(@ForAll("domain") String domain) {
        AttioRecord company = workspace.assertRecord("companies", "domains", RecordValues.of().domain("domains", domain));
        AttioRecord record = create(kind().written(RecordRef.byDomain("companies", "domains", domain)));
        assertThat(kind().readAll(get(record))).containsExactly(RecordRef.of("companies", company.recordId()));
    }

    @Property(tries = 50)
    void aUniqueAddressStandsForItsPerson(@ForAll("emailAddress") String address) {
        AttioRecord person = workspace.assertRecord("people", "email_addresses",
                RecordValues.of().email("email_addresses", address));
        AttioRecord record = create(kind().written(RecordRef.byEmail("people", "email_addresses", address)));
        assertThat(kind().readAll(get(record))).containsExactly(RecordRef.of("people", person.recordId()));
    }

    @Property(tries = 20)
    void noRecordIsMadeByReferring(@ForAll long most, @ForAll long least) {
        RecordValues unknown = kind().written(RecordRef.of("people", new UUID(most, least).toString()));
        assertThat(workspace.refused(kind().object(), unknown).path("code").textValue()).isEqualTo("value_not_found");
    }
}
