package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

class ActivitiesTest {

    private static final String PATH = "/v2/activities";

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void oneComesWithTheWorkspace() {
        Api.Answer list = api.get(PATH);

        assertThat(list.data().findValuesAsText("api_slug")).containsExactly("phone_calls");
        JsonNode shown = list.data().path(0);
        assertThat(shown.path("is_system_activity").asBoolean()).isTrue();
        assertThat(list.body().at("/pagination/next_cursor").isNull()).isTrue();
        assertThat(api.get(PATH + "/phone_calls").data()).isEqualTo(shown);
        assertThat(api.get(PATH + "/" + shown.at("/id/activity_id").asText()).data()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = { "activities", "interactions", "calls", "emails" })
    void aNewOneExtendsASchema(String base) {
        JsonNode made = create("site_visits", "Site visit", "Site visits", base).data();

        assertThat(made.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "api_slug", "singular_noun",
                "plural_noun", "extends", "is_system_activity", "created_at");
        assertThat(made.path("id").fieldNames()).toIterable().containsExactlyInAnyOrder("workspace_id", "activity_id");
        assertThat(UUID.fromString(made.at("/extends/0/schema_id").asText())).isNotNull();
        assertThat(made.at("/extends/0/schema_slug").asText()).isEqualTo(base);
        assertThat(made.path("is_system_activity").isBoolean()).isTrue();
        assertThat(made.path("is_system_activity").asBoolean()).isFalse();
        assertThat(Instant.parse(made.path("created_at").asText())).isNotNull();
        assertThat(api.get(PATH + "/site_visits").data()).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource({ "phone_calls,Other,Others", "other,phone CALL,Others", "other,Other,Phone calls" })
    void namesAreTakenOnce(String slug, String singular, String plural) {
        Api.Answer answer = create(slug, singular, plural, "calls");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().toString()).isEqualTo("{\"status_code\":409,\"type\":\"invalid_request_error\","
                + "\"code\":\"slug_conflict\",\"message\":\"Failed to create activity. Please ensure your api_slug and names "
                + "are unique.\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = {
            "{'singular_noun':'A','plural_noun':'B','extends':'calls'}; api_slug",
            "{'api_slug':'a','singular_noun':'','plural_noun':'B','extends':'calls'}; singular_noun",
            "{'api_slug':'a','singular_noun':'A','plural_noun':7,'extends':'calls'}; plural_noun",
            "{'api_slug':'a','singular_noun':'A','plural_noun':'B'}; extends",
            "{'api_slug':'a','singular_noun':'A','plural_noun':'B','extends':['calls']}; extends",
            "{'api_slug':'a','singular_noun':'A','plural_noun':'B','extends':'meetings'}; extends" })
    void badBodies(String data, String field) {
        Api.Answer answer = api.post(PATH, "{'data':" + data + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path").toString()).isEqualTo("[\"data\",\"" + field + "\"]");
        assertThat(api.get(PATH).data()).hasSize(1);
    }

    @Test
    void anUpdateChangesOnlyWhatItNames() {
        JsonNode made = create("site_visits", "Site visit", "Site visits", "interactions").data();
        JsonNode changed = api.patch(PATH + "/site_visits", "{'data':{'api_slug':'visits','plural_noun':'Visits'}}").data();

        assertThat(changed.path("id")).isEqualTo(made.path("id"));
        assertThat(changed.path("api_slug").asText()).isEqualTo("visits");
        assertThat(changed.path("singular_noun").asText()).isEqualTo("Site visit");
        assertThat(changed.path("plural_noun").asText()).isEqualTo("Visits");
        assertThat(changed.path("extends")).isEqualTo(made.path("extends"));
        assertThat(api.get(PATH + "/site_visits").status()).isEqualTo(404);
        assertThat(api.patch(PATH + "/phone_calls", "{'data':{'singular_noun':'Call'}}").data().path("singular_noun")
                .asText()).isEqualTo("Call");
    }

    @Test
    void anUpdateCanBeRefused() {
        create("site_visits", "Site visit", "Site visits", "interactions");

        assertThat(api.patch(PATH + "/site_visits", "{'data':{}}").code()).isEqualTo("validation_type");
        assertThat(api.patch(PATH + "/site_visits", "{'data':{'api_slug':''}}").status()).isEqualTo(400);
        Api.Answer taken = api.patch(PATH + "/site_visits", "{'data':{'api_slug':'phone_calls'}}");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.code()).isEqualTo("slug_conflict");
        assertThat(api.patch(PATH + "/site_visits", "{'data':{'api_slug':'site_visits'}}").status()).isEqualTo(200);
    }

    @Test
    void aDeletedOneTakesItsRecordsAlong() {
        create("site_visits", "Site visit", "Site visits", "interactions");
        String record = api.post(PATH + "/site_visits/records", "{'data':{'values':{'external_id':'a'}}}").recordId();

        assertThat(api.delete(PATH + "/site_visits").body().toString()).isEqualTo("{}");
        assertThat(api.get(PATH + "/site_visits/records/" + record).status()).isEqualTo(404);
        create("site_visits", "Site visit", "Site visits", "interactions");
        assertThat(api.get(PATH + "/site_visits/records/" + record).status()).isEqualTo(404);
        assertThat(api.post(PATH + "/site_visits/records/query", "{}").data()).isEmpty();
    }

    @Test
    void aSystemActivityStays() {
        Api.Answer answer = api.delete(PATH + "/phone_calls");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("system_edit_unauthorized");
        assertThat(api.get(PATH + "/phone_calls").status()).isEqualTo(200);
    }

    @Test
    void unknownOnesAreNotFound() {
        for (Api.Answer answer : List.of(api.get(PATH + "/x"), api.patch(PATH + "/x", "{'data':{'api_slug':'y'}}"),
                api.delete(PATH + "/x"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.message()).isEqualTo("Activity with slug/ID \"x\" not found.");
        }
        // an object is none, and neither is an activity an object
        assertThat(api.get(PATH + "/people").status()).isEqualTo(404);
        assertThat(api.get("/v2/objects/phone_calls").status()).isEqualTo(404);
        assertThat(api.get(PATH + "/phone_calls/attributes").message()).startsWith("Could not find endpoint");
    }

    @Test
    void cursorsLeadThroughAllOfThemWhateverIsDeletedMeanwhile() {
        List.of("a", "b", "c", "d").forEach(name -> create(name, name, name + "s", "activities"));

        Api.Answer first = api.get(PATH + "?limit=2");
        assertThat(first.data().findValuesAsText("api_slug")).containsExactly("phone_calls", "a");
        api.delete(PATH + "/a");
        List<String> rest = new ArrayList<>();
        String cursor = first.body().at("/pagination/next_cursor").asText(null);
        while (cursor != null) {
            Api.Answer page = api.get(PATH + "?limit=2&cursor=" + cursor);
            rest.addAll(page.data().findValuesAsText("api_slug"));
            cursor = page.body().at("/pagination/next_cursor").asText(null);
        }
        assertThat(rest).containsExactly("b", "c", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = { "limit=0", "limit=1001", "limit=x", "cursor=-" })
    void badPages(String query) {
        Api.Answer answer = api.get(PATH + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("Query params validation error.");
        assertThat(api.get(PATH + "?limit=1000").status()).isEqualTo(200);
    }

    private Api.Answer create(String slug, String singular, String plural, String base) {
        return api.post(PATH, "{'data':{'api_slug':'" + slug + "','singular_noun':'" + singular + "','plural_noun':'" + plural
                + "','extends':'" + base + "'}}");
    }
}
