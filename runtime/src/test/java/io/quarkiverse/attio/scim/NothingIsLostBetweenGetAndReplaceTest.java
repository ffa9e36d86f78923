package io.quarkiverse.attio.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Attio sends of a resource, known or not, is what a replace sends back, but for the attribute that was changed. */
class NothingIsLostBetweenGetAndReplaceTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String[] NAMES = { "schemas", "id", "externalId", "userName", "USERNAME", "name", "displayName",
            "emails", "active", "meta", "groups", "members", "Resources", "$ref", "value", "data", "neverSeen", "",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "urn:made:up:1.0:Extension", "ä ö", "a.b" };

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"id\":null}", "{\"emails\":[]}", "{\"emails\":[null]}", "{\"emails\":{\"value\":\"a\"}}",
            "{\"active\":\"True\"}", "{\"active\":1}", "{\"name\":\"Ada\"}", "{\"name\":{\"x\":{\"y\":[]}}}",
            "{\"meta\":{\"created\":\"yesterday\",\"extra\":1}}", "{\"n\":1.50,\"m\":0.0010,\"big\":12345678901234567890123}",
            "{\"urn:a:b\":{\"c\":[{\"d\":null}]},\"URN:A:B\":{\"c\":1}}", "{\"schemas\":\"one\"}", "{\"data\":{\"id\":\"x\"}}",
            "{\"at\":\"2026-01-01T00:00:00.000000000Z\"}", "{\"t\":\"\\u0000\\\"\\\\\"}" })
    void theTableOfCases(String body) {
        JsonNode sent = Scim.json(body);
        assertThat(Scim.json(Scim.sent(Scim.read(body, ScimUser.class)))).isEqualTo(sent);
        assertThat(Scim.json(Scim.sent(Scim.read(body, ScimGroup.class)))).isEqualTo(sent);
        assertThat(Scim.list("{\"Resources\":[" + body + "]}", ScimUser.class).resources().get(0).json()).isEqualTo(sent);
        assertThat(Scim.json(Scim.sent(ScimItem.ofJson((ObjectNode) sent)))).isEqualTo(sent);
    }

    @Test
    void anyJson() {
        Random random = new Random(20261124);
        for (int i = 0; i < 2000; i++) {
            ObjectNode sent = object(random, 3);
            ScimUser user = Scim.read(sent.toString(), ScimUser.class);
            assertThat(Scim.json(Scim.sent(user))).isEqualTo(Scim.json(sent.toString()));
            // none of them fails, whatever it finds
            user.name();
            user.meta();
            user.email();
            user.groups();
            user.active();
            user.schemas();
            assertThat(user.toString()).isNotEmpty();

            ScimUser changed = user.active(true);
            assertThat(changed.active()).isTrue();
            ObjectNode rest = changed.json();
            rest.remove(ScimJson.keyOf(rest, "active"));
            ObjectNode before = user.json();
            before.remove(ScimJson.keyOf(before, "active"));
            assertThat(rest).isEqualTo(before);
        }
    }

    private static ObjectNode object(Random random, int depth) {
        ObjectNode object = NODES.objectNode();
        for (int i = random.nextInt(6); i > 0; i--) {
            object.set(NAMES[random.nextInt(NAMES.length)], value(random, depth - 1));
        }
        return object;
    }

    private static JsonNode value(Random random, int depth) {
        switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0:
                return NODES.nullNode();
            case 1:
                return NODES.booleanNode(random.nextBoolean());
            case 2:
                return NODES.numberNode(random.nextLong());
            case 3:
                return NODES.numberNode(BigDecimal.valueOf(random.nextInt(100_000), 1 + random.nextInt(5)));
            case 4:
                return NODES.textNode("true");
            case 5:
                return NODES.textNode("t" + random.nextInt());
            case 6:
                return object(random, depth);
            default:
                ArrayNode array = NODES.arrayNode();
                for (int i = random.nextInt(3); i > 0; i--) {
                    array.add(value(random, depth - 1));
                }
                return array;
        }
    }
}
