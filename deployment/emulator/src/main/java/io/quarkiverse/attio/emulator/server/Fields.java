package io.quarkiverse.attio.emulator.server;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.values.EmailAddress;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Times;

/** The fields of an object in a body. Whatever is wrong with one is answered with its place. */
final class Fields {

    private final ObjectNode node;
    private final List<Object> place;

    private Fields(ObjectNode node, List<Object> place) {
        this.node = node;
        this.place = place;
    }

    /** Of the object inside the body's envelope. */
    static Fields of(Call call) {
        return new Fields(call.data(), List.of("data"));
    }

    /** Of a body that has no envelope. */
    static Fields whole(Call call) {
        return new Fields(call.body(), List.of());
    }

    boolean has(String name) {
        return node.has(name);
    }

    boolean isNull(String name) {
        return node.path(name).isNull();
    }

    String text(String name) {
        return Call.text(node, name, path(name));
    }

    /** Text of a limited length. */
    String text(String name, int max) {
        String text = text(name);
        if (text.length() > max) {
            throw fault(name, "Must contain at most " + max + " characters");
        }
        return text;
    }

    String uuid(String name) {
        String id = text(name);
        if (!Ids.isUuid(id)) {
            throw fault(name, "Invalid uuid");
        }
        return id;
    }

    String oneOf(String name, String... allowed) {
        String value = text(name);
        if (!List.of(allowed).contains(value)) {
            throw fault(name, "Expected one of: " + String.join(", ", allowed));
        }
        return value;
    }

    boolean flag(String name) {
        JsonNode value = node.path(name);
        if (!value.isBoolean()) {
            throw fault(name, value.isMissingNode() ? "Required" : "Expected boolean");
        }
        return value.booleanValue();
    }

    Instant instant(String name) {
        try {
            return Times.instant(text(name));
        } catch (DateTimeException e) {
            throw fault(name, "Expected a date, or a date with a time");
        }
    }

    Optional<Instant> optionalInstant(String name) {
        return has(name) ? Optional.of(instant(name)) : Optional.empty();
    }

    Fields object(String name) {
        return new Fields(Call.object(node.path(name), path(name)), List.of(path(name)));
    }

    /** The elements of an array, which must be objects. */
    List<Fields> objects(String name) {
        if (!(node.path(name) instanceof ArrayNode array)) {
            throw fault(name, has(name) ? "Expected array" : "Required");
        }
        return IntStream.range(0, array.size())
                .mapToObj(i -> new Fields(Call.object(array.get(i), path(name, i)), List.of(path(name, i)))).toList();
    }

    /** The elements of an array, which must be objects and not too many. */
    List<Fields> objects(String name, int max) {
        List<Fields> objects = objects(name);
        if (objects.size() > max) {
            throw fault(name, "Must contain at most " + max + " elements");
        }
        return objects;
    }

    EmailAddress email(String name) {
        return EmailAddress.parse(text(name)).orElseThrow(() -> fault(name, "Invalid email"));
    }

    /** An element of an array of addresses. */
    EmailAddress email(String name, int index) {
        JsonNode element = node.path(name).path(index);
        if (!element.isTextual()) {
            throw ApiError.body("Expected string", path(name, index));
        }
        return EmailAddress.parse(element.textValue())
                .orElseThrow(() -> ApiError.body("Invalid email", path(name, index)));
    }

    /** Refuses every other field. */
    void only(String... names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!List.of(names).contains(name)) {
                throw fault(name, "Unrecognized key");
            }
        });
    }

    ObjectNode node() {
        return node;
    }

    ApiError fault(String name, String detail) {
        return ApiError.body(detail, path(name));
    }

    /** The place of something below this object. */
    Object[] path(Object... steps) {
        Object[] path = Arrays.copyOf(place.toArray(), place.size() + steps.length);
        System.arraycopy(steps, 0, path, place.size(), steps.length);
        return path;
    }
}
