package io.quarkiverse.attio.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.runtime.client.AttioJson;
import io.quarkiverse.attio.values.Actor;

class FilterTest {

    private static final Filter LEAD = Filter.status("stage").eq("Lead");

    private static String json(Object value) throws Exception {
        return AttioJson.MAPPER.writeValueAsString(value).replace('"', '\'');
    }

    @Test
    void conditionsAreCombined() throws Exception {
        assertThat(json(Filter.or(Filter.not(LEAD), Filter.and(LEAD, Filter.currency("value").gt(500))))).isEqualTo(
                "{'$or':[{'$not':{'stage':{'$eq':'Lead'}}},{'$and':[{'stage':{'$eq':'Lead'}},{'value':{'$gt':500}}]}]}");
    }

    @Test
    void conditionsOnOneAttributeBecomeOne() throws Exception {
        assertThat(json(Filter.sameAttribute(Filter.phone("phone_numbers").startsWith("+44"),
                Filter.phone("phone_numbers").endsWith("798"))))
                .isEqualTo("{'phone_numbers':{'$starts_with':'+44','$ends_with':'798'}}");
        assertThat(json(Filter.sameAttribute(Filter.interaction("last").type().eq("email"),
                Filter.interaction("last").interactedAt().gte(Instant.EPOCH),
                Filter.interaction("last").interactedAt().lt(Instant.EPOCH.plusNanos(1)))))
                .isEqualTo("{'last':{'interaction_type':{'$eq':'email'},'interacted_at':"
                        + "{'$gte':'1970-01-01T00:00:00.000000000Z','$lt':'1970-01-01T00:00:00.000000001Z'}}}");
        assertThat(json(Filter.sameAttribute(LEAD))).isEqualTo("{'stage':{'$eq':'Lead'}}");
    }

