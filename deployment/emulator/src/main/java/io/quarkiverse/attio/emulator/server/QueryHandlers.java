package io.quarkiverse.attio.emulator.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.limits.QueryScore;
import io.quarkiverse.attio.emulator.limits.ScoreWindow;
import io.quarkiverse.attio.emulator.query.FilterParser;
import io.quarkiverse.attio.emulator.query.SortParser;
import io.quarkiverse.attio.emulator.records.RecordJson;
import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Finds records of objects and of activities, and entries of lists. */
final class QueryHandlers {

    private static final int DEFAULT_LIMIT = 500;
    private static final int MAX_QUERY = 256;
    private static final int MAX_HITS = 25;
    private static final String FILTER = "filter";
    private static final String VIEW = "filter_view_id";

    /** How one of the found is shown. */
    private interface Form {
        ObjectNode show(RecordJson json, StoredRecord found, ObjectType object);
    }

    private QueryHandlers() {
    }

    static Reply query(Call call) {
        return query(call, () -> call.workspace().object(call.path("object"))
                .orElseThrow(() -> ApiError.notFound("The referenced object was not found.")), RecordJson::record);
    }

    static Reply queryEntries(Call call) {
        return query(call, () -> call.list().entries(), RecordJson::entry);
    }

    /** There are no views of activities, so a view is a key that means nothing. */
    static Reply queryActivityRecords(Call call) {
        ObjectNode body = call.body();
        body.remove(VIEW);
        return query(call, body, () -> call.activity().records(), RecordJson::activityRecord);
    }

    private static Reply query(Call call, Supplier<ObjectType> queried, Form form) {
        return query(call, call.body(), queried, form);
    }

    /** Keys that mean nothing, such as "filters", are passed over in silence, as Attio does. */
    private static Reply query(Call call, ObjectNode body, Supplier<ObjectType> queried, Form form) {
        int limit = Call.number(body, "limit", 0, Integer.MAX_VALUE, DEFAULT_LIMIT);
        int offset = Call.number(body, "offset", 0, Integer.MAX_VALUE, 0);
        if (body.has(FILTER) && body.has(VIEW)) {
            throw ApiError.body("\"filter\" and \"filter_view_id\" exclude each other", VIEW);
        }
        ObjectType object = queried.get();
        if (body.has(VIEW)) {
            throw ApiError.notFound("View with ID \"" + body.path(VIEW).asText() + "\" not found.");
        }
        Predicate<StoredRecord> filter = filter(body, object, call.workspace());
        JsonNode sorts = body.path("sorts");
        if (!sorts.isMissingNode() && !sorts.isArray()) {
            throw ApiError.body("Expected array", "sorts");
        }
        Comparator<StoredRecord> order = new SortParser(object, call.workspace().schema(), call.workspace().store())
                .parse(sorts);
        int score = QueryScore.of(body.path(FILTER), sorts);
        if (!call.ofActivity()) {
            call.access().queryScores().admit(score);
        }
        List<StoredRecord> found = call.workspace().store().readable(object).filter(filter).sorted(order).toList();
        ArrayNode page = Json.array();
        Paging.page(found, limit, offset).forEach(r -> page.add(form.show(call.workspace().recordJson(), r, object)));
        return Reply.data(page).with(ScoreWindow.HEADER, Integer.toString(score));
    }

    static Reply search(Call call) {
        ObjectNode body = call.body();
        String query = Call.text(body, "query", "query");
        if (query.length() > MAX_QUERY) {
            throw ApiError.body("Must contain at most " + MAX_QUERY + " characters", "query");
        }
        int limit = Call.number(body, "limit", 1, MAX_HITS, MAX_HITS);
        JsonNode names = body.path("objects");
        if (!names.isArray() || names.isEmpty()) {
            throw ApiError.body(names.isMissingNode() ? "Required" : "Expected an array of at least one object",
                    "objects");
        }
        requireRequester(body.path("request_as"), call.workspace());
        return Reply.data(call.workspace().search().search(query, objects(names, call.workspace()), limit));
    }

    private static Predicate<StoredRecord> filter(ObjectNode body, ObjectType object, Workspace workspace) {
        JsonNode filter = body.path(FILTER);
        if (filter.isMissingNode() || filter.isNull()) {
            return record -> true;
        }
        return new FilterParser(object, workspace.schema(), workspace.store()).parse(Call.object(filter, FILTER));
    }

    private static List<ObjectType> objects(JsonNode names, Workspace workspace) {
        List<ObjectType> objects = new ArrayList<>();
        for (JsonNode name : names) {
            objects.add(workspace.object(name.asText()).orElseThrow(() -> ApiError.badRequest("value_not_found",
                    "Object with slug/ID \"" + name.asText() + "\" not found.")));
        }
        return objects;
    }

    private static void requireRequester(JsonNode requestAs, Workspace workspace) {
        String type = requestAs.path("type").asText();
        if (type.equals("workspace")) {
            return;
        }
        JsonNode id = requestAs.path("workspace_member_id");
        JsonNode email = requestAs.path("email_address");
        boolean byId = id.isTextual() && Ids.isUuid(id.textValue());
        if (!type.equals(Actor.MEMBER) || !byId && !email.isTextual()) {
            throw ApiError.body("Invalid input", "request_as");
        }
        String member = byId ? id.textValue() : email.textValue();
        if (workspace.member(member).isEmpty()) {
            throw ApiError.badRequest("value_not_found", "Workspace member with " + (byId ? "ID" : "email address") + " \""
                    + member + "\" not found.");
        }
    }
}
