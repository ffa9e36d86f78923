package io.quarkiverse.attio.paging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that holds a list which Attio pages by cursor, such as a thread with its comments. The thing comes with every
 * page, the list in it is one page of it.
 * <p>
 * {@link #page} makes it readable with an {@link AttioPager}:
 *
 * <pre>{@code
 * AttioPager<Comment> comments = AttioPager.byCursor(
 *         (limit, cursor) -> threads.get(threadId, limit, cursor, null).page(CommentThread::comments),
 *         Comment::commentId).largestPage(250);
 * }</pre>
 *
 * @param payload the thing, never {@code null}
 * @param nextCursor what to send as {@code cursor} for the next page of the list, empty at the end
 */
public record Paged<T>(T payload, Optional<String> nextCursor) {

    public Paged {
        Objects.requireNonNull(payload, "payload");
        nextCursor = nextCursor == null ? Optional.empty() : nextCursor;
    }

    /**
     * @return whether another page follows
     */
    public boolean hasNext() {
        return nextCursor.isPresent();
    }

    /**
     * The list alone.
     *
     * @param items where it is in the thing
     */
    public <R> Page<R> page(Function<? super T, List<R>> items) {
        return new Page<>(items.apply(payload), nextCursor);
    }
}
