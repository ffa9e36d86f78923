package io.quarkiverse.attio.tasks;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.RecordRef;

/**
 * A task to make. Immutable; start with {@link #of(String)}. The content cannot be changed later.
 *
 * <pre>{@code
 * tasks.create(CreateTask.of("Send the offer").deadline(friday)
 *         .linkedRecords(RecordRef.byDomain("companies", "domains", "acme.example"))
 *         .assignees(ActorRef.memberWithEmail("ada@acme.example")));
 * }</pre>
 *
 * @param content what is to be done, without formatting, at most 2,000 characters
 * @param deadline until when; {@code null} for no deadline
 * @param completed whether it is done already
 * @param linkedRecords the records it is about, possibly none
 * @param assignees who is to do it, possibly nobody
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CreateTask(@JsonProperty("content") String content, @JsonProperty("deadline_at") Instant deadline,
        @JsonProperty("is_completed") boolean completed,
        @JsonProperty("linked_records") List<RecordRef> linkedRecords,
        @JsonProperty("assignees") List<ActorRef> assignees) {

    /** The longest content, in characters. */
    public static final int MAX_CONTENT_LENGTH = 2_000;

    public CreateTask {
        if (Objects.requireNonNull(content, "content").length() > MAX_CONTENT_LENGTH) {
            throw new IllegalArgumentException("content has " + content.length() + " characters, at most "
                    + MAX_CONTENT_LENGTH + " are allowed");
        }
        linkedRecords = List.copyOf(linkedRecords);
        assignees = List.copyOf(assignees);
    }

    /**
     * A task without deadline, links and assignees.
     *
     * @throws IllegalArgumentException if the content has more than {@value #MAX_CONTENT_LENGTH} characters
     */
    public static CreateTask of(String content) {
        return new CreateTask(content, null, false, List.of(), List.of());
    }

    /** The same task with this deadline. */
    public CreateTask deadline(Instant deadline) {
        return new CreateTask(content, deadline, completed, linkedRecords, assignees);
    }

    /** The same task, done or not. */
    public CreateTask completed(boolean completed) {
        return new CreateTask(content, deadline, completed, linkedRecords, assignees);
    }

    /** The same task about these records. */
    public CreateTask linkedRecords(RecordRef... records) {
        return new CreateTask(content, deadline, completed, List.of(records), assignees);
    }

    /** The same task for these members. */
    public CreateTask assignees(ActorRef... members) {
        return new CreateTask(content, deadline, completed, linkedRecords, List.of(members));
    }

    /**
     * @return always {@code plaintext}, the one format that Attio takes
     */
    @JsonProperty("format")
    public String format() {
        return "plaintext";
    }
}
