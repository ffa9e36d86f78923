package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import io.quarkiverse.attio.values.Location;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocationValuesTest extends SingleValueCases<Location> {

    @Override
    Kind<Location> prepare(Workspace workspace) {
        return Kind.single(workspace, "location", Generated.locations(), RecordValues::location,
                (record, attribute) -> record.location(attribute), location -> location);
    }

    @Provide
    Arbitrary<String> key() {
        return Arbitraries.of("line_1", "line_2", "line_3", "line_4", "locality", "region", "postcode", "country_code",
                "latitude", "longitude");
    }

    @Property(tries = 50)
    void allTenKeysAreWritten(@ForAll("value") Location location, @ForAll("key") String key) {
        Map<String, Object> written = Wire.convert(location, Map.class);
        assertThat(written).hasSize(10).containsKey(key);
        Map<String, Object> without = new TreeMap<>(written);
        without.remove(key);
        assertThat(workspace.refused(kind().object(), RecordValues.of().raw(kind().attribute(), without)).path("code")
                .textValue()).isEqualTo("validation_type");
    }
}
