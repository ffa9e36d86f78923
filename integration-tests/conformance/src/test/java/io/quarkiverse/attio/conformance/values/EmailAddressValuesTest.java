package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import io.quarkiverse.attio.values.EmailAddressValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EmailAddressValuesTest extends SingleValueCases<String> {

    @Override
    Kind<String> prepare(Workspace workspace) {
        return Kinds.emailAddresses(workspace, false);
    }

    @Property
    void theOriginalIsKeptBesideItsParts(@ForAll("value") String address) {
        EmailAddressValue value = get(create(kind().written(address)))
                .value(kind().attribute(), EmailAddressValue.class).orElseThrow();
        assertThat(value.originalEmailAddress()).isEqualTo(address);
        assertThat(value.emailLocalSpecifier() + "@" + value.emailDomain()).isEqualTo(address.toLowerCase(Locale.ROOT));
        assertThat(value.emailDomain()).endsWith(value.emailRootDomain());
    }
}
