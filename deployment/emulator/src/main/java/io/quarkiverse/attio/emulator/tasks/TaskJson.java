package io.quarkiverse.attio.emulator.tasks;

import java.time.Instant;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.values.Lookup;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** Tasks on the wire. */
public final class TaskJson {

    private TaskJson() {
    }

    public static ObjectNode task(Task task, String workspaceId, Lookup lookup) {
        ObjectNode json = Json.object();
        json.putObject("id").put("workspace_id", workspaceId).put("task_id", task.id());
        json.put("content_plaintext", task.content());
        json.put("deadline_at", text(task.details().deadlineAt()));
        json.put("is_completed", task.isCompleted());
        json.put("completed_at", text(task.details().completedAt()));
        ArrayNode links = json.putArray("linked_records");
        // in spite of the field's name, the examples of the API have the slug here
        task.details().links().forEach(link -> lookup.object(link.objectId()).ifPresent(object -> links.addObject()
                .put("target_object_id", object.slug()).put("target_record_id", link.recordId())));
        ArrayNode assignees = json.putArray("assignees");
        task.details().assignees().forEach(member -> assignees.addObject()
                .put("referenced_actor_type", Actor.MEMBER).put("referenced_actor_id", member));
        json.set("created_by_actor", task.createdBy().toJson());
        json.put("created_at", Times.format(task.createdAt()));
        return json;
    }

    private static String text(Instant instant) {
        return instant == null ? null : Times.format(instant);
    }
}
