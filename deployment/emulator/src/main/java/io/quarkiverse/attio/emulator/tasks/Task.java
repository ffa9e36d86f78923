package io.quarkiverse.attio.emulator.tasks;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.values.Actor;

/**
 * A task.
 *
 * @param details all of it that can be changed
 */
public record Task(String id, String content, Details details, Actor createdBy, Instant createdAt) {

    /**
     * The state of a task.
     *
     * @param deadlineAt null for none
     * @param completedAt null while it is open
     * @param assignees ids of members
     */
    public record Details(Instant deadlineAt, Instant completedAt, List<RecordKey> links, List<String> assignees) {

        Details linkedTo(List<RecordKey> newLinks) {
            return new Details(deadlineAt, completedAt, newLinks, assignees);
        }
    }

    public Task changed(Details newDetails) {
        return new Task(id, content, newDetails, createdBy, createdAt);
    }

    public boolean isCompleted() {
        return details.completedAt() != null;
    }
}
