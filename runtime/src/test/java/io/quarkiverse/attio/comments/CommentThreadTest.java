package io.quarkiverse.attio.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.comments.Comment.CommentedEntry;
import io.quarkiverse.attio.comments.Comment.CommentedRecord;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.paging.Paged;
import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.values.Actor;

class CommentThreadTest {

    private static final String WORKSPACE = "14beef7a-99f7-4534-a87e-70b564330a4c";
    private static final Actor MEMBER = new Actor(Actor.WORKSPACE_MEMBER, "50cf242c-7fa3-4cad-87d0-75b1af71c57b");
    private static final Instant THEN = Instant.parse("2023-01-01T15:00:00Z");
    private static final Comment COMMENT = new Comment(new CommentId(WORKSPACE, "aa1dc1d9-93ac-4c6c-987e-16b6eea9aab2"),
            "aa1dc1d9-93ac-4c6c-987e-16b6eea9aab2", "Let's go ahead and close this deal, alice@attio.com.",
            new CommentedEntry("2e6e29ea-c4e0-4f44-842d-78a891f8c156", "33ebdbe9-e529-47c9-b894-0ba25e9c15c0"),
            new CommentedRecord("bf071e1f-6035-429d-b874-d83ea64ea13b", "97052eb9-e65e-443f-a297-f2d9a4a7f795"), THEN, MEMBER,
            THEN, MEMBER);
    private static final CommentThread THREAD = new CommentThread(
            new ThreadId(WORKSPACE, "a649e4d9-435c-43fb-83ba-847b4876f27a"), THEN, List.of(COMMENT), null);

    @SuppressWarnings("unchecked")
    private static Paged<CommentThread> paged(String body) throws Exception {
        return (Paged<CommentThread>) AttioBodyReader.read(body.getBytes(StandardCharsets.UTF_8), Paged.class,
                new TypeReference<Paged<CommentThread>>() {
                }.getType());
    }

    @ParameterizedTest
    @ValueSource(strings = { "createComment", "getComment" })
    void theExamplesOfACommentAreReadAndWrittenBack(String operation) {
        assertThat(Examples.response(operation, Comment.class)).isEqualTo(COMMENT);
        assertThat(Examples.written(COMMENT)).isEqualTo(Examples.data(operation));
        assertThat(COMMENT.commentId()).isEqualTo("aa1dc1d9-93ac-4c6c-987e-16b6eea9aab2");
    }

    @Test
    void soAreThreads() {
        assertThat(Examples.response("getThread", CommentThread.class)).isEqualTo(THREAD);
        assertThat(Examples.written(THREAD)).isEqualTo(Examples.data("getThread"));
        assertThat(Examples.responses("listThreads", CommentThread.class)).containsExactly(THREAD);
        assertThat(Examples.written(List.of(THREAD))).isEqualTo(Examples.data("listThreads"));
        assertThat(THREAD.threadId()).isEqualTo("a649e4d9-435c-43fb-83ba-847b4876f27a");
    }

    @Test
    void aDeletedCommentLeavesNothing() {
        assertThat(Examples.response("deleteComment", Comment.class)).isNull();
    }

    @Test
    void aListSaysWhetherThereIsMore() {
        CommentThread more = Examples.payload("{\"comments\":[{}],\"has_more_comments\":true}", CommentThread.class);
        assertThat(more.hasMoreComments()).isTrue();
        assertThat(Examples.written(more).path("has_more_comments").asBoolean()).isTrue();
        assertThat(Examples.payload("{\"has_more_comments\":false}", CommentThread.class).hasMoreComments()).isFalse();
        assertThat(Examples.payload("{}", CommentThread.class).hasMoreComments()).isNull();
        assertThat(Examples.sent(THREAD).has("has_more_comments")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"comments\":null,\"id\":null}", "{\"comments\":[null],\"new\":[]}" })
    void whatIsMissingIsEmpty(String json) {
        CommentThread thread = Examples.payload(json, CommentThread.class);
        assertThat(thread.comments()).isEmpty();
        assertThat(thread.threadId()).isNull();
    }

    @Test
    void aCommentOnARecordHasNoEntry() {
        Comment comment = Examples.payload("{\"entry\":null,\"record\":{\"record_id\":\"r\",\"object_id\":\"o\"},"
                + "\"resolved_at\":null,\"resolved_by\":{\"type\":null,\"id\":null},\"author\":null}", Comment.class);
        assertThat(comment.entry()).isNull();
        assertThat(comment.record()).isEqualTo(new CommentedRecord("r", "o"));
        assertThat(comment.resolvedAt()).isNull();
        assertThat(comment.resolvedBy()).isEqualTo(new Actor(null, null));
        assertThat(comment.author()).isNull();
        assertThat(comment.commentId()).isNull();
    }

    @Test
    void nobodyHasResolvedAnOpenThread() {
        Comment comment = Examples.payload("{\"resolved_at\":null,\"resolved_by\":null}", Comment.class);
        assertThat(comment.resolvedAt()).isNull();
        assertThat(comment.resolvedBy()).isNull();
    }

    @Test
    void aThreadComesWithTheCursorOfItsNextComments() throws Exception {
        Paged<CommentThread> first = paged(
                "{\"pagination\":{\"next_cursor\":\"c2\"},\"data\":{\"comments\":[{\"thread_id\":\"t\"}]}}");
        assertThat(first.hasNext()).isTrue();
        assertThat(first.nextCursor()).contains("c2");
        assertThat(first.payload().comments()).extracting(Comment::threadId).containsExactly("t");
        assertThat(first.page(CommentThread::comments).nextCursor()).contains("c2");
        Paged<CommentThread> last = paged("{\"data\":{\"comments\":[]},\"pagination\":{\"next_cursor\":null}}");
        assertThat(last.hasNext()).isFalse();
        assertThat(last.page(CommentThread::comments)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"data\":null}", "{\"pagination\":{\"next_cursor\":\"c2\"}}" })
    void noThreadIsNone(String body) throws Exception {
        assertThat(paged(body)).isNull();
    }

    @Test
    void theCommentsOfAThreadAreReadWithAPager() {
        AttioPager<Comment> comments = AttioPager.byCursor((limit, cursor) -> {
            assertThat(limit).isLessThanOrEqualTo(250);
            try {
                return paged(cursor == null
                        ? "{\"data\":{\"comments\":[{\"id\":{\"comment_id\":\"1\"}}]},\"pagination\":{\"next_cursor\":\"c\"}}"
                        : "{\"data\":{\"comments\":[{\"id\":{\"comment_id\":\"2\"}}]},\"pagination\":{\"next_cursor\":null}}")
                        .page(CommentThread::comments);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, Comment::commentId).largestPage(250);
        assertThat(comments).extracting(Comment::commentId).containsExactly("1", "2");
    }
}
