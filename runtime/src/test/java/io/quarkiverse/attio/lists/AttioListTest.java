package io.quarkiverse.attio.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioJson;
import io.quarkiverse.attio.values.Actor;

class AttioListTest {

    private static final String JSON = """
            {"id":{"workspace_id":"14beef7a-99f7-4534-a87e-70b564330a4c",
              "list_id":"33ebdbe9-e529-47c9-b894-0ba25e9c15c0"},
             "api_slug":"hiring-engineering","name":"Hiring Engineering","parent_object":["people"],
             "workspace_access":"read-and-write",
             "workspace_member_access":[{"workspace_member_id":"50cf242c-7fa3-4cad-87d0-75b1af71c57b",
              "level":"read-and-write"}],
             "created_by_actor":{"type":"workspace-member","id":"50cf242c-7fa3-4cad-87d0-75b1af71c57b"},
             "created_at":"2022-11-21T13:22:49.061281001Z"}""";
    private static final String MEMBER = "50cf242c-7fa3-4cad-87d0-75b1af71c57b";

    private static AttioList read(String json) throws Exception {
        byte[] body = ("{\"data\":" + json + "}").getBytes(StandardCharsets.UTF_8);
        return (AttioList) AttioBodyReader.read(body, AttioList.class, AttioList.class);
    }

    @Test
    void itIsReadAndWrittenBack() throws Exception {
        AttioList list = read(JSON);
        assertThat(list.id()).isEqualTo(
                new ListId("14beef7a-99f7-4534-a87e-70b564330a4c", "33ebdbe9-e529-47c9-b894-0ba25e9c15c0"));
        assertThat(list.listId()).isEqualTo("33ebdbe9-e529-47c9-b894-0ba25e9c15c0");
        assertThat(list.apiSlug()).isEqualTo("hiring-engineering");
        assertThat(list.name()).isEqualTo("Hiring Engineering");
        assertThat(list.parentObjects()).containsExactly("people");
        assertThat(list.workspaceAccess()).isEqualTo(ListAccess.READ_AND_WRITE);
        assertThat(list.memberAccess()).containsExactly(MemberAccess.of(MEMBER, ListAccess.READ_AND_WRITE));
        assertThat(list.createdByActor()).isEqualTo(new Actor(Actor.WORKSPACE_MEMBER, MEMBER));
        assertThat(list.createdAt()).isEqualTo(Instant.parse("2022-11-21T13:22:49.061281001Z"));
        assertThat(AttioJson.MAPPER.readTree(AttioJson.MAPPER.writeValueAsString(list)))
                .isEqualTo(AttioJson.MAPPER.readTree(JSON));
    }

    @Test
    void theParentObjectMayBeOneText() throws Exception {
        assertThat(read("{\"parent_object\":\"people\"}").parentObjects()).containsExactly("people");
        ObjectMapper another = JsonMapper.builder().build();
        assertThat(another.readValue("{\"parent_object\":\"people\"}", AttioList.class).parentObjects())
                .containsExactly("people");
    }

    @Test
    void theLevelMayBeNullOrUnknown() throws Exception {
        AttioList list = read(
                """
                        {"workspace_access":"comment-only","workspace_member_access":[{"workspace_member_id":"m","level":null},null]}""");
        assertThat(list.workspaceAccess()).isEqualTo(new ListAccess("comment-only")).hasToString("comment-only");
        assertThat(list.memberAccess()).containsExactly(MemberAccess.of("m", null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}",
            "{\"id\":null,\"parent_object\":null,\"workspace_member_access\":null,\"workspace_access\":null}",
            "{\"parent_object\":[null],\"new\":{\"x\":1}}" })
    void aListWithNextToNothingIsReadable(String json) throws Exception {
        AttioList list = read(json);
        assertThat(list.listId()).isNull();
        assertThat(list.parentObjects()).isEmpty();
        assertThat(list.memberAccess()).isEmpty();
        assertThat(list.workspaceAccess()).isNull();
    }

    @Test
    void aViewIsReadAndWrittenBack() throws Exception {
        String json = """
                {"id":{"workspace_id":"w","list_id":"l","view_id":"v"},"title":"All","created_at":"2022-11-21T13:22:49.061281001Z"}""";
        ListView view = AttioJson.MAPPER.readValue(json, ListView.class);
        assertThat(view).isEqualTo(new ListView(new ListView.ListViewId("w", "l", "v"), "All",
                Instant.parse("2022-11-21T13:22:49.061281001Z")));
        assertThat(AttioJson.MAPPER.readTree(AttioJson.MAPPER.writeValueAsString(view)))
                .isEqualTo(AttioJson.MAPPER.readTree(json));
    }
}
