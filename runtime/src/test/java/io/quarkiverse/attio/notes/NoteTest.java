package io.quarkiverse.attio.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.values.Actor;

class NoteTest {

    private static final String MEMBER = "50cf242c-7fa3-4cad-87d0-75b1af71c57b";
    private static final String RECORD = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    private static void isTheExample(Note note) {
        assertThat(note.id()).isEqualTo(
                new NoteId("14beef7a-99f7-4534-a87e-70b564330a4c", "ff3f3bd4-40f4-4f80-8187-cd02385af424"));
        assertThat(note.noteId()).isEqualTo("ff3f3bd4-40f4-4f80-8187-cd02385af424");
        assertThat(note.parentObject()).isEqualTo("people");
        assertThat(note.parentRecordId()).isEqualTo(RECORD);
        assertThat(note.title()).isEqualTo("Initial Prospecting Call Summary");
        assertThat(note.meetingId()).isEqualTo("14beef7a-99f7-4534-a87e-70b564330a4c");
        assertThat(note.contentPlaintext()).startsWith("Introduction\nDate");
        assertThat(note.contentMarkdown()).startsWith("# Introduction\nDate").contains("\n\n## Customer Background\n- ");
        assertThat(note.tags()).containsExactly(new NoteTag(NoteTag.WORKSPACE_MEMBER, MEMBER, null, null),
                new NoteTag(NoteTag.RECORD, null, "people", RECORD));
        assertThat(note.createdByActor()).isEqualTo(new Actor(Actor.WORKSPACE_MEMBER, MEMBER));
        assertThat(note.createdAt()).isEqualTo(Instant.parse("2022-11-21T13:22:49.061281Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "createNote", "getNote" })
    void theExamplesAreReadAndWrittenBack(String operation) {
        Note note = Examples.response(operation, Note.class);
        isTheExample(note);
        assertThat(Examples.written(note)).isEqualTo(Examples.data(operation));
    }

    @Test
    void soIsTheList() {
        assertThat(Examples.responses("listNotes", Note.class)).hasSize(1).allSatisfy(NoteTest::isTheExample);
        assertThat(Examples.written(Examples.responses("listNotes", Note.class))).isEqualTo(Examples.data("listNotes"));
    }

    @Test
    void aDeletedNoteLeavesNothing() {
        assertThat(Examples.response("deleteNote", Note.class)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"tags\":null,\"meeting_id\":null}", "{\"tags\":[null]}", "{\"tags\":[],\"new\":{}}" })
    void whatIsMissingIsEmpty(String json) {
        Note note = Examples.payload(json, Note.class);
        assertThat(note.tags()).isEmpty();
        assertThat(note.meetingId()).isNull();
        assertThat(note.noteId()).isNull();
    }

    @Test
    void anUnknownTagIsKept() {
        assertThat(Examples.payload("{\"tags\":[{\"type\":\"list\",\"list_id\":\"l\"}]}", Note.class).tags())
                .containsExactly(new NoteTag("list", null, null, null));
    }
}
