package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

class ScimUsersTest {

    @RegisterExtension
    final Api api = Api.empty();

    private ScimApi scim;

    @BeforeEach
    void anIdentityProvider() {
        scim = new ScimApi(api);
    }

    @Test
    void membersAreUsers() {
        JsonNode users = api.get("/scim/v2/Users").body();

        assertThat(users.path("schemas").path(0).asText()).isEqualTo("urn:ietf:params:scim:api:messages:2.0:ListResponse");
        assertThat(users.path("totalResults").asInt()).isEqualTo(2);
        assertThat(users.path("startIndex").asInt()).isEqualTo(1);
        assertThat(users.path("itemsPerPage").asInt()).isEqualTo(2);
        assertThat(users.findValuesAsText("userName")).containsExactly("olivia@example.com", "liam@example.com");
        assertThat(users.findValuesAsText("appRole")).containsExactly("admin", "member");
        assertThat(users.at("/Resources/0/id")).isEqualTo(member("olivia@example.com").at("/id/workspace_member_id"));
    }

    @Test
    void aUserOfAVerifiedDomainIsAMemberAtOnce() {
        Api.Answer answer = scim.user("'userName':'ada@example.com','externalId':'x7','displayName':'Ada L.',"
                + "'name':{'givenName':'Ada','familyName':'Love'},'emails':[{'value':'ada@example.com'}],'appRole':'admin',"
                + "'title':'ignored'");

        assertThat(answer.status()).isEqualTo(201);
        JsonNode user = answer.body();
        assertThat(answer.header("content-type")).startsWith("application/scim+json");
        assertThat(answer.header("location")).isEqualTo("/scim/v2/Users/" + user.path("id").asText());
        assertThat(user.fieldNames()).toIterable().containsExactlyInAnyOrder("schemas", "id", "externalId", "userName", "name",
                "displayName", "emails", "active", "appRole", "meta");
        assertThat(user.path("active").asBoolean()).isTrue();
        assertThat(user.path("emails").toString())
                .isEqualTo("[{\"value\":\"ada@example.com\",\"primary\":true,\"type\":\"work\"}]");
        assertThat(user.at("/meta/resourceType").asText()).isEqualTo("User");
        assertThat(user.at("/meta/created").asText()).matches(".*\\.\\d{3}Z");
        assertThat(api.get(ScimApi.path(user)).body()).isEqualTo(user);
        JsonNode member = member("ada@example.com");
        assertThat(member.at("/id/workspace_member_id")).isEqualTo(user.path("id"));
        assertThat(member.path("first_name").asText()).isEqualTo("Ada");
        assertThat(member.path("last_name").asText()).isEqualTo("Love");
        assertThat(member.path("access_level").asText()).isEqualTo("admin");
    }

    @Test
    void aUserWhoIsNotToBeActiveIsSuspended() {
        JsonNode user = scim.user("'userName':'ada@example.com','active':false").body();

        assertThat(user.path("active").asBoolean(true)).isFalse();
        assertThat(user.has("appRole")).isFalse();
        assertThat(member("ada@example.com").path("access_level").asText()).isEqualTo("suspended");
    }

    @Test
    void aUserOfAnotherDomainIsInvited() {
        JsonNode user = scim.user("'userName':'ada@other.example','active':false").body();

        assertThat(user.path("active").asBoolean()).isTrue();
        assertThat(api.get(ScimApi.path(user)).body()).isEqualTo(user);
        assertThat(member("ada@other.example").isMissingNode()).isTrue();
        Api.Answer renamed = scim.patch(ScimApi.path(user), "{'op':'replace','path':'name.givenName','value':'Ada'}");
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(member("ada@other.example").isMissingNode()).isTrue();
    }

