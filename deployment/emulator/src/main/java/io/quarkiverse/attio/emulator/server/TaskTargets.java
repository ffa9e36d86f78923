package io.quarkiverse.attio.emulator.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.values.ValueTypes;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** What the body of a task points at. What is not found is a 404, the only code that the API has for it here. */
final class TaskTargets {

    static final String LINKS = "linked_records";
    static final String ASSIGNEES = "assignees";

    private static final String OBJECT = "target_object";
    private static final String RECORD = "target_record_id";
    private static final String EMAIL = "workspace_member_email_address";

    private TaskTargets() {
    }

    static List<RecordKey> links(Fields data, Workspace workspace) {
        List<Fields> links = data.objects(LINKS);
        return IntStream.range(0, links.size())
                .mapToObj(i -> link(links.get(i), workspace, data.path(LINKS, i))).distinct().toList();
    }

    static List<String> assignees(Fields data, Workspace workspace) {
        return data.objects(ASSIGNEES).stream().map(assignee -> assignee(assignee, workspace)).distinct().toList();
    }

    private static RecordKey link(Fields link, Workspace workspace, Object... place) {
        ObjectType object = workspace.schema().require(link.text(OBJECT));
        if (link.has(RECORD)) {
            return RecordKey.of(workspace.store().require(object, link.uuid(RECORD)));
        }
        List<Map.Entry<String, JsonNode>> matchers = link.node().properties().stream()
                .filter(e -> !e.getKey().equals(OBJECT)).toList();
        if (matchers.size() != 1) {
            throw ApiError.body("Expected \"target_record_id\" or exactly one matching attribute", place);
        }
        String name = matchers.get(0).getKey();
        JsonNode values = matchers.get(0).getValue();
        Attribute matching = object.requireAttribute(name);
        if (!matching.unique()) {
            throw link.fault(name, "The attribute is not unique");
        }
        if (!values.isArray() || values.size() != 1) {
            throw link.fault(name, "Expected an array of exactly one value");
        }
        return new RecordKey(object.id(), holder(values.get(0), matching, object, workspace, link.path(name, 0)));
    }

    private static String holder(JsonNode value, Attribute matching, ObjectType object, Workspace workspace,
            Object... place) {
        ObjectNode wanted;
        try {
            wanted = ValueTypes.of(matching).parse(value, matching, workspace);
        } catch (ApiError e) {
            throw e.under(place);
        }
        return workspace.recordWith(matching, wanted).orElseThrow(() -> ApiError.notFound("Could not find a record of "
                + "object \"" + object.slug() + "\" by its attribute \"" + matching.slug() + "\"."));
    }

    private static String assignee(Fields assignee, Workspace workspace) {
        if (assignee.has(EMAIL)) {
            return member(assignee.text(EMAIL), "email address", workspace);
        }
        assignee.oneOf("referenced_actor_type", Actor.MEMBER);
        return member(assignee.uuid("referenced_actor_id").toLowerCase(Locale.ROOT), "ID", workspace);
    }

    private static String member(String name, String kind, Workspace workspace) {
        return workspace.member(name).orElseThrow(() -> ApiError.notFound(
                "Workspace member with " + kind + " \"" + name + "\" not found.")).id();
    }
}
