package io.quarkiverse.attio.emulator.comments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.attio.emulator.records.RecordKey;

/** Comments on a record, in the order in which they were written. There is no thread without one. */
public final class CommentThread {

    private final String id;
    private final List<Comment> comments = new ArrayList<>();
    private RecordKey record;

    CommentThread(String id, RecordKey record) {
        this.id = id;
        this.record = record;
    }

    public String id() {
        return id;
    }

    public RecordKey record() {
        return record;
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
