package io.quarkiverse.attio.emulator.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.webhooks.Subscription;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** What the body of a webhook says. */
final class WebhookBody {

    static final String TARGET = "target_url";
    static final String SUBSCRIPTIONS = "subscriptions";

    private static final String EVENT = "event_type";
    private static final String FILTER = "filter";
    private static final String FIELD = "field";
    private static final String OPERATOR = "operator";
    private static final String VALUE = "value";

    private static final String[] EVENTS = {
            "activity.created", "activity.updated", "activity.deleted",
            "activity-attribute.created", "activity-attribute.updated",
            "activity-record.created", "activity-record.deleted",
            "call-recording.created",
            "comment.created", "comment.resolved", "comment.unresolved", "comment.deleted",
            "list.created", "list.updated", "list.deleted",
            "list-attribute.created", "list-attribute.updated",
            "list-entry.created", "list-entry.updated", "list-entry.deleted",
            "object-attribute.created", "object-attribute.updated",
            "note.created", "note-content.updated", "note.updated", "note.deleted",
            "record.created", "record.merged", "record.updated", "record.deleted",
            "task.created", "task.updated", "task.deleted",
            "workspace-member.created" };

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");
    private static final Pattern LIST_FIELD = Pattern.compile("(id\\.)?list_id");
    private static final Pattern OBJECT_FIELD = Pattern.compile("(id\\.)?(parent_|duplicate_)?object_id");

    private WebhookBody() {
    }

    /** Only https is allowed, but what listens on this machine may do without, or no test could receive anything. */
    static String target(Fields data) {
        String text = data.text(TARGET);
        try {
            URI url = new URI(text);
            if (url.getHost() != null && ("https".equals(url.getScheme())
                    || "http".equals(url.getScheme()) && LOOPBACK.matcher(url.getHost()).matches())) {
                return text;
            }
        } catch (URISyntaxException e) {
            // answered below, as an address of another kind is
        }
        throw data.fault(TARGET, "Expected an absolute https URL");
    }

    static List<Subscription> subscriptions(Fields data, Workspace workspace) {
        return data.objects(SUBSCRIPTIONS).stream()
                .map(one -> new Subscription(one.oneOf(EVENT, EVENTS), filter(one, workspace))).toList();
    }

    private static JsonNode filter(Fields subscription, Workspace workspace) {
        if (subscription.isNull(FILTER)) {
            return NullNode.getInstance();
        }
        Fields filter = subscription.object(FILTER);
        List<String> connectives = List.of("$and", "$or").stream().filter(filter::has).toList();
        if (connectives.size() != 1) {
            throw subscription.fault(FILTER, "Expected exactly one of: $and, $or");
        }
        String connective = connectives.get(0);
        ObjectNode json = Json.object();
        ArrayNode conditions = json.putArray(connective);
        filter.objects(connective).forEach(condition -> conditions.add(condition(condition, workspace)));
        return json;
    }

    private static ObjectNode condition(Fields condition, Workspace workspace) {
        String field = condition.text(FIELD);
        String operator = condition.oneOf(OPERATOR, "equals", "not_equals");
        String value = condition.text(VALUE);
        if (LIST_FIELD.matcher(field).matches()) {
            require("list", workspace.schema().lists().find(value).map(list -> list.id()), value);
        } else if (OBJECT_FIELD.matcher(field).matches()) {
            require("object", workspace.object(value).map(ObjectType::id), value);
        }
        return Json.object().put(FIELD, field).put(OPERATOR, operator).put(VALUE, value);
    }

    /** What the events have is the id, so that a slug is of no use. */
    private static void require(String kind, Optional<String> found, String id) {
        if (found.filter(id::equals).isEmpty()) {
            throw ApiError.badRequest("validation_type", "Related " + kind + " not found");
        }
    }
}
