package io.quarkiverse.attio.emulator.server;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.tasks.Task;
import io.quarkiverse.attio.emulator.values.Member;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** Which tasks a list shows, and in which order. A filter by what does not exist finds nothing and is no error. */
final class TaskFilter {

    private static final String COMPLETED = "is_completed";
    private static final String SORT = "sort";

    private TaskFilter() {
    }

    static Predicate<Task> of(Call call) {
        Predicate<Task> filter = links(call);
        if (call.query(COMPLETED).isPresent()) {
            boolean wanted = call.flag(COMPLETED);
            filter = filter.and(task -> task.isCompleted() == wanted);
        }
        return call.query("assignee").map(name -> assignee(call, name)).map(filter::and).orElse(filter);
    }

    /** Without a wish it is the order in which they were made. By completion, open tasks come last in both directions. */
    static Comparator<Task> order(Call call) {
        return switch (call.query(SORT).orElse("created_at:asc")) {
            case "created_at:asc" -> by(Task::createdAt, Comparator.naturalOrder());
            case "created_at:desc" -> by(Task::createdAt, Comparator.reverseOrder());
            case "completed_at:asc" -> by(task -> task.details().completedAt(), Comparator.naturalOrder());
            case "completed_at:desc" -> by(task -> task.details().completedAt(), Comparator.reverseOrder());
            default -> throw ApiError.query(SORT, "Expected created_at or completed_at, then :asc or :desc");
        };
    }

    private static Comparator<Task> by(Function<Task, Instant> time, Comparator<Instant> direction) {
        return Comparator.comparing(time, Comparator.nullsLast(direction));
    }

    /** Both parameters speak of the same link. */
    private static Predicate<Task> links(Call call) {
        Optional<String> recordId = call.queryUuid("linked_record_id").map(id -> id.toLowerCase(Locale.ROOT));
        Optional<String> name = call.query("linked_object");
        if (recordId.isEmpty() && name.isEmpty()) {
            return task -> true;
        }
        Optional<String> objectId = name.map(n -> call.workspace().object(n).map(ObjectType::id).orElse(""));
        return task -> task.details().links().stream()
                .anyMatch(link -> objectId.map(link.objectId()::equals).orElse(true)
                        && recordId.map(link.recordId()::equals).orElse(true));
    }

    private static Predicate<Task> assignee(Call call, String name) {
        if (name.isEmpty() || name.equals("null")) {
            return task -> task.details().assignees().isEmpty();
        }
        Optional<String> id = call.workspace().member(name.toLowerCase(Locale.ROOT)).map(Member::id);
        return task -> id.filter(task.details().assignees()::contains).isPresent();
    }
}