    @Test
    void theVerifiedDomainsCanBeSet() throws Exception {
        try (Emulator other = Emulator.builder().verifiedDomains("Example.ORG").start()) {
            var request = HttpRequest.newBuilder(other.address().resolve("/scim/v2/Users"))
                    .header("authorization", "Bearer " + other.token()).header("content-type", "application/scim+json")
                    .POST(BodyPublishers.ofString(
                            ("{" + ScimApi.USER + ",'userName':'a@example.org'}").replace('\'', '"')))
                    .build();
            JsonNode user = Api.JSON.readTree(Http.send(request).body());
            var members = HttpRequest
                    .newBuilder(other.address().resolve("/v2/workspace_members/" + user.path("id").asText()))
                    .header("authorization", "Bearer " + other.token()).build();
            assertThat(Http.send(members).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anInvitationEndsWhenItsUserBecomesInactive() {
        JsonNode patched = scim.created("a@other.example");
        JsonNode replaced = scim.created("b@other.example");

        assertThat(scim.patch(ScimApi.path(patched), "{'op':'Replace','value':{'active':false}}").status()).isEqualTo(204);
        assertThat(api.put(ScimApi.path(replaced), "{" + ScimApi.USER + ",'userName':'b@other.example','active':false}")
                .status()).isEqualTo(204);

        assertThat(api.get(ScimApi.path(patched)).status()).isEqualTo(404);
        assertThat(api.get(ScimApi.path(replaced)).status()).isEqualTo(404);
    }

    @Test
    void aMemberWhoBecomesInactiveIsSuspendedAndComesBack() {
        String path = "/scim/v2/Users/" + scim.created("ada@example.com").path("id").asText();

        Api.Answer off = scim.patch(path, "{'op':'replace','path':'active','value':false}");
        assertThat(off.status()).isEqualTo(200);
        assertThat(off.body().path("active").asBoolean(true)).isFalse();
        assertThat(member("ada@example.com").path("access_level").asText()).isEqualTo("suspended");
        scim.patch(path, "{'op':'add','path':'active','value':true}");
        assertThat(member("ada@example.com").path("access_level").asText()).isEqualTo("member");
    }

    @Test
    void aReplacementIsWhole() {
        JsonNode user = scim.user("'userName':'ada@example.com','externalId':'x','name':{'givenName':'Ada'},'appRole':'admin'")
                .body();

        JsonNode replaced = api.put(ScimApi.path(user), "{" + ScimApi.USER
                + ",'userName':'ada.l@example.com','name':{'familyName':'Love'}}").body();

        assertThat(replaced.path("id")).isEqualTo(user.path("id"));
        assertThat(replaced.path("userName").asText()).isEqualTo("ada.l@example.com");
        assertThat(replaced.path("name").toString()).isEqualTo("{\"familyName\":\"Love\"}");
        assertThat(replaced.has("externalId")).isFalse();
        assertThat(replaced.path("appRole").asText()).isEqualTo("admin");
        assertThat(replaced.at("/meta/created")).isEqualTo(user.at("/meta/created"));
        assertThat(member("ada.l@example.com").path("first_name").asText("-")).isEmpty();
    }

    @Test
    void patchesAreAppliedInOrderAndOnlyAsAWhole() {
        String path = ScimApi.path(scim.created("ada@example.com"));

        JsonNode patched = scim.patch(path, "{'op':'add','path':'name','value':{'givenName':'A','familyName':'L'}},"
                + "{'op':'replace','path':'urn:ietf:params:scim:schemas:core:2.0:User:name.givenName','value':'Ada'},"
                + "{'op':'remove','path':'name.familyName'},{'op':'replace','path':'appRole','value':'admin'}").body();
        assertThat(patched.path("name").toString()).isEqualTo("{\"givenName\":\"Ada\"}");
        assertThat(patched.path("appRole").asText()).isEqualTo("admin");
        assertThat(scim.patch(path, "{'op':'replace','path':'name.givenName','value':'Eve'},"
                + "{'op':'replace','path':'active','value':'no'}").status()).isEqualTo(400);
        assertThat(api.get(path).body()).isEqualTo(patched);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "{'op':'move','path':'active'}; invalidSyntax",
            "{'op':'replace','path':'active'}; invalidValue", "{'op':'remove'}; noTarget",
            "{'op':'add','value':1}; invalidValue",
            "{'op':'add','path':'shoeSize','value':1}; invalidPath", "{'op':'add','path':'emails','value':[]}; mutability",
            "{'op':'add','path':'id','value':'x'}; mutability", "{'op':'remove','path':'userName'}; mutability",
            "{'op':'add','path':'userName','value':'none'}; invalidValue",
            "{'op':'add','path':'appRole','value':'x'}; invalidValue",
            "{'op':'add','path':'name','value':'x'}; invalidValue", "; invalidSyntax" })
    void patchesThatDoNotFitAreRefused(String operation, String type) {
        String path = ScimApi.path(scim.created("ada@example.com"));

        assertError(scim.patch(path, operation == null ? "" : operation), 400, type);
    }

    @Test
    void deletionSuspendsAMemberAndEndsAnInvitation() {
        JsonNode member = scim.created("ada@example.com");
        JsonNode invited = scim.created("ada@other.example");

        assertThat(api.delete(ScimApi.path(member)).status()).isEqualTo(204);
        assertThat(api.delete(ScimApi.path(invited)).status()).isEqualTo(204);

        assertError(api.get(ScimApi.path(member)), 404, null);
        assertError(api.delete(ScimApi.path(invited)), 404, null);
        assertThat(scim.filtered("Users", "userName sw \"ada\"").body().path("totalResults").asInt()).isZero();
        assertThat(member("ada@example.com").path("access_level").asText()).isEqualTo("suspended");
        assertThat(scim.created("ADA@example.com").path("id")).isEqualTo(member.path("id"));
        assertThat(member("ADA@example.com").path("access_level").asText()).isEqualTo("member");
    }

    @Test
    void theLastAdminStays() {
        String path = "/scim/v2/Users/" + api.get("/scim/v2/Users").body().at("/Resources/0/id").asText();

        assertError(api.delete(path), 400, "invalidValue");
        assertError(scim.patch(path, "{'op':'replace','path':'active','value':false}"), 400, "invalidValue");
        assertError(scim.patch(path, "{'op':'replace','path':'appRole','value':'member'}"), 400, "invalidValue");
        scim.user("'userName':'ada@example.com','appRole':'admin'");
        assertThat(api.delete(path).status()).isEqualTo(204);
        assertThat(api.get("/v2/self").status()).isEqualTo(200);
    }

    @Test
    void aUserNameIsThereOnce() {
        JsonNode user = scim.created("ada@example.com");
        JsonNode other = scim.created("eve@example.com");

        assertError(scim.user("'userName':'Ada@Example.com'"), 409, "uniqueness");
        assertError(scim.user("'userName':'olivia@example.com'"), 409, "uniqueness");
        assertError(scim.patch(ScimApi.path(other), "{'op':'replace','path':'userName','value':'ada@example.com'}"), 409,
                "uniqueness");
        assertThat(scim.patch(ScimApi.path(user), "{'op':'replace','path':'userName','value':'ADA@example.com'}").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "{'userName':'a@example.com'}; invalidSyntax",
            "{" + ScimApi.USER + "}; invalidValue", "{" + ScimApi.USER + ",'userName':1}; invalidValue",
            "{" + ScimApi.USER + ",'userName':'nobody'}; invalidValue",
            "{" + ScimApi.USER + ",'userName':'a@example.com','active':'yes'}; invalidValue",
            "{" + ScimApi.USER + ",'userName':'a@example.com','appRole':'owner'}; invalidValue", "{; invalidSyntax",
            "[]; invalidSyntax" })
    void usersThatDoNotFitAreRefused(String body, String type) {
        assertError(api.post("/scim/v2/Users", body), 400, type);
        assertThat(api.get("/scim/v2/Users").body().path("totalResults").asInt()).isEqualTo(2);
    }

    private JsonNode member(String address) {
        for (JsonNode member : api.get("/v2/workspace_members").data()) {
            if (member.path("email_address").asText().equals(address)) {
                return member;
            }
        }
        return MissingNode.getInstance();
    }

    static void assertError(Api.Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/scim+json");
        assertThat(answer.body().path("schemas").toString())
                .isEqualTo("[\"urn:ietf:params:scim:api:messages:2.0:Error\"]");
        assertThat(answer.body().path("status").isTextual()).isTrue();
        assertThat(answer.body().path("status").asText()).isEqualTo(Integer.toString(status));
        assertThat(answer.body().path("scimType").asText(null)).isEqualTo(type);
        assertThat(answer.body().path("detail").asText()).isNotEmpty();
    }
}
