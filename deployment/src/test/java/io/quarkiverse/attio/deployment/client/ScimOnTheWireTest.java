package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.error.AttioUnexpectedException;
import io.quarkiverse.attio.scim.AttioScimGroups;
import io.quarkiverse.attio.scim.AttioScimSchemas;
import io.quarkiverse.attio.scim.AttioScimUsers;
import io.quarkiverse.attio.scim.ReactiveAttioScimUsers;
import io.quarkiverse.attio.scim.ScimGroup;
import io.quarkiverse.attio.scim.ScimItem;
import io.quarkiverse.attio.scim.ScimList;
import io.quarkiverse.attio.scim.ScimPatch;
import io.quarkiverse.attio.scim.ScimQuery;
import io.quarkiverse.attio.scim.ScimSchema;
import io.quarkiverse.attio.scim.ScimUser;
import io.quarkus.test.QuarkusUnitTest;

/** SCIM has a media type and bodies of its own, without the envelope, and answers some writes with nothing. */
class ScimOnTheWireTest {

    private static final String SCIM = "application/scim+json";
    private static final String USER = "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],\"id\":\"u1\","
            + "\"userName\":\"ada@example.com\",\"urn:made:up\":{\"floor\":7}}";
    private static final Answer NOTHING = new Answer(204, Map.of(), "");

