package io.quarkiverse.attio.comments;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.values.Actor;

/**
 * A comment to make: a reply in a thread, or the first one of a new thread on a record or on an entry of a list.
 * Immutable; start with {@link #inThread}, {@link #onRecord} or {@link #onEntry}. The author is a workspace member in any
 * case, whoever the token belongs to.
 *
 * <pre>{@code
 * comments.create(CreateComment.onRecord("companies", companyId, memberId, "They called back."));
 * }</pre>
 *
 * @param content what it says, without formatting; the e-mail address of a member mentions that member
 * @param author the workspace member who says it
 * @param createdAt when it was said; {@code null} for now
 * @param threadId the thread to reply in
 * @param record the record to begin a thread on
 * @param entry the entry to begin a thread on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreateComment(@JsonProperty("content") String content, @JsonProperty("author") Actor author,
        @JsonProperty("created_at") Instant createdAt, @JsonProperty("thread_id") String threadId,
        @JsonProperty("record") Map<String, String> record, @JsonProperty("entry") Map<String, String> entry) {

    public CreateComment {
        Objects.requireNonNull(content, "content");
        if (!Objects.equals(author.type(), Actor.WORKSPACE_MEMBER)) {
            throw new IllegalArgumentException("The author of a comment is a workspace member, this is " + author.type());
        }
        notBlank("authorId", author.id());
        if (Stream.of(threadId, record, entry).filter(Objects::nonNull).count() != 1) {
            throw new IllegalArgumentException("A comment is in a thread, on a record or on an entry: exactly one of them");
        }
        if (createdAt != null && createdAt.isBefore(Instant.EPOCH)) {
            throw new IllegalArgumentException("createdAt is " + createdAt + ", it must not be before 1970");
        }
        if (createdAt != null && createdAt.isAfter(Instant.now())) {
            throw new IllegalArgumentException("createdAt is " + createdAt + ", it must not be in the future");
        }
    }

    private static String notBlank(String name, String value) {
        if (Objects.requireNonNull(value, name).isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    private static Map<String, String> pair(String where, String container, String what, String id) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put(where, container);
        json.put(what, id);
        return json;
    }

    private static Actor member(String id) {
        return new Actor(Actor.WORKSPACE_MEMBER, id);
    }

    /**
     * A reply.
     *
     * @param threadId the thread
     * @param authorId the workspace member who says it, by id
     */
    public static CreateComment inThread(String threadId, String authorId, String content) {
        return new CreateComment(content, member(authorId), null, notBlank("threadId", threadId), null, null);
    }

    /**
     * The first comment of a new thread on a record.
     *
     * @param object the slug or id of the record's object
     * @param authorId the workspace member who says it, by id
     */
    public static CreateComment onRecord(String object, String recordId, String authorId, String content) {
        return new CreateComment(content, member(authorId), null, null,
                pair("object", notBlank("object", object), "record_id", notBlank("recordId", recordId)), null);
    }

    /**
     * The first comment of a new thread on an entry of a list.
     *
     * @param list the slug or id of the list
     * @param authorId the workspace member who says it, by id
     */
    public static CreateComment onEntry(String list, String entryId, String authorId, String content) {
        return new CreateComment(content, member(authorId), null, null, null,
                pair("list", notBlank("list", list), "entry_id", notBlank("entryId", entryId)));
    }

    /**
     * The same comment as if it had been made at this time, such as one that is brought from another system.
     *
     * @throws IllegalArgumentException if it is before 1970 or in the future
     */
    public CreateComment createdAt(Instant createdAt) {
        return new CreateComment(content, author, createdAt, threadId, record, entry);
    }

    /**
     * @return always {@code plaintext}, the one format that Attio takes
     */
    @JsonProperty("format")
    public String format() {
        return "plaintext";
    }
}
