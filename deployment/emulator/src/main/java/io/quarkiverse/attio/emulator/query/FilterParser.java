package io.quarkiverse.attio.emulator.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.records.RecordStore;
import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.schema.Lists;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.schema.Schema;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** Turns a filter into a test of records. What it does not know is an error and never "everything". */
public final class FilterParser {

    private static final String PATH = "path";
    private static final String RECORD_ID = "record_id";
    private static final String CONSTRAINTS = "constraints";

    private final ObjectType object;
    private final Schema schema;
    private final RecordStore store;
    private final Constraints constraints;

    public FilterParser(ObjectType object, Schema schema, RecordStore store) {
        this.object = object;
        this.schema = schema;
        this.store = store;
        this.constraints = new Constraints(schema);
    }

    public Predicate<StoredRecord> parse(JsonNode filter) {
        if (!filter.isObject()) {
            throw ApiError.filter("Expected an object, got " + filter + ".");
        }
        if (filter.has(PATH) || filter.has(CONSTRAINTS)) {
            return path(filter);
        }
        List<Predicate<StoredRecord>> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : filter.properties()) {
            all.add(entry(entry.getKey(), entry.getValue()));
        }
        return record -> all.stream().allMatch(p -> p.test(record));
    }

    private Predicate<StoredRecord> entry(String key, JsonNode value) {
        switch (key) {
            case "$and":
                List<Predicate<StoredRecord>> all = list(key, value);
                return record -> all.stream().allMatch(p -> p.test(record));
            case "$or":
                List<Predicate<StoredRecord>> any = list(key, value);
                return record -> any.stream().anyMatch(p -> p.test(record));
            case "$not":
                return parse(value).negate();
            default:
                if (key.startsWith("$")) {
                    throw ApiError.filter("Unknown operator \"" + key + "\".");
                }
                return attribute(key, value);
        }
    }

    private Predicate<StoredRecord> attribute(String key, JsonNode value) {
        Optional<Attribute> attribute = object.attribute(key);
        Optional<Attribute> parent = object.attribute(Lists.PARENT).filter(a -> a.is(Trait.SYSTEM));
        if (attribute.isEmpty() && parent.isPresent() && key.equals(RECORD_ID)) {
            // an entry has no such attribute, so this means the record that it is of
            return test(Path.of(object, parent.get(), store), Json.object().set("target_record_id", value));
        }
        return test(Path.of(object,
                attribute.orElseThrow(() -> ApiError.filter("Unknown attribute \"" + key + "\".")), store), value);
    }

    private List<Predicate<StoredRecord>> list(String key, JsonNode value) {
        if (!value.isArray()) {
            throw ApiError.filter("Expected an array in \"" + key + "\".");
        }
        List<Predicate<StoredRecord>> parsed = new ArrayList<>();
        value.forEach(filter -> parsed.add(parse(filter)));
        return parsed;
    }

    private Predicate<StoredRecord> path(JsonNode filter) {
        if (!filter.has(PATH) || !filter.has(CONSTRAINTS) || filter.size() != 2) {
            throw ApiError.filter("\"path\" and \"constraints\" belong together, with nothing beside them.");
        }
        return test(Path.parse(filter.path(PATH), object, schema, store), filter.path(CONSTRAINTS));
    }

    private Predicate<StoredRecord> test(Path path, JsonNode constraint) {
        Predicate<Value> test = constraints.parse(path.attribute(), constraint);
        return record -> path.values(record).anyMatch(test);
    }
}
