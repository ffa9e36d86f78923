package io.quarkiverse.attio.emulator.comments;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.wire.Ids;

/** All threads of a workspace. */
public final class Threads {

    /** A comment and where it stands. */
    public record Placed(Comment comment, CommentThread thread) {
    }

    private final Map<String, CommentThread> byId = new LinkedHashMap<>();
    private final Map<String, Placed> comments = new HashMap<>();
    private long written;

    /** The threads of a record itself, in the order in which they were opened. */
    public List<CommentThread> of(RecordKey record) {
        return all(thread -> thread.entry() == null && thread.record().equals(record));
    }

    /** The threads of a list entry, in the order in which they were opened. */
    public List<CommentThread> ofEntry(RecordKey entry) {
        return all(thread -> entry.equals(thread.entry()));
    }

    private List<CommentThread> all(Predicate<CommentThread> which) {
        return byId.values().stream().filter(which).toList();
    }

    public Optional<CommentThread> thread(String id) {
        return Optional.ofNullable(byId.get(id.toLowerCase(Locale.ROOT)));
    }

    public Optional<Placed> comment(String id) {
        return Optional.ofNullable(comments.get(id.toLowerCase(Locale.ROOT)));
    }

    /**
     * @param entry the list entry of the record that it is on; null for the record itself
     */
    public Placed open(RecordKey record, RecordKey entry, String content, Actor author, Instant createdAt) {
        CommentThread thread = new CommentThread(Ids.random(), record, entry);
        byId.put(thread.id(), thread);
        return reply(thread, content, author, createdAt);
    }

    public Placed reply(CommentThread thread, String content, Actor author, Instant createdAt) {
        Comment comment = new Comment(Ids.random(), ++written, content, author, createdAt);
        thread.add(comment);
        Placed placed = new Placed(comment, thread);
        comments.put(comment.id(), placed);
        return placed;
    }

    /** Removes a comment; the first one of a thread takes all others with it. */
    public void remove(Placed placed) {
        if (placed.thread().comments().get(0).equals(placed.comment())) {
            remove(placed.thread());
        } else {
            placed.thread().remove(placed.comment());
            comments.remove(placed.comment().id());
        }
    }

    public void recordGone(RecordKey record) {
        all(thread -> thread.record().equals(record)).forEach(this::remove);
    }

    public void entryGone(RecordKey entry) {
        ofEntry(entry).forEach(this::remove);
    }

    public void recordMerged(RecordKey from, RecordKey into) {
        all(thread -> thread.record().equals(from)).forEach(thread -> thread.moveTo(into));
    }

    private void remove(CommentThread thread) {
        thread.comments().forEach(comment -> comments.remove(comment.id()));
        byId.remove(thread.id());
    }
}
