package io.quarkiverse.attio.emulator.tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** All tasks of a workspace. */
public final class Tasks {

    private final Map<String, Task> byId = new LinkedHashMap<>();

    /** Adds a task, or takes the place of the one with its id. */
    public void put(Task task) {
        byId.put(task.id(), task);
    }

    public List<Task> oldestFirst() {
        return List.copyOf(byId.values());
    }

    /** The task, or a 404. */
    public Task require(String id) {
        Task task = byId.get(id.toLowerCase(Locale.ROOT));
        if (task == null) {
            throw ApiError.notFound("Could not find Task with ID \"" + id + "\".");
        }
        return task;
    }

    public void remove(Task task) {
        byId.remove(task.id());
    }

    /** A task outlives the records that it is about. */
    public void recordGone(RecordKey record) {
        byId.replaceAll((id, task) -> task.changed(task.details()
                .linkedTo(task.details().links().stream().filter(link -> !link.equals(record)).toList())));
    }

    public void recordMerged(RecordKey from, RecordKey into) {
        byId.replaceAll((id, task) -> task.changed(task.details().linkedTo(
                task.details().links().stream().map(link -> link.equals(from) ? into : link).distinct().toList())));
    }
}
