package io.quarkiverse.attio.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.Examples;

class WebhookFilterTest {

    private static final WebhookCondition COMPANIES = WebhookCondition.equal("id.object_id", "o");
    private static final WebhookCondition PEOPLE = WebhookCondition.notEqual("actor.type", "system");

    @Test
    void allOrOneOfTheConditions() {
        WebhookFilter all = WebhookFilter.and(COMPANIES, PEOPLE);
        assertThat(Examples.sent(all)).isEqualTo(Examples.json("""
                {"$and":[{"field":"id.object_id","operator":"equals","value":"o"},
                 {"field":"actor.type","operator":"not_equals","value":"system"}]}"""));
        assertThat(all.isAny()).isFalse();
        assertThat(all.conditions()).containsExactly(COMPANIES, PEOPLE);
        WebhookFilter any = WebhookFilter.or(COMPANIES);
        assertThat(Examples.sent(any)).isEqualTo(Examples.json("""
                {"$or":[{"field":"id.object_id","operator":"equals","value":"o"}]}"""));
        assertThat(any.isAny()).isTrue();
        assertThat(any.conditions()).containsExactly(COMPANIES);
        assertThat(any).isNotEqualTo(WebhookFilter.and(COMPANIES)).isEqualTo(WebhookFilter.or(COMPANIES))
                .hasSameHashCodeAs(WebhookFilter.or(COMPANIES)).hasToString(any.json().toString());
    }

    @Test
    void fromAListToo() {
        assertThat(WebhookFilter.and(List.of(COMPANIES, PEOPLE))).isEqualTo(WebhookFilter.and(COMPANIES, PEOPLE));
        assertThat(WebhookFilter.and(List.of())).isEqualTo(WebhookFilter.and());
        assertThat(WebhookFilter.or(List.of(PEOPLE, COMPANIES))).isEqualTo(WebhookFilter.or(PEOPLE, COMPANIES));
        assertThatThrownBy(() -> WebhookFilter.or(List.of())).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An $or of no conditions says nothing: give at least one");
        assertThatThrownBy(() -> WebhookFilter.and((Collection<WebhookCondition>) null))
                .isInstanceOf(NullPointerException.class).hasMessage("conditions");
        assertThatThrownBy(() -> WebhookFilter.or((Collection<WebhookCondition>) null)).hasMessage("conditions");
        assertThatThrownBy(() -> WebhookFilter.or(Arrays.asList(PEOPLE, null))).hasMessage("condition");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"$and\":[]}", "{\"$or\":[]}", "{\"$not\":{\"field\":\"a\"}}", "{}",
            "{\"$and\":[{\"$or\":[{\"field\":\"a\",\"operator\":\"equals\",\"value\":\"b\"}]}]}",
            "{\"$and\":[{\"field\":\"a\",\"operator\":7,\"value\":\"b\"},null,3]}", "{\"$and\":{\"field\":\"a\"}}", "[1]",
            "{\"$and\":[{\"field\":\"a\",\"operator\":\"in\",\"value\":[\"b\"],\"new\":true}],\"$limit\":1}" })
    void whatNobodyKnowsIsReadAndWrittenBackUnchanged(String json) {
        WebhookFilter filter = Examples.payload(json, WebhookFilter.class);
        assertThat(filter.conditions()).isEmpty();
        assertThat(Examples.sent(filter)).isEqualTo(Examples.json(json));
    }

    @Test
    void aValueThatIsNoTextIsReadAsOne() {
        WebhookFilter filter = WebhookFilter.raw(Examples.json("""
                {"$or":[{"field":"a","operator":"equals","value":true},{"field":"a","operator":"equals","value":null}]}"""));
        assertThat(filter.conditions()).extracting(WebhookCondition::value).containsExactly("true", null);
    }

    @Test
    void aFilterDoesNotChange() {
        ObjectNode json = (ObjectNode) Examples.json("{\"$and\":[]}");
        WebhookFilter filter = WebhookFilter.raw(json);
        json.removeAll();
        ((ObjectNode) filter.json()).removeAll();
        assertThat(filter).isEqualTo(WebhookFilter.and()).hasToString("{\"$and\":[]}");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(WebhookFilter::or).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("$or");
        assertThatThrownBy(() -> WebhookFilter.and((WebhookCondition) null)).isInstanceOf(NullPointerException.class)
                .hasMessage("condition");
        assertThatThrownBy(() -> WebhookFilter.raw(null)).hasMessage("json");
        assertThatThrownBy(() -> WebhookCondition.equal(" ", "x")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field is blank");
        assertThatThrownBy(() -> WebhookCondition.equal("id.list_id", null)).hasMessage("value");
        assertThatThrownBy(() -> WebhookCondition.of("id.list_id", null, "x")).hasMessage("operator");
    }
}
