package io.quarkiverse.attio.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScimQueryAndPatchTest {

    private static String operations(ScimPatch patch) {
        String json = Scim.sent(patch);
        String head = "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"],\"Operations\":";
        assertThat(json).startsWith(head).endsWith("}");
        return json.substring(head.length(), json.length() - 1);
    }

    @Test
    void aQueryWithoutAnythingSaysNothing() {
        assertThat(ScimQuery.all().getFilter()).isNull();
        assertThat(ScimQuery.all().getStartIndex()).isNull();
        assertThat(ScimQuery.all().getCount()).isNull();
    }

    @Test
    void aQueryIsNotChanged() {
        ScimQuery query = ScimQuery.all().filter("active eq true");
        ScimQuery other = query.startIndex(1).count(0);
        assertThat(query.getStartIndex()).isNull();
        assertThat(other.getFilter()).isEqualTo("active eq true");
        assertThat(other.getStartIndex()).isEqualTo(1);
        assertThat(other.getCount()).isZero();
    }

    @Test
    void theRangesOfAQuery() {
        assertThatIllegalArgumentException().isThrownBy(() -> ScimQuery.all().startIndex(0))
                .withMessage("startIndex is 0, it must be at least 1");
        assertThat(ScimQuery.all().startIndex(1).getStartIndex()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> ScimQuery.all().count(-1))
                .withMessage("count is -1, it must not be negative");
        assertThat(ScimQuery.all().count(0).getCount()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> ScimQuery.all().filter(" ")).withMessage("filter is blank");
        assertThatNullPointerException().isThrownBy(() -> ScimQuery.all().filter(null)).withMessage("filter");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', value = { "userName|ada|userName eq \"ada\"",
            "name.familyName|O'Neil|name.familyName eq \"O'Neil\"", "externalId|a\"b\\c|externalId eq \"a\\\"b\\\\c\"",
            "urn:made:up:1.0:User:floor|~~|urn:made:up:1.0:User:floor eq \"\"",
            "displayName|x\" or active eq true|displayName eq \"x\\\" or active eq true\"" })
    void aValueInAFilterIsQuoted(String attribute, String value, String filter) {
        assertThat(ScimQuery.where(attribute, value).getFilter()).isEqualTo(filter);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a b", "a\"", "1a", "a eq \"x\" or b", "a[b]" })
    void anAttributeIsAName(String attribute) {
        assertThatIllegalArgumentException().isThrownBy(() -> ScimQuery.where(attribute, "x"))
                .withMessageContaining("it must be the name of one");
        assertThatNullPointerException().isThrownBy(() -> ScimQuery.where("a", null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> ScimQuery.where(null, "x")).withMessage("attribute");
    }

    @Test
    void changesInTheirOrder() {
        assertThat(operations(ScimPatch.ofReplace("active", false).add("emails", ScimItem.of("a@b.example").type("work"))
                .remove("title").replace("name.familyName", "King").replace(Map.of("displayName", "Ada"))))
                .isEqualTo("[{\"op\":\"replace\",\"path\":\"active\",\"value\":false},"
                        + "{\"op\":\"add\",\"path\":\"emails\",\"value\":{\"value\":\"a@b.example\",\"type\":\"work\"}},"
                        + "{\"op\":\"remove\",\"path\":\"title\"},"
                        + "{\"op\":\"replace\",\"path\":\"name.familyName\",\"value\":\"King\"},"
                        + "{\"op\":\"replace\",\"value\":{\"displayName\":\"Ada\"}}]");
    }

    @Test
    void eachCanBeTheFirst() {
        assertThat(operations(ScimPatch.ofAdd("a", List.of(1, 2)))).isEqualTo(
                "[{\"op\":\"add\",\"path\":\"a\",\"value\":[1,2]}]");
        assertThat(operations(ScimPatch.ofRemove("emails[type eq \"work\"]"))).isEqualTo(
                "[{\"op\":\"remove\",\"path\":\"emails[type eq \\\"work\\\"]\"}]");
        assertThat(operations(ScimPatch.ofReplace(Map.of("a", true)))).isEqualTo(
                "[{\"op\":\"replace\",\"value\":{\"a\":true}}]");
    }

    @Test
    void members() {
        assertThat(operations(ScimPatch.ofAddMembers("u1", "u2").removeMembers("u3", "a\"]"))).isEqualTo(
                "[{\"op\":\"add\",\"path\":\"members\",\"value\":[{\"value\":\"u1\"},{\"value\":\"u2\"}]},"
                        + "{\"op\":\"remove\",\"path\":\"members[value eq \\\"u3\\\"]\"},"
                        + "{\"op\":\"remove\",\"path\":\"members[value eq \\\"a\\\\\\\"]\\\"]\"}]");
        assertThat(ScimPatch.ofRemoveMembers("u1").addMembers("u2")).isEqualTo(
                ScimPatch.ofRemove("members[value eq \"u1\"]").add("members", List.of(ScimItem.of("u2"))));
    }

    @Test
    void aPatchIsNotChanged() {
        ScimPatch one = ScimPatch.ofRemove("a");
        assertThat(one.remove("b")).isNotEqualTo(one);
        assertThat(one).isEqualTo(ScimPatch.ofRemove("a")).hasSameHashCodeAs(ScimPatch.ofRemove("a"))
                .hasToString("ScimPatch[{op=remove, path=a}]");
    }

    @Test
    void whatIsWrongIsRefused() {
        ScimPatch patch = ScimPatch.ofRemove("a");
        assertThatIllegalArgumentException().isThrownBy(() -> patch.remove("")).withMessage("path is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> patch.add(" ", 1)).withMessage("path is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> patch.replace("", 1)).withMessage("path is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> patch.replace(Map.of())).withMessage("attributes is empty");
        assertThatIllegalArgumentException().isThrownBy(patch::addMembers).withMessage("userIds is empty");
        assertThatIllegalArgumentException().isThrownBy(patch::removeMembers).withMessage("userIds is empty");
        assertThatIllegalArgumentException().isThrownBy(() -> patch.addMembers("a", "")).withMessage("userId is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> patch.add("a", new Object()))
                .withMessageStartingWith("value is a java.lang.Object, an attribute is");
        assertThatNullPointerException().isThrownBy(() -> patch.replace("a", null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> patch.replace(null)).withMessage("attributes");
        assertThatNullPointerException().isThrownBy(() -> patch.remove(null)).withMessage("path");
    }
}
