package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Filters and pages of SCIM, its schemas, and its form of errors. */
class ScimListsTest {

    @RegisterExtension
    final Api api = Api.empty();

    private ScimApi scim;

    @BeforeEach
    void someUsers() {
        scim = new ScimApi(api);
        scim.user("'userName':'ada@example.com','externalId':'X1','displayName':'Ada','name':{'givenName':'Ada'}");
        scim.user("'userName':'eve@example.com','active':false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "userName eq \"ADA@example.com\"; 1", "username EQ \"x\"; 0",
            "externalId eq \"X1\"; 1", "externalId eq \"x1\"; 0", "displayName eq \"ada\"; 1",
            "emails.value eq \"ada@example.com\"; 1",
            "emails.value co \"@example\"; 4", "userName ew \".com\"; 4", "userName sw \"ada\"; 1",
            "userName ne \"ada@example.com\"; 3",
            "name.givenName eq \"Ada\"; 1", "active eq false; 1", "active eq true; 3",
            "userName eq \"a\\u0064a@example.com\"; 1" })
    void usersAreFiltered(String filter, int found) {
        JsonNode list = scim.filtered("Users", filter).body();

        assertThat(list.path("totalResults").asInt(-1)).isEqualTo(found);
        assertThat(list.path("Resources")).hasSize(found);
    }

    @Test
    void anIdIsFoundByAFilter() {
        String id = api.get("/scim/v2/Users").body().at("/Resources/1/id").asText();

        assertThat(scim.filtered("Users", "id eq \"" + id + "\"").body().findValuesAsText("userName"))
                .containsExactly("liam@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "userName", "userName eq", "userName eq ada", "userName pr", "userName gt \"a\"",
            "shoeSize eq \"1\"", "userName eq \"a\" and active eq true", "active eq \"true\"", "userName eq true",
            "userName eq \"" })
    void otherFiltersAreRefused(String filter) {
        ScimUsersTest.assertError(scim.filtered("Users", filter), 400, "invalidFilter");
    }

    @Test
    void groupsHaveFiltersOfTheirOwn() {
        scim.group("'displayName':'Sales','externalId':'g1'");
        scim.group("'displayName':'Support'");

        assertThat(scim.filtered("Groups", "displayName eq \"sales\"").body().path("totalResults").asInt()).isEqualTo(1);
        assertThat(scim.filtered("Groups", "externalId eq \"g1\"").body().path("totalResults").asInt()).isEqualTo(1);
        ScimUsersTest.assertError(scim.filtered("Groups", "userName eq \"x\""), 400, "invalidFilter");
    }

    @Test
    void pagesAreCountedFromOne() {
        JsonNode page = api.get("/scim/v2/Users?startIndex=2&count=2").body();

        assertThat(page.path("totalResults").asInt()).isEqualTo(4);
        assertThat(page.path("startIndex").asInt()).isEqualTo(2);
        assertThat(page.path("itemsPerPage").asInt()).isEqualTo(2);
        assertThat(page.findValuesAsText("userName")).containsExactly("liam@example.com", "ada@example.com");
        assertThat(api.get("/scim/v2/Users?startIndex=0&count=1").body().findValuesAsText("userName"))
                .containsExactly("olivia@example.com");
        assertThat(api.get("/scim/v2/Users?startIndex=9").body().path("Resources")).isEmpty();
        assertThat(api.get("/scim/v2/Users?count=0").body().path("totalResults").asInt()).isEqualTo(4);
        assertThat(api.get("/scim/v2/Users?count=-1").body().path("Resources")).isEmpty();
        ScimUsersTest.assertError(api.get("/scim/v2/Users?count=many"), 400, "invalidValue");
    }

    @Test
    void aPageHasAtMostAHundred() {
        for (int i = 0; i < 100; i++) {
            scim.created("u" + i + "@example.com");
        }

        assertThat(api.get("/scim/v2/Users").body().path("Resources")).hasSize(100);
        assertThat(api.get("/scim/v2/Users?count=500").body().path("itemsPerPage").asInt()).isEqualTo(100);
        assertThat(api.get("/scim/v2/Users?startIndex=101").body().path("itemsPerPage").asInt()).isEqualTo(4);
    }

    @Test
    void schemasAreThoseOfUsersAndGroups() {
        JsonNode schemas = api.get("/scim/v2/Schemas").body();

        assertThat(schemas.path("totalResults").asInt()).isEqualTo(2);
        assertThat(schemas.path("itemsPerPage").asInt()).isEqualTo(2);
        assertThat(schemas.at("/Resources/0/id").asText()).isEqualTo("urn:ietf:params:scim:schemas:core:2.0:User");
        assertThat(schemas.at("/Resources/1/id").asText()).isEqualTo("urn:ietf:params:scim:schemas:core:2.0:Group");
        assertThat(schemas.at("/Resources/0/attributes")).extracting(a -> a.path("name").asText()).contains("userName",
                "active");
    }

    @Test
    void everyErrorHasTheFormOfScim() {
        ScimUsersTest.assertError(api.send("GET", "/scim/v2/Users", null, "Bearer somebody-else"), 401, null);
        ScimUsersTest.assertError(api.get("/scim/v2/Robots"), 404, null);
        ScimUsersTest.assertError(api.get("/scim/v2/Users/" + ScimApi.UNKNOWN_ID), 404, null);
        ScimUsersTest.assertError(api.put("/scim/v2/Users/x", "{}"), 404, null);
        ScimUsersTest.assertError(scim.patch("/scim/v2/Users/" + ScimApi.UNKNOWN_ID, ""), 404, null);
        ScimUsersTest.assertError(api.get("/scim/v2/Groups/" + ScimApi.UNKNOWN_ID), 404, null);
    }

    @Test
    void theTokenHasTheScope() {
        assertThat(api.get("/v2/self").body().path("scope").asText().split(" ")).contains("scim_management:read-write");
    }
}
