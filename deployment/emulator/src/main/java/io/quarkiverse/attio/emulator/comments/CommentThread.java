package io.quarkiverse.attio.emulator.comments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.attio.emulator.records.RecordKey;

/**
 * Comments on a record or on one of its list entries, in the order in which they were written. There is no thread without one.
 */
public final class CommentThread {

    private final String id;
    private final List<Comment> comments = new ArrayList<>();
    private final RecordKey entry;
    private RecordKey record;

    CommentThread(String id, RecordKey record, RecordKey entry) {
        this.id = id;
        this.record = record;
        this.entry = entry;
    }

    public String id() {
        return id;
    }

    public RecordKey record() {
        return record;
    }

    /** The list and the entry that it is on; null if it is on the record itself. */
    public RecordKey entry() {
        return entry;
    }

    public List<Comment> comments() {
        return List.copyOf(comments);
    }

    /** A thread begins with its first comment, also where that one is backdated. */
    public Instant createdAt() {
        return comments.get(0).createdAt();
    }

    void add(Comment comment) {
        comments.add(comment);
    }

    void remove(Comment comment) {
        comments.remove(comment);
    }

    void moveTo(RecordKey newRecord) {
        record = newRecord;
    }
}
