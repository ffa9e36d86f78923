package io.quarkiverse.attio.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScimListsAndSchemasTest {

    @Test
    void aPartOfAList() {
        ScimList<ScimUser> list = Scim.list("""
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":5,"startIndex":2,
                 "itemsPerPage":2,"Resources":[{"id":"b"},{"id":"c"}],"new":1}""", ScimUser.class);
        assertThat(list.schemas()).containsExactly("urn:ietf:params:scim:api:messages:2.0:ListResponse");
        assertThat(list.totalResults()).isEqualTo(5);
        assertThat(list.startIndex()).isEqualTo(2);
        assertThat(list.itemsPerPage()).isEqualTo(2);
        assertThat(list).extracting(ScimUser::id).containsExactly("b", "c");
        assertThat(list.hasNext()).isTrue();
        assertThat(list.nextIndex()).isEqualTo(4);
        assertThat(Scim.json(Scim.sent(list))).isEqualTo(Scim.json("""
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":5,"startIndex":2,
                 "itemsPerPage":2,"Resources":[{"id":"b"},{"id":"c"}]}"""));
    }

    @ParameterizedTest
    @CsvSource({ "5, 4, true", "5, 5, false", "0, 1, false" })
    void theEnd(int total, int start, boolean more) {
        assertThat(Scim.list("{\"totalResults\":" + total + ",\"startIndex\":" + start + ",\"Resources\":[{}]}",
                ScimUser.class).hasNext()).isEqualTo(more);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"Resources\":null,\"totalResults\":null,\"startIndex\":null,\"schemas\":null}",
            "{\"Resources\":[null]}", "{\"schemas\":[null],\"resources\":[]}" })
    void whatIsMissingIsEmpty(String json) {
        ScimList<ScimGroup> list = Scim.list(json, ScimGroup.class);
        assertThat(list.resources()).isEmpty();
        assertThat(list.schemas()).isEmpty();
        assertThat(list.totalResults()).isZero();
        assertThat(list.startIndex()).isEqualTo(1);
        assertThat(list.itemsPerPage()).isZero();
        assertThat(list.hasNext()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"resources\":[{\"id\":\"a\"}],\"totalResults\":\"1\"}",
            "{\"Resources\":{\"id\":\"a\"},\"totalResults\":1.0}" })
    void otherFormsAreRead(String json) {
        ScimList<ScimGroup> list = Scim.list(json, ScimGroup.class);
        assertThat(list).extracting(ScimGroup::id).containsExactly("a");
        assertThat(list.totalResults()).isEqualTo(1);
    }

    @Test
    void aSchema() {
        ScimSchema schema = Scim.list("""
                {"Resources":[{"id":"urn:ietf:params:scim:schemas:core:2.0:User","name":"User","description":"Account",
                 "attributes":[
                  {"name":"userName","type":"string","multiValued":false,"required":true,"caseExact":true,
                   "mutability":"immutable","returned":"always","uniqueness":"server","description":"Log in"},
                  {"name":"emails","type":"complex","multiValued":true,"subAttributes":[
                   {"name":"type","canonicalValues":["work","home"]},{"name":"ref","referenceTypes":["User"]}]},
                  {},7,null]}]}""", ScimSchema.class).resources().get(0);
        assertThat(schema.id()).isEqualTo(ScimUser.SCHEMA);
        assertThat(schema.name()).isEqualTo("User");
        assertThat(schema.description()).isEqualTo("Account");
        assertThat(schema.attributes()).hasSize(3);
        assertThat(schema.attributes().get(0)).isEqualTo(new ScimAttribute("userName", "string", false, "Log in", true,
                List.of(), true, "immutable", "always", "server", List.of(), List.of()));
        assertThat(schema.attributes().get(1).multiValued()).isTrue();
        assertThat(schema.attributes().get(1).subAttributes()).containsExactly(
                new ScimAttribute("type", "string", false, null, false, List.of("work", "home"), false, "readWrite",
                        "default", "none", List.of(), List.of()),
                new ScimAttribute("ref", "string", false, null, false, List.of(), false, "readWrite", "default", "none",
                        List.of("User"), List.of()));
        assertThat(schema.attributes().get(2).name()).isNull();
        assertThat(Scim.read("{}", ScimSchema.class).attributes()).isEmpty();
    }

    @Test
    void aGroup() {
        ScimGroup group = Scim.read("{\"displayName\":\"Sales\",\"members\":[{\"value\":\"u1\",\"display\":\"Ada\",\"x\":1},"
                + "\"u2\"]}", ScimGroup.class);
        assertThat(group.displayName()).isEqualTo("Sales");
        assertThat(group.members()).extracting(ScimItem::value).containsExactly("u1", "u2");
        assertThat(Scim.sent(group.displayName("Support").externalId("e")))
                .isEqualTo("{\"displayName\":\"Support\",\"members\":[{\"value\":\"u1\",\"display\":\"Ada\",\"x\":1},\"u2\"],"
                        + "\"externalId\":\"e\"}");
        assertThat(Scim.sent(group.members().get(0).primary(false)))
                .isEqualTo("{\"value\":\"u1\",\"display\":\"Ada\",\"x\":1,\"primary\":false}");
        assertThat(Scim.sent(ScimGroup.of("Sales").members(List.of()))).isEqualTo("{\"schemas\":[\"" + ScimGroup.SCHEMA
                + "\"],\"displayName\":\"Sales\",\"members\":[]}");
        assertThat(group.without("members").members()).isEmpty();
        assertThat(group.extension("urn:x", Map.of("a", true)).schemas()).containsExactly("urn:x");
    }
}