    private static final ScriptedServer server = new ScriptedServer("scim");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server);

    @Inject
    @RestClient
    AttioScimUsers users;

    @Inject
    @RestClient
    ReactiveAttioScimUsers reactiveUsers;

    @Inject
    @RestClient
    AttioScimGroups groups;

    @Inject
    @RestClient
    AttioScimSchemas schemas;

    /** Whose bodies have the envelope, which only our own reader and writer know. */
    @AttioClient
    @Path("/scim/v2/Probe")
    @Produces(SCIM)
    @Consumes(SCIM)
    public interface Probe {
        @POST
        Map<String, String> send(Map<String, String> payload);
    }

    @Inject
    @RestClient
    Probe probe;

    private static Answer answer(int status, String type, String body) {
        return new Answer(status, Map.of("Content-Type", type), body);
    }

    @ParameterizedTest
    @ValueSource(strings = { SCIM, SCIM + ";charset=utf-8", "application/json", "application/json; charset=utf-8" })
    void bothMediaTypesAreRead(String type) {
        server.answer(answer(200, type, USER));
        assertThat(users.get("u1").userName()).isEqualTo("ada@example.com");
        assertThat(users.get("u1").attribute("urn:made:up").orElseThrow().path("floor").asInt()).isEqualTo(7);
        assertThat(reactiveUsers.get("u1").await().indefinitely().id()).isEqualTo("u1");
        server.answer(answer(200, type, "{\"totalResults\":2,\"Resources\":[" + USER + "]}"));
        ScimList<ScimUser> list = users.list(ScimQuery.all());
        assertThat(list).extracting(ScimUser::id).containsExactly("u1");
        assertThat(list.totalResults()).isEqualTo(2);
        server.answer(answer(200, type, "{\"Resources\":[{\"id\":\"urn:a\",\"attributes\":[{\"name\":\"userName\"}]}]}"));
        assertThat(schemas.list()).extracting(ScimSchema::id).containsExactly("urn:a");
    }

    @ParameterizedTest
    @ValueSource(strings = { SCIM, SCIM + ";charset=utf-8", "application/json" })
    void ourOwnMapperReadsAndWritesThem(String type) {
        server.answer(answer(200, type, "{\"data\":{\"a\":\"b\"}}"));
        assertThat(probe.send(Map.of("c", "d"))).isEqualTo(Map.of("a", "b"));
        assertThat(server.only().body()).isEqualTo("{\"data\":{\"c\":\"d\"}}");
        server.answer(answer(200, type, "[]"));
        assertThatThrownBy(() -> users.get("u1")).isInstanceOf(AttioUnexpectedException.class)
                .hasMessageContaining("cannot be read as ScimUser");
    }

    @Test
    void bothMediaTypesAreAcceptedAndScimIsSent() {
        server.answer(answer(201, SCIM, USER));
        ScimUser created = users.create(ScimUser.of("ada@example.com").active(true));
        assertThat(created.id()).isEqualTo("u1");
        ScriptedServer.Received request = server.only();
        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/scim/v2/Users");
        assertThat(request.header("Content-Type")).isEqualTo(SCIM);
        assertThat(String.join(",", request.headers().get("Accept"))).contains(SCIM).contains("application/json");
        assertThat(request.header("Authorization")).isEqualTo("Bearer " + Scripted.TOKEN);
        assertThat(request.body()).isEqualTo("{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"],"
                + "\"userName\":\"ada@example.com\",\"active\":true}");
    }

    @Test
    void whatWasReadIsSentBackWhole() {
        server.answer(answer(200, SCIM, USER));
        ScimUser user = users.get("u1");
        server.answer(answer(200, SCIM, USER));
        assertThat(users.replace("u1", user)).contains(user);
        assertThat(server.only().method()).isEqualTo("PUT");
        assertThat(server.only().body()).isEqualTo(USER);
    }

    @Test
    void aUserWhoseInviteIsWithdrawnIsNotThereAnyMore() {
        server.answer(NOTHING);
        assertThat(users.replace("u1", ScimUser.of("ada@example.com").active(false))).isEmpty();
        assertThat(users.patch("u1", ScimPatch.ofReplace("active", false))).isEmpty();
        assertThat(reactiveUsers.replace("u1", ScimUser.of("ada@example.com")).await().indefinitely()).isEmpty();
        assertThat(reactiveUsers.patch("u1", ScimPatch.ofReplace("active", false)).await().indefinitely()).isEmpty();
        assertThat(groups.patch("g1", ScimPatch.ofAddMembers("u1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "null" })
    void soIsOneWithoutABody(String body) {
        server.answer(answer(200, SCIM, body));
        assertThat(users.patch("u1", ScimPatch.ofReplace("active", false))).isEmpty();
        assertThat(reactiveUsers.patch("u1", ScimPatch.ofReplace("active", false)).await().indefinitely()).isEmpty();
    }

    @Test
    void aPatch() {
        server.answer(answer(200, SCIM, USER));
        assertThat(users.patch("u1", ScimPatch.ofReplace("active", false).remove("title")).orElseThrow().id())
                .isEqualTo("u1");
        assertThat(server.only().method()).isEqualTo("PATCH");
        assertThat(server.only().path()).isEqualTo("/scim/v2/Users/u1");
        assertThat(server.only().header("Content-Type")).isEqualTo(SCIM);
        assertThat(server.only().body()).isEqualTo("{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],"
                + "\"Operations\":[{\"op\":\"replace\",\"path\":\"active\",\"value\":false},"
                + "{\"op\":\"remove\",\"path\":\"title\"}]}");
    }

    @Test
    void aGroup() {
        String group = "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:Group\"],\"displayName\":\"Sales\","
                + "\"members\":[{\"value\":\"u1\"}]}";
        server.answer(answer(201, SCIM, group));
        ScimGroup created = groups.create(ScimGroup.of("Sales").members(List.of(ScimItem.of("u1"))));
        assertThat(server.only().body()).isEqualTo(group);
        assertThat(created.members()).extracting(ScimItem::value).containsExactly("u1");
        server.answer(answer(200, SCIM, group));
        assertThat(groups.replace("g1", created)).isEqualTo(created);
        assertThat(server.only().path()).isEqualTo("/scim/v2/Groups/g1");
    }

    @Test
    void aDeleteAnswersNothing() {
        server.answer(NOTHING);
        users.delete("u1");
        assertThat(server.only().method()).isEqualTo("DELETE");
        assertThat(server.only().body()).isEmpty();
        assertThat(reactiveUsers.delete("u1").await().indefinitely()).isNull();
        groups.delete("g1");
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void theQuery() {
        server.answer(answer(200, SCIM, "{\"Resources\":[]}"));
        assertThat(users.list(ScimQuery.where("userName", "a\"b+c@example.com").startIndex(3).count(0))).isEmpty();
        assertThat(List.of(URLDecoder.decode(server.only().query(), StandardCharsets.UTF_8).split("&")))
                .containsExactlyInAnyOrder("filter=userName eq \"a\\\"b+c@example.com\"", "startIndex=3", "count=0");
        server.answer(answer(200, SCIM, "{\"Resources\":[]}"));
        groups.list(ScimQuery.all());
        assertThat(server.only().query()).isNull();
    }
}
