package io.quarkiverse.attio.emulator.server;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.schema.ActivityType;
import io.quarkiverse.attio.emulator.schema.ListType;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** One request, with what its operation may ask of it. */
final class Call {

    private final Map<String, String> pathParameters;
    private final Incoming request;
    private final Access access;
    private final Optional<String> token;

    Call(Map<String, String> pathParameters, Incoming request, Access access, Optional<String> token) {
        this.pathParameters = pathParameters;
        this.request = request;
        this.access = access;
        this.token = token;
    }

    /** What the token gives access to; null where the operation serves unknown tokens too. */
    Access access() {
        return access;
    }

    /** The token; empty if there was none that could be read. */
    Optional<String> token() {
        return token;
    }

    Workspace workspace() {
        return access.workspace();
    }

    /** The object that the path names, or a 404. */
    ObjectType object() {
        return workspace().schema().require(path("object"));
    }

    /** The list that the path names, or a 404. */
    ListType list() {
        return workspace().schema().lists().require(path("list"));
    }

    /** The activity that the path names, or a 404. */
    ActivityType activity() {
        return workspace().schema().activities().require(path("activity"));
    }

    boolean ofActivity() {
        return path("activity") != null;
    }

    /** What the path names: an object, the entries of a list or the records of an activity, or a 404. */
    ObjectType owner() {
        return ofActivity() ? activity().records() : path("list") == null ? object() : list().entries();
    }

    /** The record or the entry that the path names, or a 404. */
    StoredRecord row(ObjectType owner) {
        if (path("list") == null) {
            return workspace().store().require(owner, uuid("record_id"));
        }
        String id = uuid("entry_id");
        return workspace().store().find(owner.id(), id)
                .orElseThrow(() -> ApiError.notFound("List entry with ID \"" + id + "\" not found."));
    }

    String path(String name) {
        return pathParameters.get(name);
    }

    String uuid(String name) {
        if (!Ids.isUuid(path(name))) {
            throw ApiError.path(name, "Invalid uuid");
        }
        return path(name);
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(request.query().get(name));
    }

    Optional<String> queryUuid(String name) {
        Optional<String> id = query(name);
        if (id.isPresent() && !Ids.isUuid(id.get())) {
            throw ApiError.query(name, "Invalid uuid");
        }
        return id;
    }

    /** A point in time; both an empty text and the word null stand for none. */
    Optional<Instant> queryInstant(String name) {
        try {
            return query(name).filter(text -> !text.isEmpty() && !text.equals("null")).map(Times::instant);
        } catch (DateTimeException e) {
            throw ApiError.query(name, "Expected a date, or a date with a time");
        }
    }

    /** Texts that are separated by commas, in lower case. */
    Set<String> queryList(String name) {
        return Arrays.stream(query(name).orElse("").split(",")).map(text -> text.trim().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean flag(String name) {
        String value = query(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw ApiError.query(name, "Expected \"true\" or \"false\"");
        }
        return value.equals("true");
    }

    int number(String name, int min, int max, int otherwise) {
        Optional<String> text = query(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(text.get());
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // answered below, as a number out of range is
        }
        throw ApiError.query(name, "Expected a whole number of at least " + min
                + (max == Integer.MAX_VALUE ? "" : " and at most " + max));
    }

    ObjectNode body() {
        JsonNode body;
        try {
            body = Json.parse(request.content());
        } catch (JsonProcessingException e) {
            throw ApiError.body("Invalid JSON");
        }
        return object(body);
    }

    /** The body, if it was a form. */
    Optional<Form> form() {
        return Optional.ofNullable(request.form());
    }

    /** Where the emulator is reached. */
    String origin() {
        return request.origin();
    }

    /** The object inside the body's envelope. */
    ObjectNode data() {
        return object(body().path("data"), "data");
    }

    /** The values of a record that is to be written. */
    ObjectNode values() {
        return object(data().path("values"), "data", "values");
    }

    static ObjectNode object(JsonNode node, Object... path) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw ApiError.body(node.isMissingNode() ? "Required" : "Expected object", path);
    }

    static String text(ObjectNode parent, String field, Object... path) {
        JsonNode node = parent.path(field);
        if (node.isTextual()) {
            return node.textValue();
        }
        throw ApiError.body(node.isMissingNode() ? "Required" : "Expected string", path);
    }

    /** A text of the data that must not be empty. */
    static String name(ObjectNode data, String field) {
        String name = text(data, field, "data", field);
        if (name.isEmpty()) {
            throw ApiError.body("Must not be empty", "data", field);
        }
        return name;
    }

    static String uuid(ObjectNode data, String field) {
        String id = text(data, field, "data", field);
        if (!Ids.isUuid(id)) {
            throw ApiError.body("Invalid uuid", "data", field);
        }
        return id;
    }

    static boolean flag(ObjectNode parent, String field, Object... path) {
        JsonNode node = parent.path(field);
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        throw ApiError.body(node.isMissingNode() ? "Required" : "Expected boolean", path);
    }

    /** Text that may be null, but not left out. */
    static String textOrNull(ObjectNode parent, String field, Object... path) {
        return parent.path(field).isNull() ? null : text(parent, field, path);
    }

    /** A whole number of the body. */
    static int number(ObjectNode parent, String field, int min, int max, int otherwise) {
        JsonNode node = parent.path(field);
        if (node.isMissingNode()) {
            return otherwise;
        }
        if (!node.isNumber() || !node.canConvertToInt() || !node.canConvertToExactIntegral() || node.intValue() < min
                || node.intValue() > max) {
            throw ApiError.body("Expected a whole number of at least " + min
                    + (max == Integer.MAX_VALUE ? "" : " and at most " + max), field);
        }
        return node.intValue();
    }
}
