package io.quarkiverse.attio.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.Examples;

class NoteRequestsTest {

    @Test
    void theExampleOfANewNote() {
        String content = Examples.request("createNote").path("content").asText();
        assertThat(Examples.sent(CreateNote
                .plaintext("people", "891dcbfc-9141-415d-9b2a-2238a6cc012d", "Initial Prospecting Call Summary", content)
                .createdAt(Instant.parse("2023-01-01T15:00:00Z")).meetingId("14beef7a-99f7-4534-a87e-70b564330a4c")))
                .isEqualTo(Examples.request("createNote"));
    }

    @Test
    void whatIsOptionalIsNotSent() {
        assertThat(Examples.sent(CreateNote.markdown("people", "r", "", "# x"))).isEqualTo(Examples.json("""
                {"parent_object":"people","parent_record_id":"r","title":"","format":"markdown","content":"# x"}"""));
    }

    @Test
    void theExampleOfAChange() {
        UpdateNote change = UpdateNote.ofTitle("Initial Prospecting Call Summary")
                .markdown("# Meeting Recap: Q4 Planning\n\n- Reviewed Q3 performance metrics.");
        assertThat(Examples.sent(change)).isEqualTo(Examples.request("updateNote"));
    }

    @Test
    void onlyWhatChangesIsSent() {
        assertThat(Examples.sent(UpdateNote.ofTitle("x"))).isEqualTo(Examples.json("{\"title\":\"x\"}"));
        assertThat(Examples.sent(UpdateNote.ofMarkdown("x")))
                .isEqualTo(Examples.json("{\"format\":\"markdown\",\"content\":\"x\"}"));
        assertThat(Examples.sent(UpdateNote.ofPlaintext("")))
                .isEqualTo(Examples.json("{\"format\":\"plaintext\",\"content\":\"\"}"));
        assertThat(UpdateNote.ofMarkdown("x").plaintext("y").title("t"))
                .isEqualTo(new UpdateNote("t", NoteFormat.PLAINTEXT, "y"));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new UpdateNote(null, null, null)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A change of a note needs a title or a content");
        assertThatThrownBy(() -> new UpdateNote("x", null, "y")).hasMessageContaining("format");
        assertThatThrownBy(() -> new UpdateNote("x", NoteFormat.MARKDOWN, null)).hasMessageContaining("format");
        assertThatThrownBy(() -> UpdateNote.ofTitle(null)).isInstanceOf(NullPointerException.class).hasMessage("title");
        assertThatThrownBy(() -> CreateNote.markdown(" ", "r", "t", "c")).hasMessage("parentObject is blank");
        assertThatThrownBy(() -> CreateNote.markdown("people", "", "t", "c")).hasMessage("parentRecordId is blank");
        assertThatThrownBy(() -> CreateNote.markdown("people", "r", null, "c")).hasMessage("title");
        assertThatThrownBy(() -> CreateNote.markdown("people", "r", "t", null)).hasMessage("content");
        assertThatThrownBy(() -> CreateNote.markdown("people", "r", "t", "c").meetingId("")).hasMessage("meetingId is blank");
    }

    @Test
    void theFormatIsAnOpenSet() {
        assertThat(NoteFormat.MARKDOWN).hasToString("markdown").isEqualTo(new NoteFormat("markdown"));
        assertThat(Examples.sent(new CreateNote("people", "r", "t", new NoteFormat("html"), "c", null, null)).path("format")
                .asText()).isEqualTo("html");
    }
}
