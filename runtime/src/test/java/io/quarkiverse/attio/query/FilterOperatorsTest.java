package io.quarkiverse.attio.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.attio.runtime.client.AttioJson;
import io.quarkiverse.attio.values.Actor;

/** Every operator of every property that is no text, and the JSON that Attio documents for it. */
class FilterOperatorsTest {

    private static final String ID = "ID";

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments(Filter.number("employees").eq(10),
                        "{'employees':{'$eq':10}}"),
                arguments(Filter.number("employees").lt(10),
                        "{'employees':{'$lt':10}}"),
                arguments(Filter.number("employees").lte(10),
                        "{'employees':{'$lte':10}}"),
                arguments(Filter.number("employees").gt(10),
                        "{'employees':{'$gt':10}}"),
                arguments(Filter.number("employees").gte(10),
                        "{'employees':{'$gte':10}}"),
                arguments(Filter.number("employees").between(10, 50),
                        "{'employees':{'$gte':10,'$lte':50}}"),
                arguments(Filter.number("employees").range(10, 50),
                        "{'employees':{'$gte':10,'$lt':50}}"),
                arguments(Filter.number("employees").eq(new BigDecimal("1.50")),
                        "{'employees':{'$eq':1.50}}"),
                arguments(Filter.number("employees").lt(new BigDecimal("1.50")),
                        "{'employees':{'$lt':1.50}}"),
                arguments(Filter.number("employees").lte(new BigDecimal("1.50")),
                        "{'employees':{'$lte':1.50}}"),
                arguments(Filter.number("employees").gt(new BigDecimal("1.50")),
                        "{'employees':{'$gt':1.50}}"),
                arguments(Filter.number("employees").gte(new BigDecimal("1.50")),
                        "{'employees':{'$gte':1.50}}"),
                arguments(Filter.number("employees").between(new BigDecimal("1.50"), new BigDecimal("1E+3")),
                        "{'employees':{'$gte':1.50,'$lte':1000}}"),
                arguments(Filter.number("employees").range(new BigDecimal("1.50"), new BigDecimal("1E+3")),
                        "{'employees':{'$gte':1.50,'$lt':1000}}"),
                arguments(Filter.currency("value").eq(500),
                        "{'value':{'$eq':500}}"),
                arguments(Filter.currency("value").lt(500),
                        "{'value':{'$lt':500}}"),
                arguments(Filter.currency("value").lte(500),
                        "{'value':{'$lte':500}}"),
                arguments(Filter.currency("value").gt(500),
                        "{'value':{'$gt':500}}"),
                arguments(Filter.currency("value").gte(500),
                        "{'value':{'$gte':500}}"),
                arguments(Filter.currency("value").between(500, 501),
                        "{'value':{'$gte':500,'$lte':501}}"),
                arguments(Filter.currency("value").range(500, 501),
                        "{'value':{'$gte':500,'$lt':501}}"),
                arguments(Filter.currency("value").eq(new BigDecimal("1.50")),
                        "{'value':{'$eq':1.50}}"),
                arguments(Filter.currency("value").lt(new BigDecimal("1.50")),
                        "{'value':{'$lt':1.50}}"),
                arguments(Filter.currency("value").lte(new BigDecimal("1.50")),
                        "{'value':{'$lte':1.50}}"),
                arguments(Filter.currency("value").gt(new BigDecimal("1.50")),
                        "{'value':{'$gt':1.50}}"),
                arguments(Filter.currency("value").gte(new BigDecimal("1.50")),
                        "{'value':{'$gte':1.50}}"),
                arguments(Filter.currency("value").between(new BigDecimal("1.50"), new BigDecimal("1E+3")),
                        "{'value':{'$gte':1.50,'$lte':1000}}"),
                arguments(Filter.currency("value").range(new BigDecimal("1.50"), new BigDecimal("1E+3")),
                        "{'value':{'$gte':1.50,'$lt':1000}}"),
                arguments(Filter.rating("stars").eq(0),
                        "{'stars':{'$eq':0}}"),
                arguments(Filter.rating("stars").lt(0),
                        "{'stars':{'$lt':0}}"),
                arguments(Filter.rating("stars").lte(0),
                        "{'stars':{'$lte':0}}"),
                arguments(Filter.rating("stars").gt(0),
                        "{'stars':{'$gt':0}}"),
                arguments(Filter.rating("stars").gte(0),
                        "{'stars':{'$gte':0}}"),
                arguments(Filter.rating("stars").between(0, 5),
                        "{'stars':{'$gte':0,'$lte':5}}"),
                arguments(Filter.rating("stars").range(0, 5),
                        "{'stars':{'$gte':0,'$lt':5}}"));
    }

    static Stream<Arguments> times() {
        return Stream.of(
                arguments(Filter.date("founded").eq(LocalDate.of(2019, 1, 1)),
                        "{'founded':{'$eq':'2019-01-01'}}"),
                arguments(Filter.date("founded").lt(LocalDate.of(2019, 1, 1)),
                        "{'founded':{'$lt':'2019-01-01'}}"),
                arguments(Filter.date("founded").lte(LocalDate.of(2019, 1, 1)),
                        "{'founded':{'$lte':'2019-01-01'}}"),
                arguments(Filter.date("founded").gt(LocalDate.of(2019, 1, 1)),
                        "{'founded':{'$gt':'2019-01-01'}}"),
                arguments(Filter.date("founded").gte(LocalDate.of(2019, 1, 1)),
                        "{'founded':{'$gte':'2019-01-01'}}"),
                arguments(Filter.date("founded").between(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)),
                        "{'founded':{'$gte':'2019-01-01','$lte':'2019-12-31'}}"),
                arguments(Filter.date("founded").range(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)),
                        "{'founded':{'$gte':'2019-01-01','$lt':'2019-12-31'}}"),
                arguments(Filter.timestamp("created_at").eq(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'created_at':{'$eq':'2023-11-20T00:00:00.000000000Z'}}"),
                arguments(Filter.timestamp("created_at").lt(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'created_at':{'$lt':'2023-11-20T00:00:00.000000000Z'}}"),
                arguments(Filter.timestamp("created_at").lte(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'created_at':{'$lte':'2023-11-20T00:00:00.000000000Z'}}"),
                arguments(Filter.timestamp("created_at").gt(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'created_at':{'$gt':'2023-11-20T00:00:00.000000000Z'}}"),
                arguments(Filter.timestamp("created_at").gte(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'created_at':{'$gte':'2023-11-20T00:00:00.000000000Z'}}"),
                arguments(
                        Filter.timestamp("created_at").between(Instant.parse("2023-11-20T00:00:00Z"),
                                Instant.parse("2023-11-20T13:22:49.061281Z")),
                        "{'created_at':{'$gte':'2023-11-20T00:00:00.000000000Z','$lte':'2023-11-20T13:22:49.061281000Z'}}"),
                arguments(
                        Filter.timestamp("created_at").range(Instant.parse("2023-11-20T00:00:00Z"),
                                Instant.parse("2023-11-20T13:22:49.061281Z")),
                        "{'created_at':{'$gte':'2023-11-20T00:00:00.000000000Z','$lt':'2023-11-20T13:22:49.061281000Z'}}"));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                arguments(Filter.checkbox("active").isTrue(),
                        "{'active':{'$eq':true}}"),
                arguments(Filter.checkbox("active").isFalse(),
                        "{'active':{'$eq':false}}"),
                arguments(Filter.checkbox("active").eq(true),
                        "{'active':{'$eq':true}}"),
                arguments(Filter.select("stage").eq("Lead"),
                        "{'stage':{'$eq':'Lead'}}"),
                arguments(Filter.select("stage").anyOf("Lead", "Won"),
                        "{'$or':[{'stage':{'$eq':'Lead'}},{'stage':{'$eq':'Won'}}]}"),
                arguments(Filter.select("stage").anyOf(List.of("Lead")),
                        "{'$or':[{'stage':{'$eq':'Lead'}}]}"),
                arguments(Filter.select("stage").activeFrom().lt(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'stage':{'active_from':{'$lt':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(Filter.select("stage").activeFrom().lte(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'stage':{'active_from':{'$lte':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(Filter.select("stage").activeFrom().gt(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'stage':{'active_from':{'$gt':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(Filter.select("stage").activeFrom().gte(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'stage':{'active_from':{'$gte':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(
                        Filter.select("stage").activeFrom().between(Instant.parse("2023-11-20T00:00:00Z"),
                                Instant.parse("2023-11-20T13:22:49.061281Z")),
                        "{'stage':{'active_from':{'$gte':'2023-11-20T00:00:00.000000000Z','$lte':'2023-11-20T13:22:49.061281000Z'}}}"),
                arguments(
                        Filter.select("stage").activeFrom().range(Instant.parse("2023-11-20T00:00:00Z"),
                                Instant.parse("2023-11-20T13:22:49.061281Z")),
                        "{'stage':{'active_from':{'$gte':'2023-11-20T00:00:00.000000000Z','$lt':'2023-11-20T13:22:49.061281000Z'}}}"),
                arguments(Filter.status("stage").eq("Lead"),
                        "{'stage':{'$eq':'Lead'}}"),
                arguments(Filter.status("stage").anyOf("Lead", "Won"),
                        "{'$or':[{'stage':{'$eq':'Lead'}},{'stage':{'$eq':'Won'}}]}"),
                arguments(Filter.status("stage").anyOf(List.of("Lead")),
                        "{'$or':[{'stage':{'$eq':'Lead'}}]}"),
                arguments(Filter.status("stage").activeFrom().lt(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'stage':{'active_from':{'$lt':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(Filter.status("stage").activeFrom().lte(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'stage':{'active_from':{'$lte':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(Filter.status("stage").activeFrom().gt(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'stage':{'active_from':{'$gt':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(Filter.status("stage").activeFrom().gte(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'stage':{'active_from':{'$gte':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(
                        Filter.status("stage").activeFrom().between(Instant.parse("2023-11-20T00:00:00Z"),
                                Instant.parse("2023-11-20T13:22:49.061281Z")),
                        "{'stage':{'active_from':{'$gte':'2023-11-20T00:00:00.000000000Z','$lte':'2023-11-20T13:22:49.061281000Z'}}}"),
                arguments(
                        Filter.status("stage").activeFrom().range(Instant.parse("2023-11-20T00:00:00Z"),
                                Instant.parse("2023-11-20T13:22:49.061281Z")),
                        "{'stage':{'active_from':{'$gte':'2023-11-20T00:00:00.000000000Z','$lt':'2023-11-20T13:22:49.061281000Z'}}}"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                arguments(Filter.reference("company").is("companies", ID),
                        "{'company':{'target_object':'companies','target_record_id':'ID'}}"),
                arguments(Filter.reference("company").inRecords("companies", List.of(ID, "x")),
                        "{'company':{'target_object':'companies','target_record_id':{'$in':['ID','x']}}}"),
                arguments(Filter.actor("owner").isMember(ID),
                        "{'owner':{'referenced_actor_type':'workspace-member','referenced_actor_id':'ID'}}"),
                arguments(Filter.actor("created_by").is(new Actor(Actor.API_TOKEN, ID)),
                        "{'created_by':{'referenced_actor_type':'api-token','referenced_actor_id':'ID'}}"),
                arguments(Filter.recordIds(ID, "x"),
                        "{'record_id':{'$in':['ID','x']}}"),
                arguments(Filter.recordIds(List.of(ID)),
                        "{'record_id':{'$in':['ID']}}"),
                arguments(Filter.entryIds(ID, "x"),
                        "{'entry_id':{'$in':['ID','x']}}"),
                arguments(Filter.entryIds(List.of(ID)),
                        "{'entry_id':{'$in':['ID']}}"));
    }

    static Stream<Arguments> interactions() {
        return Stream.of(
                arguments(Filter.interaction("last").ownerMember().eq("email"),
                        "{'last':{'owner_member_id':{'$eq':'email'}}}"),
                arguments(Filter.interaction("last").ownerMember().notEmpty(),
                        "{'last':{'owner_member_id':{'$not_empty':true}}}"),
                arguments(Filter.interaction("last").type().eq("email"),
                        "{'last':{'interaction_type':{'$eq':'email'}}}"),
                arguments(Filter.interaction("last").type().notEmpty(),
                        "{'last':{'interaction_type':{'$not_empty':true}}}"),
                arguments(Filter.interaction("last").interactedAt().eq(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'last':{'interacted_at':{'$eq':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(Filter.interaction("last").interactedAt().lt(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'last':{'interacted_at':{'$lt':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(Filter.interaction("last").interactedAt().lte(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'last':{'interacted_at':{'$lte':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(Filter.interaction("last").interactedAt().gt(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'last':{'interacted_at':{'$gt':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(Filter.interaction("last").interactedAt().gte(Instant.parse("2023-11-20T00:00:00Z")),
                        "{'last':{'interacted_at':{'$gte':'2023-11-20T00:00:00.000000000Z'}}}"),
                arguments(
                        Filter.interaction("last").interactedAt().between(Instant.parse("2023-11-20T00:00:00Z"),
                                Instant.parse("2023-11-20T13:22:49.061281Z")),
                        "{'last':{'interacted_at':{'$gte':'2023-11-20T00:00:00.000000000Z','$lte':'2023-11-20T13:22:49.061281000Z'}}}"),
                arguments(
                        Filter.interaction("last").interactedAt().range(Instant.parse("2023-11-20T00:00:00Z"),
                                Instant.parse("2023-11-20T13:22:49.061281Z")),
                        "{'last':{'interacted_at':{'$gte':'2023-11-20T00:00:00.000000000Z','$lt':'2023-11-20T13:22:49.061281000Z'}}}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({ "numbers", "times", "choices", "references", "interactions" })
    void isWrittenAsDocumented(Filter filter, String json) throws Exception {
        assertThat(AttioJson.MAPPER.writeValueAsString(filter)).isEqualTo(json.replace('\'', '"'));
    }
}
