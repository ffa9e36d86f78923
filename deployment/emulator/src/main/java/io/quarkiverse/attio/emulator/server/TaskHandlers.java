package io.quarkiverse.attio.emulator.server;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.tasks.Task;
import io.quarkiverse.attio.emulator.tasks.Task.Details;
import io.quarkiverse.attio.emulator.tasks.TaskJson;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Tasks. */
final class TaskHandlers {

    private static final int DEFAULT_LIMIT = 500;
    private static final int MAX_CONTENT = 2000;
    private static final String CONTENT = "content";
    private static final String DEADLINE = "deadline_at";
    private static final String COMPLETED = "is_completed";

    private TaskHandlers() {
    }

    static Reply list(Call call) {
        int limit = call.number("limit", 1, Integer.MAX_VALUE, DEFAULT_LIMIT);
        int offset = call.number("offset", 0, Integer.MAX_VALUE, 0);
        List<Task> found = call.workspace().tasks().oldestFirst().stream().filter(TaskFilter.of(call))
                .sorted(TaskFilter.order(call)).toList();
        ArrayNode page = Json.array();
        Paging.page(found, limit, offset)
                .forEach(task -> page.add(TaskJson.task(task, call.workspace().id(), call.workspace())));
        return Reply.data(page);
    }

    static Reply create(Call call) {
        Fields data = Fields.of(call);
        String content = data.text(CONTENT, MAX_CONTENT);
        data.oneOf("format", "plaintext");
        Details details = details(data, call.workspace(), null);
        return saved(call, new Task(Ids.random(), content, details, call.access().actor(), call.workspace().clock().next()));
    }

    static Reply get(Call call) {
        return Reply.data(TaskJson.task(task(call), call.workspace().id(), call.workspace()));
    }

    /** The content cannot be changed: like every key that means nothing here, it is passed over. */
    static Reply update(Call call) {
        Fields data = Fields.of(call);
        Task task = task(call);
        return saved(call, task.changed(details(data, call.workspace(), task.details())));
    }

    static Reply delete(Call call) {
        call.workspace().tasks().remove(task(call));
        return Reply.deleted();
    }

    private static Task task(Call call) {
        return call.workspace().tasks().require(call.uuid("task_id"));
    }

    private static Reply saved(Call call, Task task) {
        call.workspace().tasks().put(task);
        return Reply.data(TaskJson.task(task, call.workspace().id(), call.workspace()));
    }

    /**
     * What the body says; it may leave out only what was there before.
     *
     * @param before null for a new task
     */
    private static Details details(Fields data, Workspace workspace, Details before) {
        Instant deadline = before != null && !data.has(DEADLINE) ? before.deadlineAt()
                : data.isNull(DEADLINE) ? null : data.instant(DEADLINE);
        boolean open = before == null || before.completedAt() == null;
        boolean completed = before != null && !data.has(COMPLETED) ? !open : data.flag(COMPLETED);
        List<RecordKey> links = before != null && !data.has(TaskTargets.LINKS) ? before.links()
                : TaskTargets.links(data, workspace);
        List<String> assignees = before != null && !data.has(TaskTargets.ASSIGNEES) ? before.assignees()
                : TaskTargets.assignees(data, workspace);
        // a task that is completed once more keeps the time of the first
        Instant completedAt = !completed ? null : open ? workspace.clock().next() : before.completedAt();
        return new Details(deadline, completedAt, links, assignees);
    }
}
