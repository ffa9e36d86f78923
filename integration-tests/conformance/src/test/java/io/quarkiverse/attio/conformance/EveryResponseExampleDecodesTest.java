package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.activities.ActivityRecord;
import io.quarkiverse.attio.conformance.contract.Example;
import io.quarkiverse.attio.conformance.contract.PlainJson;
import io.quarkiverse.attio.lists.ListEntry;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.HasValues;
import io.quarkiverse.attio.values.UnknownValue;

/**
 * The examples of the whole document, also of operations without a client: whatever holds attribute values is read as
 * record, entry or value, the rest as an application's own interface would read it.
 */
class EveryResponseExampleDecodesTest {

    private static final TypeReference<List<AttioRecord>> RECORDS = new TypeReference<>() {
    };
    private static final TypeReference<List<ActivityRecord>> ACTIVITY_RECORDS = new TypeReference<>() {
    };
    private static final TypeReference<List<ListEntry>> ENTRIES = new TypeReference<>() {
    };
    private static final TypeReference<List<AttributeValue>> VALUES = new TypeReference<>() {
    };

    static Stream<Example> examples() {
        return Example.responses().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void decodes(Example example) throws Exception {
        JsonNode body = example.json();
        boolean enveloped = body.has("data");
        Object read = read(example, body, enveloped);
        if (body.isEmpty()) {
            assertThat(read).isNull();
        } else if (enveloped) {
            assertThat(PlainJson.ofValue(read)).isEqualTo(PlainJson.of(body.path("data")));
        } else {
            assertThat(read).isEqualTo(body);
        }
    }

    private static Object read(Example example, JsonNode body, boolean enveloped) throws Exception {
        byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
        Type type = typeOf(body.path("data"));
        if (type != null) {
            Class<?> raw = type instanceof Class<?> plain ? plain : List.class;
            return AttioBodyReader.read(bytes, raw, type);
        }
        return enveloped || body.isEmpty() ? AttioBodyReader.read(bytes, Object.class, Object.class)
                : AttioBodyReader.read(bytes, JsonNode.class, JsonNode.class);
    }

    private static Type typeOf(JsonNode data) {
        JsonNode one = data.isArray() ? data.path(0) : data;
        boolean many = data.isArray();
        if (one.has("values") && one.path("id").has("activity_id")) {
            return many ? ACTIVITY_RECORDS.getType() : ActivityRecord.class;
        }
        if (one.has("values") && one.path("id").has("record_id")) {
            return many ? RECORDS.getType() : AttioRecord.class;
        }
        if (one.has("entry_values")) {
            return many ? ENTRIES.getType() : ListEntry.class;
        }
        return one.has("attribute_type") ? VALUES.getType() : null;
    }

    /** Otherwise the test above would be about nothing. */
    @Test
    void allThatHoldValuesAreThere() {
        Set<String> holders = new TreeSet<>();
        examples().filter(example -> typeOf(example.json().path("data")) != null)
                .forEach(example -> holders.add(example.operation()));
        assertThat(holders).containsExactlyInAnyOrder("assertEntry", "assertRecord", "createActivityRecord", "createEntry",
                "createRecord",
                "getActivityRecord", "getEntry",
                "getRecord", "listEntryAttributeValues", "listRecordAttributeValues", "queryActivityRecords", "queryEntries",
                "queryRecords",
                "updateActivityRecordAppend", "updateActivityRecordOverwrite", "updateEntryAppend", "updateEntryOverwrite",
                "updateRecordAppend", "updateRecordOverwrite",
                "upsertActivityRecord",
                "writeEntryAttributeValues", "writeRecordAttributeValues");
        assertThat(examples().map(Example::operation).distinct()).hasSizeGreaterThan(75);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noValueIsOfAnUnknownForm(Example example) throws Exception {
        if (example.name().contains("every_type")) {
            return;
        }
        Object read = read(example, example.json(), example.json().has("data"));
        Stream<?> all = read instanceof List<?> many ? many.stream() : Stream.ofNullable(read);
        assertThat(all.flatMap(one -> one instanceof HasValues holder ? holder.values().values().stream().flatMap(List::stream)
                : Stream.of(one))).doesNotHaveAnyElementsOfTypes(UnknownValue.class);
    }
}
