package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class ListsTest {

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void aWorkspaceBeginsWithoutLists() {
        assertThat(api.get("/v2/lists").body().toString()).isEqualTo("{\"data\":[]}");
    }

    @Test
    void aListIsFoundBySlugAndById() {
        Api.Answer created = create("");

        assertThat(created.status()).isEqualTo(200);
        JsonNode list = created.data();
        assertThat(list.path("name").asText()).isEqualTo("Sales");
        assertThat(list.path("api_slug").asText()).isEqualTo("sales");
        assertThat(list.path("parent_object").toString()).isEqualTo("[\"people\"]");
        assertThat(list.path("workspace_access").asText()).isEqualTo("full-access");
        assertThat(list.path("workspace_member_access").toString()).isEqualTo("[]");
        assertThat(api.get("/v2/lists/sales").data()).isEqualTo(list);
        assertThat(api.get("/v2/lists/" + list.at("/id/list_id").asText()).data()).isEqualTo(list);
    }

    @Test
    void listsAreShownInTheirOrderAndAreNoObjects() {
        ListApi.create(api, "b", "people");
        ListApi.create(api, "a", "companies");

        assertThat(api.get("/v2/lists").data().findValuesAsText("api_slug")).isEqualTo(List.of("b", "a"));
        assertThat(api.get("/v2/objects").data().findValuesAsText("api_slug")).doesNotContain("a", "b");
        assertThat(api.get("/v2/objects/a").status()).isEqualTo(404);
        assertThat(api.query("a", "{}").status()).isEqualTo(404);
    }

    @Test
    void aPrivateListHasAMemberWhoManagesIt() {
        String member = member();
        Api.Answer created = create(",'workspace_access':null,'workspace_member_access':[{'workspace_member_id':'"
                + member + "','level':'full-access'}]");

        assertThat(created.data().path("workspace_access").isNull()).isTrue();
        assertThat(created.data().at("/workspace_member_access/0/workspace_member_id").asText()).isEqualTo(member);
        assertThat(created.data().at("/workspace_member_access/0/level").asText()).isEqualTo("full-access");
    }

    @Test
    void everyPartOfAListCanBeChanged() {
        JsonNode before = create("").data();
        String member = member();

        Api.Answer updated = update("sales", "{'name':'Hiring','api_slug':'hiring','workspace_access':'read-only',"
                + "'workspace_member_access':[{'workspace_member_id':'" + member + "','level':'full-access'}]}");

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.data().path("id")).isEqualTo(before.path("id"));
        assertThat(updated.data().path("created_at")).isEqualTo(before.path("created_at"));
        assertThat(updated.data().path("name").asText()).isEqualTo("Hiring");
        assertThat(updated.data().path("workspace_access").asText()).isEqualTo("read-only");
        assertThat(api.get("/v2/lists/sales").status()).isEqualTo(404);
        assertThat(api.get("/v2/lists/hiring").data()).isEqualTo(updated.data());
    }

    @Test
    void whatAnUpdateLeavesOutStays() {
        JsonNode before = create("").data();

        JsonNode after = update("sales", "{'name':'Hiring'}").data();

        assertThat(after.path("api_slug")).isEqualTo(before.path("api_slug"));
        assertThat(after.path("workspace_access")).isEqualTo(before.path("workspace_access"));
        assertThat(after.path("parent_object")).isEqualTo(before.path("parent_object"));
    }

    @Test
    void anUpdateKeepsTheEntries() {
        ListApi sales = ListApi.create(api, "sales", "people");
        String entry = sales.added(api.created("people", "{}"), "{}");

        update("sales", "{'api_slug':'hiring'}");

        assertThat(new ListApi(api, "hiring", "people").found("{}")).isEqualTo(List.of(entry));
    }

    @Test
    void aSlugIsTakenOnce() {
        create("");
        ListApi.create(api, "hiring", "people");

        Api.Answer again = create(",'name':'Other'");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("slug_conflict");
        assertThat(again.message()).isEqualTo("A list with api_slug \"sales\" already exists.");
        assertThat(update("hiring", "{'api_slug':'sales'}").status()).isEqualTo(409);
        assertThat(update("sales", "{'api_slug':'sales'}").status()).isEqualTo(200);
        assertThat(api.get("/v2/lists").data()).hasSize(2);
    }

    @Test
    void theParentFollowsItsObject() {
        api.post("/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}");
        ListApi.create(api, "launches", "rockets");

        api.patch("/v2/objects/rockets", "{'data':{'api_slug':'ships'}}");
        assertThat(api.get("/v2/lists/launches").data().at("/parent_object/0").asText()).isEqualTo("ships");
        api.delete("/v2/objects/ships");
        assertThat(api.get("/v2/lists/launches").status()).isEqualTo(404);
        assertThat(api.get("/v2/lists").data()).isEmpty();
    }

    @Test
    void whatIsUnknownIsNotFound() {
        Api.Answer answer = create(",'parent_object':'planets'");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.message()).isEqualTo("Parent object with slug/ID \"planets\" not found.");
        assertThat(api.get("/v2/lists/sales").message()).isEqualTo("List with slug/ID \"sales\" not found.");
        assertThat(update("sales", "{'name':'x'}").status()).isEqualTo(404);
        assertThat(api.get("/v2/lists/sales/views").status()).isEqualTo(404);

        ListApi.create(api, "sales", "people");
        String stranger = ",'workspace_member_access':[{'workspace_member_id':'50cf242c-7fa3-4cad-87d0-75b1af71c57b',"
                + "'level':'read-only'}]";
        for (Api.Answer refused : List.of(create(stranger), update("sales", "{'name':'x'" + stranger + "}"))) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("value_not_found");
            assertThat(refused.message())
                    .isEqualTo("Workspace member with ID \"50cf242c-7fa3-4cad-87d0-75b1af71c57b\" not found.");
        }
        assertThat(api.get("/v2/lists/sales").data().path("name").asText()).isEqualTo("sales");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'name':7                               | name",
            "'name':''                              | name",
            "'api_slug':null                        | api_slug",
            "'api_slug':''                          | api_slug",
            "'workspace_access':'all'               | workspace_access",
            "'workspace_access':7                   | workspace_access",
            "'workspace_member_access':null         | workspace_member_access",
            "'workspace_member_access':{}           | workspace_member_access",
            "'workspace_member_access':['x']        | workspace_member_access/0",
            "'workspace_member_access':[{}]         | workspace_member_access/0/workspace_member_id",
            "'workspace_member_access':[{'workspace_member_id':'olivia','level':'read-only'}] | workspace_member_access/0/workspace_member_id",
            "'workspace_member_access':[{'workspace_member_id':'MEMBER'}] | workspace_member_access/0/level",
            "'workspace_member_access':[{'workspace_member_id':'MEMBER','level':'owner'}] | workspace_member_access/0/level",
            "'workspace_member_access':[{'workspace_member_id':'MEMBER','level':null}] | workspace_member_access/0/level",
    })
    void refusedFields(String field, String path) {
        String written = field.replace("MEMBER", member());

        assertRefused(create("," + written), path);
        create("");
        assertRefused(update("sales", "{" + written + "}"), path);
    }

    @Test
    void somebodyHasToManageAList() {
        String reader = "'workspace_member_access':[{'workspace_member_id':'" + member() + "','level':'read-and-write'}]";

        assertRefused(create(",'workspace_access':null," + reader), "workspace_member_access");
        assertRefused(create(",'workspace_access':'read-and-write'"), "workspace_member_access");
        create("");
        assertRefused(update("sales", "{'workspace_access':null}"), "workspace_access");
        assertRefused(update("sales", "{'workspace_access':null," + reader + "}"), "workspace_member_access");
        assertThat(api.get("/v2/lists/sales").data().path("workspace_access").asText()).isEqualTo("full-access");
    }

    @ParameterizedTest
    @ValueSource(strings = { "name", "api_slug", "parent_object", "workspace_access", "workspace_member_access" })
    void aNewListLeavesOutNothing(String field) throws Exception {
        var body = (ObjectNode) Api.JSON.readTree(body("").replace('\'', '"'));
        ((ObjectNode) body.path("data")).remove(field);

        Api.Answer answer = api.post("/v2/lists", body.toString());

        assertRefused(answer, field);
        assertThat(answer.body().at("/validation_errors/0/message").asText()).isEqualTo("Required");
    }

    @Test
    void anUpdateChangesSomething() {
        create("");

        assertThat(update("sales", "{}").code()).isEqualTo("validation_type");
        assertThat(update("sales", "{'parent_object':'companies'}").status()).isEqualTo(400);
        assertThat(api.patch("/v2/lists/sales", "{}").status()).isEqualTo(400);
    }

    @Test
    void listsHaveNoViews() {
        create("");

        Api.Answer views = api.get("/v2/lists/sales/views?show_archived=true&limit=1000");
        assertThat(views.body().toString()).isEqualTo("{\"data\":[],\"pagination\":{\"next_cursor\":null}}");
        assertThat(api.get("/v2/lists/sales/views?limit=1001").status()).isEqualTo(400);
        assertThat(api.get("/v2/lists/sales/views?show_archived=maybe").status()).isEqualTo(400);
    }

    private static void assertRefused(Api.Answer answer, String path) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        List<String> steps = new ArrayList<>();
        answer.body().at("/validation_errors/0/path").forEach(step -> steps.add(step.asText()));
        assertThat(String.join("/", steps)).isEqualTo("data/" + path);
    }

    /**
     * @param more fields that count more than those of every request
     */
    private Api.Answer create(String more) {
        return api.post("/v2/lists", body(more));
    }

    private static String body(String more) {
        return "{'data':{'name':'Sales','api_slug':'sales','parent_object':'people','workspace_access':'full-access',"
                + "'workspace_member_access':[]" + more + "}}";
    }

    private Api.Answer update(String list, String data) {
        return api.patch("/v2/lists/" + list, "{'data':" + data + "}");
    }

    private String member() {
        return api.create("deals", "{'name':'x','stage':'Lead','owner':'olivia@example.com'}")
                .values("owner").at("/0/referenced_actor_id").asText();
    }
}
