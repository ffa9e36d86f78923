package io.quarkiverse.attio.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

class ScimUserTest {

    private static final String FULL = """
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User",
              "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
             "id":"u1","externalId":"ext-1","userName":"ada@example.com",
             "name":{"formatted":"Ms. Ada King","familyName":"King","givenName":"Ada","honorificPrefix":"Ms.","nickname":"A"},
             "displayName":"Ada King","active":true,
             "emails":[{"value":"ada@home.example","type":"home"},
               {"value":"ada@example.com","type":"work","primary":true,"verified":true}],
             "groups":[{"value":"g1","$ref":"/scim/v2/Groups/g1","display":"Sales"}],
             "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"Engines","manager":{"value":"u2"}},
             "meta":{"resourceType":"User","created":"2026-01-02T03:04:05Z","lastModified":"2026-02-03T04:05:06.789+01:00",
               "location":"https://api.example/scim/v2/Users/u1","version":"W/\\"1\\""}}""";

    private static final ScimUser USER = Scim.read(FULL, ScimUser.class);

    @Test
    void allIsRead() {
        assertThat(USER.schemas()).containsExactly(ScimUser.SCHEMA, ScimUser.ENTERPRISE);
        assertThat(USER.id()).isEqualTo("u1");
        assertThat(USER.externalId()).isEqualTo("ext-1");
        assertThat(USER.userName()).isEqualTo("ada@example.com");
        assertThat(USER.name()).isEqualTo(new ScimName("Ms. Ada King", "King", "Ada", null, "Ms.", null));
        assertThat(USER.displayName()).isEqualTo("Ada King");
        assertThat(USER.active()).isTrue();
        assertThat(USER.emails()).extracting(ScimItem::type).containsExactly("home", "work");
        assertThat(USER.email()).isEqualTo("ada@example.com");
        assertThat(USER.groups()).hasSize(1).allSatisfy(group -> {
            assertThat(group.value()).isEqualTo("g1");
            assertThat(group.display()).isEqualTo("Sales");
            assertThat(group.ref()).isEqualTo("/scim/v2/Groups/g1");
            assertThat(group.primary()).isFalse();
        });
        assertThat(USER.attribute(ScimUser.ENTERPRISE).orElseThrow().at("/manager/value").asText()).isEqualTo("u2");
        assertThat(USER.meta()).isEqualTo(new ScimMeta("User", Instant.parse("2026-01-02T03:04:05Z"),
                Instant.parse("2026-02-03T03:05:06.789Z"), "https://api.example/scim/v2/Users/u1", "W/\"1\""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"emails\":null,\"name\":null,\"active\":null,\"meta\":null,\"userName\":null}",
            "{\"emails\":[],\"name\":{},\"active\":\"perhaps\",\"meta\":{},\"userName\":{}}",
            "{\"emails\":[null,7,[]],\"name\":[1],\"active\":{},\"meta\":3,\"userName\":[\"a\"],\"schemas\":{}}" })
    void whatIsMissingOrOfAnotherFormIsEmpty(String json) {
        ScimUser user = Scim.read(json, ScimUser.class);
        assertThat(user.schemas()).isEmpty();
        assertThat(user.emails()).isEmpty();
        assertThat(user.email()).isNull();
        assertThat(user.groups()).isEmpty();
        assertThat(user.active()).isNull();
        assertThat(user.userName()).isNull();
        assertThat(user.id()).isNull();
        assertThat(user.name()).isEqualTo(new ScimName(null, null, null, null, null, null));
        assertThat(user.meta()).isEqualTo(new ScimMeta(null, null, null, null, null));
        assertThat(user.attribute("nickName")).isEmpty();
        assertThat(Scim.json(Scim.sent(user))).isEqualTo(Scim.json(json));
    }

    @Test
    void namesHaveNoCaseAndTextsAreRead() {
        ScimUser user = Scim.read("{\"USERNAME\":\"ada\",\"Active\":\"False\",\"emails\":\"ada@example.com\",\"id\":7}",
                ScimUser.class);
        assertThat(user.userName()).isEqualTo("ada");
        assertThat(user.active()).isFalse();
        assertThat(user.email()).isEqualTo("ada@example.com");
        assertThat(user.id()).isEqualTo("7");
        assertThat(Scim.sent(user.userName("eve").active(true).without("ID")))
                .isEqualTo("{\"USERNAME\":\"eve\",\"Active\":true,\"emails\":\"ada@example.com\"}");
    }

    @Test
    void whatIsNotAnObjectIsNoUser() {
        for (String body : List.of("[]", "\"u1\"", "7")) {
            assertThatThrownBy(() -> Scim.read(body, ScimUser.class)).as(body).hasMessageContaining("ObjectNode");
        }
    }

    @Test
    void aNewUser() {
        assertThat(Scim.sent(ScimUser.of("ada@example.com").name("Ada", "King").displayName("Ada King").active(true)
                .externalId("e").emails(List.of(ScimItem.of("ada@example.com").type("work").primary(true)))
                .extension(ScimUser.ENTERPRISE, Map.of("department", "Engines"))))
                .isEqualTo("{\"schemas\":[\"" + ScimUser.SCHEMA + "\",\"" + ScimUser.ENTERPRISE + "\"],"
                        + "\"userName\":\"ada@example.com\",\"name\":{\"givenName\":\"Ada\",\"familyName\":\"King\"},"
                        + "\"displayName\":\"Ada King\",\"active\":true,\"externalId\":\"e\","
                        + "\"emails\":[{\"value\":\"ada@example.com\",\"type\":\"work\",\"primary\":true}],"
                        + "\"" + ScimUser.ENTERPRISE + "\":{\"department\":\"Engines\"}}");
    }

    @Test
    void aChangeLeavesTheRest() {
        ScimUser changed = USER.name("Augusta", "Lovelace").active(false).with("title", "Countess");
        ObjectNode expected = USER.json();
        expected.put("active", false).put("title", "Countess");
        expected.withObject("/name").put("givenName", "Augusta").put("familyName", "Lovelace").remove("formatted");
        assertThat(changed.json()).isEqualTo(expected);
        assertThat(changed.name().honorificPrefix()).isEqualTo("Ms.");
        assertThat(USER.active()).isTrue();
        assertThat(USER.extension("urn:x", Map.of("a", 1)).schemas()).containsExactly(ScimUser.SCHEMA, ScimUser.ENTERPRISE,
                "urn:x");
        assertThat(USER.extension(ScimUser.ENTERPRISE, Map.of()).schemas()).isEqualTo(USER.schemas());
    }

    @Test
    void nobodyCanChangeIt() {
        USER.json().put("id", "other");
        ((ObjectNode) USER.attribute("name").orElseThrow()).put("givenName", "other");
        USER.emails().get(0).json().put("value", "other");
        ObjectNode own = USER.json();
        ScimUser copy = ScimUser.ofJson(own);
        own.removeAll();
        assertThat(USER).isEqualTo(copy).hasSameHashCodeAs(copy).isEqualTo(Scim.read(FULL, ScimUser.class));
        assertThat(USER).isNotEqualTo(ScimGroup.ofJson(USER.json())).hasToString("ScimUser" + USER.json());
    }

    @Test
    void valuesOfEveryKind() {
        assertThat(Scim.sent(ScimUser.of("a").without("schemas").with("a", 1).with("b", 2L).with("c", new BigDecimal("1.50"))
                .with("d", Instant.EPOCH).with("e", List.of(true, "x")).with("f", Collections.singletonMap("g", null))
                .with("h", Scim.json("{\"i\":1}"))))
                .isEqualTo("{\"userName\":\"a\",\"a\":1,\"b\":2,\"c\":1.50,\"d\":\"1970-01-01T00:00:00Z\","
                        + "\"e\":[true,\"x\"],\"f\":{\"g\":null},\"h\":{\"i\":1}}");
        assertThatIllegalArgumentException().isThrownBy(() -> ScimUser.of("a").with("b", Map.of("c", 1.5)))
                .withMessageContaining("b.c is a java.lang.Double");
    }

    @ParameterizedTest
    @CsvSource({ "''", "' '" })
    void blanksAreRefused(String blank) {
        ScimUser user = ScimUser.of("a");
        assertThatIllegalArgumentException().isThrownBy(() -> ScimUser.of(blank)).withMessage("userName is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> user.userName(blank)).withMessage("userName is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> user.externalId(blank)).withMessage("externalId is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> user.with(blank, 1)).withMessage("name is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> user.without(blank)).withMessage("name is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> user.attribute(blank)).withMessage("name is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> ScimItem.of(blank)).withMessage("value is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> ScimItem.of("a").type(blank)).withMessage("type is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> ScimGroup.of(blank)).withMessage("displayName is blank");
    }

    @Test
    void nullsAreRefused() {
        ScimUser user = ScimUser.of("a");
        assertThatNullPointerException().isThrownBy(() -> ScimUser.of(null)).withMessage("userName");
        assertThatNullPointerException().isThrownBy(() -> user.displayName(null)).withMessage("displayName");
        assertThatNullPointerException().isThrownBy(() -> user.name(null, "b")).withMessage("givenName");
        assertThatNullPointerException().isThrownBy(() -> user.name("a", null)).withMessage("familyName");
        assertThatNullPointerException().isThrownBy(() -> user.with("title", null)).withMessage("title");
        assertThatNullPointerException().isThrownBy(() -> user.extension("urn:x", null)).withMessage("urn:x");
        assertThatNullPointerException().isThrownBy(() -> user.emails(null));
    }
}
