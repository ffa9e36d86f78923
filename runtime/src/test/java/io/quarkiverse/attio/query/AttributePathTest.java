package io.quarkiverse.attio.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkiverse.attio.runtime.client.AttioJson;

class AttributePathTest {

    private static final AttributePath PATH = Filter.path("candidates", "parent_record").then("people", "x");

    private static String json(Object value) throws Exception {
        return AttioJson.MAPPER.writeValueAsString(value).replace('"', '\'');
    }

    static Stream<Arguments> types() {
        String noon = "'2026-01-02T12:00:00.000000000Z'";
        Instant instant = Instant.parse("2026-01-02T12:00:00Z");
        return Stream.of(
                arguments(PATH.text().contains("a"), "{'$contains':'a'}"),
                arguments(PATH.number().between(10, 50), "{'$gte':10,'$lte':50}"),
                arguments(PATH.currency().gt(new BigDecimal("0.5")), "{'$gt':0.5}"),
                arguments(PATH.rating().gte(3), "{'$gte':3}"),
                arguments(PATH.date().lt(LocalDate.of(2026, 1, 2)), "{'$lt':'2026-01-02'}"),
                arguments(PATH.timestamp().gte(instant), "{'$gte':" + noon + "}"),
                arguments(PATH.checkbox().isTrue(), "{'$eq':true}"),
                arguments(PATH.select().eq("A"), "{'$eq':'A'}"),
                arguments(PATH.status().activeFrom().lte(instant), "{'active_from':{'$lte':" + noon + "}}"),
                arguments(PATH.reference().is("people", "r"), "{'target_object':'people','target_record_id':'r'}"),
                arguments(PATH.actor().isMember("m"),
                        "{'referenced_actor_type':'workspace-member','referenced_actor_id':'m'}"),
                arguments(PATH.location().locality().eq("Ulm"), "{'locality':{'$eq':'Ulm'}}"),
                arguments(PATH.domain().rootDomain().eq("acme.example"), "{'root_domain':{'$eq':'acme.example'}}"),
                arguments(PATH.email().domain().eq("apple.com"), "{'email_domain':{'$eq':'apple.com'}}"),
                arguments(PATH.phone().startsWith("+44"), "{'$starts_with':'+44'}"),
                arguments(PATH.personalName().firstName().eq("John"), "{'first_name':{'$eq':'John'}}"),
                arguments(PATH.interaction().type().notEmpty(), "{'interaction_type':{'$not_empty':true}}"),
                arguments(PATH.raw(JsonNodeFactory.instance.objectNode().put("email_domain", "apple.com")),
                        "{'email_domain':'apple.com'}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("types")
    void theConditionIsOnTheLastAttribute(Filter filter, String constraints) throws Exception {
        assertThat(json(filter)).isEqualTo(
                "{'path':[['candidates','parent_record'],['people','x']],'constraints':" + constraints + "}");
    }

    @Test
    void aPathCanBeLongAndStandsWhereAnyConditionStands() throws Exception {
        Filter steve = Filter.path("candidates", "parent_record").then("people", "company").then("companies", "team")
                .reference().is("people", "steve");
        assertThat(json(Filter.and(Filter.status("stage").eq("Lead"), Filter.not(steve)))).isEqualTo(
                "{'$and':[{'stage':{'$eq':'Lead'}},{'$not':{'path':[['candidates','parent_record'],['people','company'],"
                        + "['companies','team']],'constraints':{'target_object':'people','target_record_id':'steve'}}}]}");
    }

    @Test
    void oneOfSeveralOptionsIsSeveralPaths() throws Exception {
        String path = "{'path':[['candidates','parent_record'],['people','x']],'constraints':{'$eq':'";
        assertThat(json(PATH.select().anyOf("A", "B"))).isEqualTo("{'$or':[" + path + "A'}}," + path + "B'}}]}");
    }

    @Test
    void severalConditionsOnTheLastAttributeBecomeOne() throws Exception {
        assertThat(json(Filter.sameAttribute(PATH.email().rootDomain().eq("apple.com"), PATH.email().startsWith("s"))))
                .isEqualTo("{'path':[['candidates','parent_record'],['people','x']],'constraints':"
                        + "{'email_root_domain':{'$eq':'apple.com'},'$starts_with':'s'}}");
        AttributePath other = Filter.path("candidates", "parent_record").then("people", "y");
        assertThatThrownBy(() -> Filter.sameAttribute(PATH.text().eq("a"), other.text().startsWith("b")))
                .hasMessageContaining("not about the same attribute");
        assertThatThrownBy(() -> Filter.sameAttribute(PATH.text().eq("a"), Filter.text("x").startsWith("b")))
                .hasMessageContaining("not about the same attribute");
        assertThatThrownBy(() -> Filter.sameAttribute(Filter.text("x").startsWith("b"), PATH.text().eq("a")))
                .hasMessageContaining("not about the same attribute");
    }

    @Test
    void aStepMakesANewPath() {
        AttributePath.Start start = Filter.path("people", "manager");
        AttributePath two = start.then("people", "manager");
        AttributePath three = two.then("people", "name");
        assertThat(two.steps()).hasSize(2).isUnmodifiable();
        assertThat(three.steps()).hasSize(3);
        assertThat(two).isEqualTo(AttributePath.from("people", "manager").then("people", "manager"))
                .hasSameHashCodeAs(AttributePath.from("people", "manager").then("people", "manager")).isNotEqualTo(three)
                .hasToString("people.manager > people.manager");
        assertThat(two.steps()).isEqualTo(List.of(List.of("people", "manager"), List.of("people", "manager")));
    }

    @Test
    void whatIsWrongWithAStepIsSaidAtOnce() {
        assertThatThrownBy(() -> Filter.path(" ", "a")).hasMessage("objectOrList is blank");
        assertThatThrownBy(() -> Filter.path("people", null)).isInstanceOf(NullPointerException.class)
                .hasMessage("attribute");
        assertThatThrownBy(() -> Filter.path("people", "company").then("companies", "")).hasMessage("attribute is blank");
        assertThatThrownBy(() -> PATH.text().eq(null))
                .hasMessage("The value of \"$eq\" on \"candidates.parent_record > people.x\" is null");
        assertThatThrownBy(() -> PATH.raw(JsonNodeFactory.instance.textNode("a")))
                .hasMessage("Constraints are a JSON object, these are: STRING");
    }
}
