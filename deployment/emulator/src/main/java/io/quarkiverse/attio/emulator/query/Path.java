package io.quarkiverse.attio.emulator.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.records.RecordStore;
import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.schema.Schema;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** The way from a queried record to an attribute, through the records that it and they refer to. */
final class Path {

    private record Step(ObjectType object, Attribute attribute) {
    }

    private final List<Step> steps;
    private final RecordStore store;

    private Path(List<Step> steps, RecordStore store) {
        this.steps = steps;
        this.store = store;
    }

    /** A path of one step: an attribute of the queried object itself. */
    static Path of(ObjectType object, Attribute attribute, RecordStore store) {
        return new Path(List.of(new Step(object, attribute)), store);
    }

    /** Lists are known here only as what is queried, since nothing refers to their entries. */
    static Path parse(JsonNode path, ObjectType queried, Schema schema, RecordStore store) {
        if (!path.isArray() || path.isEmpty()) {
            throw ApiError.filter("A path is an array of at least one [object, attribute].");
        }
        List<Step> steps = new ArrayList<>();
        for (JsonNode tuple : path) {
            Step step = step(tuple,
                    name -> steps.isEmpty() && queried.isNamed(name) ? Optional.of(queried) : schema.find(name));
            if (steps.isEmpty()) {
                requireQueried(step, queried);
            } else {
                requireReference(steps.get(steps.size() - 1), step);
            }
            steps.add(step);
        }
        return new Path(steps, store);
    }

    /** The attribute at the end. */
    Attribute attribute() {
        return steps.get(steps.size() - 1).attribute();
    }

    /** The values at the end, over all records that the path leads to. */
    Stream<Value> values(StoredRecord from) {
        Stream<StoredRecord> reached = Stream.of(from);
        for (int i = 1; i < steps.size(); i++) {
            Attribute reference = steps.get(i - 1).attribute();
            ObjectType target = steps.get(i).object();
            reached = reached.flatMap(record -> record.current(reference).stream())
                    .flatMap(value -> follow(value, target).stream()).distinct();
        }
        return reached.flatMap(record -> record.current(attribute()).stream());
    }

    private Optional<StoredRecord> follow(Value reference, ObjectType target) {
        if (!target.id().equals(reference.fields().path("target_object").textValue())) {
            return Optional.empty();
        }
        return store.find(target.id(), reference.fields().path("target_record_id").textValue());
    }

    private static Step step(JsonNode tuple, Function<String, Optional<ObjectType>> objects) {
        if (!tuple.isArray() || tuple.size() != 2 || !tuple.path(0).isTextual() || !tuple.path(1).isTextual()) {
            throw ApiError.filter("Expected [object, attribute] in the path, got " + tuple + ".");
        }
        String objectName = tuple.path(0).textValue();
        String attributeName = tuple.path(1).textValue();
        ObjectType object = objects.apply(objectName)
                .orElseThrow(() -> ApiError.filter("Unknown object \"" + objectName + "\" in the path."));
        Attribute attribute = object.attribute(attributeName).orElseThrow(() -> ApiError.filter(
                "Unknown attribute \"" + attributeName + "\" of \"" + object.slug() + "\" in the path."));
        return new Step(object, attribute);
    }

    private static void requireQueried(Step first, ObjectType queried) {
        if (!first.object().id().equals(queried.id())) {
            throw ApiError.filter("The path begins with \"" + first.object().slug() + "\" and not with \""
                    + queried.slug() + "\", which is what is queried.");
        }
    }

    private static void requireReference(Step before, Step next) {
        Attribute reference = before.attribute();
        String name = "\"" + reference.slug() + "\" of \"" + before.object().slug() + "\"";
        if (reference.type() != AttributeType.RECORD_REFERENCE) {
            throw ApiError.filter("The path cannot go on behind " + name + ", which is no record reference.");
        }
        if (reference.allowedObjectIds() != null && !reference.allowedObjectIds().contains(next.object().id())) {
            throw ApiError.filter("The path goes on with \"" + next.object().slug() + "\", to which " + name
                    + " cannot refer.");
        }
    }
}
