package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import io.quarkiverse.attio.values.DomainValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DomainValuesTest extends SingleValueCases<String> {

    @Override
    Kind<String> prepare(Workspace workspace) {
        return Kinds.domains(workspace, false);
    }

    @Provide
    Arbitrary<String> path() {
        return Arbitraries.of("", "/", "/a/b", "?q=1", "#top", "/a?b#c");
    }

    /** Documented: the path and the query are taken off. */
    @Property
    void ofAnAddressTheDomainIsKept(@ForAll("value") String domain, @ForAll("path") String path) {
        assertThat(create(kind().written("https://" + domain + path)).domain(kind().attribute()))
                .hasValue(domain.toLowerCase(Locale.ROOT));
    }

    @Property
    void theRootIsItsEnd(@ForAll("value") String domain) {
        DomainValue value = create(kind().written(domain)).value(kind().attribute(), DomainValue.class).orElseThrow();
        assertThat(value.domain()).endsWith(value.rootDomain());
    }
}
