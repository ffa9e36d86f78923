package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class ScimGroupsTest {

    @RegisterExtension
    final Api api = Api.empty();

    private ScimApi scim;
    private String ada;
    private String eve;
    private String path;

    @BeforeEach
    void aGroup() {
        scim = new ScimApi(api);
        ada = scim.created("ada@example.com").path("id").asText();
        eve = scim.created("eve@other.example").path("id").asText();
        path = "/scim/v2/Groups/" + scim.group("'displayName':' Sales ','members':[{'value':'" + ada + "'}]").body()
                .path("id").asText();
    }

    @Test
    void aGroupIsCreatedAndRead() {
        JsonNode group = api.get(path).body();

        assertThat(group.fieldNames()).toIterable().containsExactlyInAnyOrder("schemas", "id", "displayName", "members",
                "meta");
        assertThat(group.path("displayName").asText()).isEqualTo("Sales");
        assertThat(group.path("members").toString())
                .isEqualTo("[{\"value\":\"" + ada + "\",\"$ref\":\"/scim/v2/Users/" + ada + "\"}]");
        assertThat(group.at("/meta/resourceType").asText()).isEqualTo("Group");
        assertThat(api.get("/scim/v2/Groups").body().path("Resources")).containsExactly(group);
        assertThat(api.get("/scim/v2/Groups?excludedAttributes=members").body().at("/Resources/0").has("members")).isFalse();
    }

    @Test
    void membersAreAddedReplacedAndRemoved() {
        assertThat(members("{'op':'add','path':'members','value':[{'value':'" + eve + "'},{'value':'" + ada + "'}]}"))
                .containsExactly(ada, eve);
        assertThat(members("{'op':'remove','path':'members[value eq \\\"" + ada + "\\\"]'}")).containsExactly(eve);
        assertThat(members("{'op':'remove','path':'members[value eq \\\"" + ada + "\\\"]'}")).containsExactly(eve);
        assertThat(members("{'op':'replace','path':'members','value':[{'value':'" + ada.toUpperCase() + "'}]}"))
                .containsExactly(ada);
        assertThat(members("{'op':'Add','value':{'members':[{'value':'" + eve + "'}]}}")).containsExactly(ada, eve);
        assertThat(members("{'op':'Remove','path':'members','value':[{'value':'" + eve + "'}]}")).containsExactly(ada);
        assertThat(members("{'op':'remove','path':'members'}")).isEmpty();
    }

    @Test
    void aGroupIsRenamed() {
        Api.Answer patched = scim.patch(path, "{'op':'replace','path':'displayName','value':'Support'}");
        assertThat(patched.status()).isEqualTo(200);
        assertThat(patched.body().path("displayName").asText()).isEqualTo("Support");
        assertThat(patched.body().path("members")).hasSize(1);
        JsonNode replaced = api.put(path, "{" + ScimApi.GROUP + ",'displayName':'Team','members':[{'value':'" + eve + "'}]}")
                .body();
        assertThat(replaced.path("displayName").asText()).isEqualTo("Team");
        assertThat(replaced.at("/members/0/value").asText()).isEqualTo(eve);
        assertThat(api.get(path).body()).isEqualTo(replaced);
    }

    @Test
    void aNameIsThereOnce() {
        ScimUsersTest.assertError(scim.group("'displayName':'sales'"), 409, "uniqueness");
        scim.group("'displayName':'Support'");
        ScimUsersTest.assertError(scim.patch(path, "{'op':'replace','path':'displayName','value':'Support'}"), 409,
                "uniqueness");
        assertThat(api.put(path, "{" + ScimApi.GROUP + ",'displayName':'SALES','members':[]}").status()).isEqualTo(200);
    }

    @Test
    void whoIsDeletedIsInNoGroup() {
        api.delete("/scim/v2/Users/" + ada);

        assertThat(api.get(path).body().path("members")).isEmpty();
    }

    @Test
    void aDeletedGroupIsNotFound() {
        Api.Answer deleted = api.delete(path);

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.header("content-type")).isNull();
        ScimUsersTest.assertError(api.get(path), 404, null);
        ScimUsersTest.assertError(api.delete(path), 404, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "'members':[]; invalidValue", "'displayName':' '; invalidValue",
            "'displayName':1; invalidValue", "'displayName':'x','members':{}; invalidValue",
            "'displayName':'x','members':[{}]; invalidValue",
            "'displayName':'x','members':[{'value':'" + ScimApi.UNKNOWN_ID + "'}]; invalidValue" })
    void groupsThatDoNotFitAreRefused(String fields, String type) {
        ScimUsersTest.assertError(scim.group(fields), 400, type);
        ScimUsersTest.assertError(api.put(path, "{" + ScimApi.GROUP + "," + fields + "}"), 400, type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "{'op':'remove','path':'displayName'}; mutability",
            "{'op':'add','path':'owner','value':'x'}; invalidPath", "{'op':'remove','path':'owner'}; invalidPath",
            "{'op':'replace','path':'id','value':'x'}; mutability", "{'op':'add','path':'members','value':'x'}; invalidValue",
            "{'op':'replace','path':'displayName','value':''}; invalidValue" })
    void patchesThatDoNotFitAreRefused(String operation, String type) {
        JsonNode before = api.get(path).body();

        ScimUsersTest.assertError(scim.patch(path, operation), 400, type);
        assertThat(api.get(path).body()).isEqualTo(before);
    }

    private List<String> members(String operation) {
        Api.Answer answer = scim.patch(path, operation);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().path("members").findValuesAsText("value");
    }
}
