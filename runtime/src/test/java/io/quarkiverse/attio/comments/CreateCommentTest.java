package io.quarkiverse.attio.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.values.Actor;

class CreateCommentTest {

    private static final String MEMBER = "50cf242c-7fa3-4cad-87d0-75b1af71c57b";

    @Test
    void theExample() {
        JsonNode example = Examples.request("createComment");
        assertThat(Examples.sent(CreateComment
                .inThread("aa1dc1d9-93ac-4c6c-987e-16b6eea9aab2", MEMBER, example.path("content").asText())
                .createdAt(Instant.parse("2023-01-01T15:00:00Z")))).isEqualTo(example);
    }

    @Test
    void onARecordAndOnAnEntry() {
        assertThat(Examples.sent(CreateComment.onRecord("people", "r", "m", "Hello"))).isEqualTo(Examples.json("""
                {"content":"Hello","format":"plaintext","author":{"type":"workspace-member","id":"m"},
                 "record":{"object":"people","record_id":"r"}}"""));
        assertThat(Examples.sent(CreateComment.onEntry("sales", "e", "m", "Hello"))).isEqualTo(Examples.json("""
                {"content":"Hello","format":"plaintext","author":{"type":"workspace-member","id":"m"},
                 "entry":{"list":"sales","entry_id":"e"}}"""));
    }

    @Test
    void itIsInExactlyOnePlace() {
        Actor author = new Actor(Actor.WORKSPACE_MEMBER, "m");
        Map<String, String> record = Map.of("object", "people", "record_id", "r");
        Map<String, String> entry = Map.of("list", "sales", "entry_id", "e");
        assertThatThrownBy(() -> new CreateComment("x", author, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A comment is in a thread, on a record or on an entry: exactly one of them");
        assertThatThrownBy(() -> new CreateComment("x", author, null, "t", record, null)).hasMessageContaining("exactly one");
        assertThatThrownBy(() -> new CreateComment("x", author, null, null, record, entry)).hasMessageContaining("exactly one");
        assertThatThrownBy(() -> new CreateComment("x", author, null, "t", record, entry)).hasMessageContaining("exactly one");
    }

    @Test
    void onlyAMemberWrites() {
        assertThatThrownBy(() -> new CreateComment("x", new Actor(Actor.APP, "a"), null, "t", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The author of a comment is a workspace member, this is app");
        assertThatThrownBy(() -> CreateComment.inThread("t", null, "x")).hasMessage("authorId");
        assertThatThrownBy(() -> CreateComment.inThread("t", " ", "x")).hasMessage("authorId is blank");
    }

    @Test
    void neitherBefore1970NorInTheFuture() {
        CreateComment comment = CreateComment.inThread("t", "m", "x");
        assertThat(comment.createdAt(Instant.EPOCH).createdAt()).isEqualTo(Instant.EPOCH);
        assertThat(comment.createdAt(Instant.now()).createdAt()).isNotNull();
        assertThatThrownBy(() -> comment.createdAt(Instant.EPOCH.minusNanos(1))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("createdAt is 1969-12-31T23:59:59.999999999Z, it must not be before 1970");
        assertThatThrownBy(() -> comment.createdAt(Instant.parse("2999-01-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("createdAt is 2999-01-01T00:00:00Z, it must not be in the future");
    }

    @Test
    void theOthersMustBeThere() {
        assertThatThrownBy(() -> CreateComment.inThread("", "m", "x")).hasMessage("threadId is blank");
        assertThatThrownBy(() -> CreateComment.inThread("t", "m", null)).hasMessage("content");
        assertThatThrownBy(() -> CreateComment.onRecord(" ", "r", "m", "x")).hasMessage("object is blank");
        assertThatThrownBy(() -> CreateComment.onRecord("people", "", "m", "x")).hasMessage("recordId is blank");
        assertThatThrownBy(() -> CreateComment.onEntry("", "e", "m", "x")).hasMessage("list is blank");
        assertThatThrownBy(() -> CreateComment.onEntry("sales", "", "m", "x")).hasMessage("entryId is blank");
    }
}
