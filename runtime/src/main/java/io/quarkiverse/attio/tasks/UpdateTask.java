package io.quarkiverse.attio.tasks;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;

import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.RecordRef;

/**
 * Changes to a task; what is not named stays as it is. Immutable; start with {@link #of()}.
 *
 * <pre>{@code
 * tasks.update(taskId, UpdateTask.of().completed(true).noDeadline());
 * }</pre>
 */
public final class UpdateTask {

    private static final UpdateTask NOTHING = new UpdateTask(Map.of());

    private final Map<String, Object> json;

    private UpdateTask(Map<String, Object> json) {
        this.json = json;
    }

    /** No change yet. */
    public static UpdateTask of() {
        return NOTHING;
    }

    private UpdateTask with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(json);
        changed.put(name, value);
        return new UpdateTask(Collections.unmodifiableMap(changed));
    }

    /** This deadline. */
    public UpdateTask deadline(Instant deadline) {
        return with("deadline_at", Objects.requireNonNull(deadline, "deadline").toString());
    }

    /** No deadline any more. */
    public UpdateTask noDeadline() {
        return with("deadline_at", null);
    }

    /** Done or not. */
    public UpdateTask completed(boolean completed) {
        return with("is_completed", completed);
    }

    /** These records in place of those that are linked; none removes all. */
    public UpdateTask linkedRecords(RecordRef... records) {
        return with("linked_records", List.of(records));
    }

    /** These members in place of those to whom it is assigned; none removes all. */
    public UpdateTask assignees(ActorRef... members) {
        return with("assignees", List.of(members));
    }

    /**
     * @return the changes as Attio takes them
     */
    @JsonValue
    public Map<String, Object> json() {
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UpdateTask that && that.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return "UpdateTask" + json;
    }
}