    static Stream<Arguments> neverOneCondition() {
        return Stream.of(
                arguments(List.of(), "sameAttribute needs at least one filter"),
                arguments(Arrays.asList(LEAD, null), "A filter in sameAttribute is null"),
                arguments(List.of(LEAD, Filter.text("name").eq("a")), "The conditions are not about the same attribute"),
                arguments(List.of(LEAD, Filter.status("stage").eq("Won")), "\"$eq\" is there twice: \"Lead\" and \"Won\""),
                arguments(List.of(Filter.not(LEAD)), "Only conditions on an attribute become one, this is {\"$not\""),
                arguments(List.of(Filter.raw(JsonNodeFactory.instance.objectNode().put("stage", "Lead"))),
                        "Only conditions on an attribute become one"),
                arguments(List.of(Filter.raw(JsonNodeFactory.instance.objectNode())),
                        "Only conditions on an attribute become one"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void neverOneCondition(List<Filter> filters, String message) {
        assertThatThrownBy(() -> Filter.sameAttribute(filters.toArray(Filter[]::new))).hasMessageStartingWith(message);
    }

    static Stream<Arguments> misuse() {
        return Stream.of(
                wrong(() -> Filter.text("name").eq(null), "The value of \"$eq\" on \"name\" is null"),
                wrong(() -> Filter.text("name").contains(""), "The value of \"$contains\" on \"name\" is empty"),
                wrong(() -> Filter.text("name").in(), "\"$in\" on \"name\" needs at least one value"),
                wrong(() -> Filter.text("name").in("a", null), "The value of \"$in\" on \"name\" is null"),
                wrong(() -> Filter.text("name").in((List<String>) null), "The values of \"$in\" on \"name\" are null"),
                wrong(() -> Filter.eq("name", null), "The value of \"$eq\" on \"name\" is null"),
                wrong(() -> Filter.number("n").lt((BigDecimal) null), "The value of \"$lt\" on \"n\" is null"),
                wrong(() -> Filter.number("n").gt(new BigDecimal("1E+999999999")), "The value of \"$gt\" on \"n\" is "
                        + "1E+999999999, it may have 309 digits before the decimal point at most"),
                wrong(() -> Filter.number("n").between(50, 10), "Nothing on \"n\" is from 50 to 10"),
                wrong(() -> Filter.number("n").range(10, 10), "Nothing on \"n\" is from 10 to 10, which is out itself"),
                wrong(() -> Filter.date("d").range(LocalDate.EPOCH, null), "The value of \"$lt\" on \"d\" is null"),
                wrong(() -> Filter.date("d").gt(LocalDate.MAX), "The value of \"$gt\" on \"d\" is +999999999-12-31, "
                        + "its year must be between 1 and 9999"),
                wrong(() -> Filter.timestamp("t").gte(Instant.MIN), "The value of \"$gte\" on \"t\" is "
                        + "-1000000000-01-01T00:00:00Z, its year must be between 1 and 9999"),
                wrong(() -> Filter.rating("r").eq(6), "The value of \"$eq\" on \"r\" is 6, a rating is between 0 and 5"),
                wrong(() -> Filter.rating("r").lt(-1), "The value of \"$lt\" on \"r\" is -1, a rating is between 0 and 5"),
                wrong(() -> Filter.select("s").eq(" "), "The value of \"$eq\" on \"s\" is blank"),
                wrong(() -> Filter.select("s").anyOf(), "No option is given for \"s\""),
                wrong(() -> Filter.status("s").anyOf((List<String>) null), "The options of \"s\" are null"),
                wrong(() -> Filter.status("s").activeFrom().lt(null), "The value of \"$lt\" on \"s.active_from\" is null"),
                wrong(() -> Filter.reference("c").is("", "x"), "object is blank"),
                wrong(() -> Filter.reference("c").is("companies", null), "recordId"),
                wrong(() -> Filter.reference("c").inRecords("companies", List.of()),
                        "\"$in\" on \"c.target_record_id\" needs at least one value"),
                wrong(() -> Filter.actor("o").isMember(" "), "workspaceMemberId is blank"),
                wrong(() -> Filter.actor("o").is(null), "The actor to compare \"o\" with is null"),
                wrong(() -> Filter.actor("o").is(new Actor(Actor.SYSTEM, null)), "Attio compares \"o\" with an actor that "
                        + "has a type and an id, this one has type system and id null"),
                wrong(() -> Filter.location("l").countryCode().eq(""), "The value of \"$eq\" on \"l.country_code\" is blank"),
                wrong(() -> Filter.recordIds(), "\"$in\" on \"record_id\" needs at least one value"),
                wrong(() -> Filter.entryIds(""), "The value of \"$in\" on \"entry_id\" is blank"),
                wrong(() -> Filter.and(LEAD, null), "A filter in $and is null"),
                wrong(() -> Filter.or(), "$or needs at least one filter"),
                wrong(() -> Filter.not(null), "A filter in $not is null"),
                wrong(() -> Filter.raw(null), "filter"));
    }

    private static Arguments wrong(ThrowingCallable call, String message) {
        return arguments(message, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void misuse(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class)
                .hasMessage(message);
    }

    static Stream<Function<String, Object>> entryPoints() {
        return Stream.of(Filter::text, Filter::number, Filter::currency, Filter::rating, Filter::date, Filter::timestamp,
                Filter::checkbox, Filter::select, Filter::status, Filter::reference, Filter::actor, Filter::location,
                Filter::domain, Filter::email, Filter::phone, Filter::personalName, Filter::interaction,
                attribute -> Filter.eq(attribute, "a"), attribute -> Filter.eq(attribute, true));
    }

    @ParameterizedTest
    @MethodSource("entryPoints")
    void anAttributeIsNeverBlank(Function<String, Object> entryPoint) {
        assertThatThrownBy(() -> entryPoint.apply(" ")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute is blank");
        assertThatThrownBy(() -> entryPoint.apply(null)).isInstanceOf(NullPointerException.class).hasMessage("attribute");
    }

    @Test
    void nothingThatIsHandedInOrOutChangesAFilter() {
        ObjectNode mine = JsonNodeFactory.instance.objectNode().put("name", "a");
        Filter raw = Filter.raw(mine);
        mine.put("name", "b");
        ((ObjectNode) raw.json()).put("name", "c");
        assertThat(raw).hasToString("{\"name\":\"a\"}");

        ((ObjectNode) LEAD.json().get("stage")).put("$eq", "changed");
        Filter.sameAttribute(LEAD, Filter.status("stage").activeFrom().gte(Instant.EPOCH));
        assertThat(LEAD).hasToString("{\"stage\":{\"$eq\":\"Lead\"}}");

        ObjectNode constraints = JsonNodeFactory.instance.objectNode().put("first_name", "a");
        Filter path = Filter.path("companies", "team").then("people", "name").raw(constraints);
        constraints.put("first_name", "b");
        assertThat(path.json().at("/constraints/first_name").textValue()).isEqualTo("a");

        PhoneField phone = Filter.phone("p");
        phone.countryCode();
        assertThat(phone.eq("+44")).hasToString("{\"p\":{\"$eq\":\"+44\"}}");
    }

    @Test
    void filtersThatSayTheSameAreEqual() {
        assertThat(Filter.number("n").eq(10)).isEqualTo(Filter.number("n").eq(BigDecimal.TEN))
                .hasSameHashCodeAs(Filter.number("n").eq(BigDecimal.TEN)).isNotEqualTo(Filter.number("n").eq(11));
        assertThat(LEAD).isEqualTo(Filter.eq("stage", "Lead")).isNotEqualTo("Lead");
    }
}
