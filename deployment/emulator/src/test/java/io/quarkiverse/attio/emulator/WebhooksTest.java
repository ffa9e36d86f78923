package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

class WebhooksTest {

    private static final String UNKNOWN_ID = "23e42eaf-323a-41da-b5bb-fd67eebda553";
    private static final String URL = "https://example.com/webhook";
    private static final String ALL_NOTES = subscription("note.created", "null");

    @RegisterExtension
    final Api api = Api.empty();

    private String people;

    @BeforeEach
    void people() {
        people = api.get("/v2/objects/people").data().at("/id/object_id").asText();
    }

    @Test
    void onlyTheFirstAnswerHasTheSecret() {
        String filter = "{'$or':[{'field':'parent_object_id','operator':'not_equals','value':'" + people
                + "'},{'field':'actor.type','operator':'equals','value':'system'}]}";
        JsonNode made = made(URL, ALL_NOTES, subscription("note-content.updated", filter));

        assertThat(made.path("secret").asText()).matches("[0-9a-f]{64}");
        assertThat(made.path("status").asText()).isEqualTo("active");
        assertThat(made.path("target_url").asText()).isEqualTo(URL);
        assertThat(made.at("/subscriptions/0").toString()).isEqualTo("{\"event_type\":\"note.created\",\"filter\":null}");
        assertThat(made.at("/subscriptions/1/filter").toString()).isEqualTo(filter.replace('\'', '"'));
        JsonNode read = api.get(path(made).toUpperCase().replace("/V2/WEBHOOKS", "/v2/webhooks")).data();
        assertThat(read.has("secret")).isFalse();
        assertThat(read.path("subscriptions")).isEqualTo(made.path("subscriptions"));
        assertThat(api.get("/v2/webhooks").data()).containsExactly(read);
        assertThat(api.patch(path(made), "{'data':{}}").data()).isEqualTo(read);
        assertThat(made("https://example.com/other", ALL_NOTES).path("secret")).isNotEqualTo(made.path("secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://localhost:8080/hook", "http://127.0.0.1:1/hook", "http://127.1.2.3/",
            "http://[::1]:8080/x",
            "https://localhost/" })
    void thisMachineMayDoWithoutEncryption(String url) {
        JsonNode made = made(url, ALL_NOTES);

        assertThat(made.path("target_url").asText()).isEqualTo(url);
        for (JsonNode read : List.of(api.get(path(made)).data(), api.get("/v2/webhooks").data().path(0),
                api.patch(path(made), "{'data':{'target_url':'" + url + "'}}").data())) {
            assertThat(read.path("target_url").asText()).isEqualTo(url);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://example.com/", "http://localhost.example.com/", "http://127.0.0.1.example.com/",
            "ftp://localhost/", "https:/example.com", "example.com", "https://a b", "", "http://10.0.0.1/" })
    void othersMayNot(String url) {
        assertRefused(create("'" + url + "'", ALL_NOTES), "target_url");
        assertRefused(api.patch(path(made(URL, ALL_NOTES)), "{'data':{'target_url':'" + url + "'}}"), "target_url");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{}                                            | subscriptions,0,event_type",
            "{'event_type':7,'filter':null}                | subscriptions,0,event_type",
            "{'event_type':'note.read','filter':null}      | subscriptions,0,event_type",
            "{'event_type':'note.created'}                 | subscriptions,0,filter",
            "{'event_type':'note.created','filter':[]}     | subscriptions,0,filter",
            "{'event_type':'note.created','filter':{}}     | subscriptions,0,filter",
            "{'event_type':'note.created','filter':{'$not':[]}} | subscriptions,0,filter",
            "{'event_type':'note.created','filter':{'$and':[],'$or':[]}} | subscriptions,0,filter",
            "{'event_type':'note.created','filter':{'$and':{}}} | subscriptions,0,filter,$and",
            "{'event_type':'note.created','filter':{'$and':[7]}} | subscriptions,0,filter,$and,0",
            "{'event_type':'note.created','filter':{'$and':[{'$or':[]}]}} | subscriptions,0,filter,$and,0,field",
            "{'event_type':'note.created','filter':{'$or':[{'field':'a','value':'b'}]}} | subscriptions,0,filter,$or,0,operator",
            "{'event_type':'note.created','filter':{'$or':[{'field':'a','operator':'is','value':'b'}]}} | subscriptions,0,filter,$or,0,operator",
            "{'event_type':'note.created','filter':{'$or':[{'field':'a','operator':'equals'}]}} | subscriptions,0,filter,$or,0,value",
            "{'event_type':'note.created','filter':{'$or':[{'field':'a','operator':'equals','value':null}]}} | subscriptions,0,filter,$or,0,value",
            "7                                             | subscriptions,0" })
    void subscriptionsAreChecked(String subscription, String place) {
        assertRefused(create("'" + URL + "'", subscription), place);
        assertRefused(api.patch(path(made(URL, ALL_NOTES)), "{'data':{'subscriptions':[" + subscription + "]}}"), place);
    }

    @Test
    void bothAreNeeded() {
        assertRefused(api.post("/v2/webhooks", "{'data':{'subscriptions':[]}}"), "target_url");
        assertRefused(api.post("/v2/webhooks", "{'data':{'target_url':'" + URL + "'}}"), "subscriptions");
        assertRefused(api.post("/v2/webhooks", "{'data':{'target_url':'" + URL + "','subscriptions':{}}}"), "subscriptions");
    }

    @ParameterizedTest
    @CsvSource({ "list-entry.created,id.list_id,list", "comment.created,list_id,list", "record.created,id.object_id,object",
            "note.created,parent_object_id,object", "record.merged,duplicate_object_id,object" })
    void whatAFilterNamesHasToExist(String event, String field, String kind) {
        for (String value : List.of(UNKNOWN_ID, "people")) {
            Api.Answer answer = create("'" + URL + "'", subscription(event, condition(field, value)));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("validation_type");
            assertThat(answer.message()).isEqualTo("Related " + kind + " not found");
        }
        String list = api.get("/v2/lists/" + ListApi.create(api, "sales", "people").slug()).data().at("/id/list_id").asText();
        made(URL, subscription(event, condition(field, kind.equals("list") ? list : people)));
    }

    @Test
    void everySubscriptionIsOfItsOwn() throws Exception {
        made(URL, ALL_NOTES);

        Api.Answer answer = create("'" + URL + "'", subscription("task.created", "null"), ALL_NOTES);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo(Api.JSON.readTree("""
                {"status_code": 409, "type": "invalid_request_error", "code": "uniqueness_conflict",
                 "message": "Each subscription must have a unique combination of target URL, event type and filter."}
                """));
        assertThat(api.get("/v2/webhooks").data()).hasSize(1);
    }

    @Test
    void noFilterIsOneWithoutConditions() {
        JsonNode made = made(URL, ALL_NOTES);

        assertThat(create("'" + URL + "'", subscription("note.created", "{'$and':[]}")).status()).isEqualTo(409);
        assertThat(create("'https://example.com/b'", ALL_NOTES, subscription("note.created", "{'$and':[]}")).status())
                .isEqualTo(409);
        made(URL, subscription("note.created", condition("actor.type", "app")));
        made(URL, subscription("note.deleted", "null"));
        made("https://example.com/b", ALL_NOTES);
        assertThat(api.patch(path(made), "{'data':{'subscriptions':[" + ALL_NOTES + "]}}").status()).isEqualTo(200);
    }

    @Test
    void aChangedAddressIsCheckedAgainstTheOthers() {
        made(URL, ALL_NOTES);
        JsonNode other = made("https://example.com/b", ALL_NOTES);

        assertThat(api.patch(path(other), "{'data':{'target_url':'" + URL + "'}}").status()).isEqualTo(409);
        assertThat(api.get(path(other)).data().path("target_url").asText()).isEqualTo("https://example.com/b");
        JsonNode changed = api.patch(path(other), "{'data':{'target_url':'" + URL + "','subscriptions':["
                + subscription("task.created", "null") + "]}}").data();
        assertThat(changed.path("target_url").asText()).isEqualTo(URL);
        assertThat(changed.at("/subscriptions/0/event_type").asText()).isEqualTo("task.created");
        assertThat(api.get(path(other)).data()).isEqualTo(changed);
    }

    @Test
    void aDeletedOneIsNotFound() {
        JsonNode made = made(URL, ALL_NOTES);

        assertThat(api.delete(path(made)).body().toString()).isEqualTo("{}");
        assertThat(api.delete(path(made)).status()).isEqualTo(404);
        assertThat(api.delete(path(made)).message()).isEqualTo("Webhook not found");
        for (Api.Answer answer : List.of(api.get(path(made)), api.patch(path(made), "{'data':{}}"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.message()).matches("Webhook with ID \"[-0-9a-f]+\" was not found\\.");
        }
        made(URL, ALL_NOTES);
        assertThat(api.get("/v2/webhooks/x").status()).isEqualTo(400);
    }

    @Test
    void theListHasPages() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            made.add(made(URL + i, ALL_NOTES).path("target_url").asText());
        }

        assertThat(api.get("/v2/webhooks").data().findValuesAsText("target_url")).isEqualTo(made);
        assertThat(api.get("/v2/webhooks?limit=2&offset=1").data().findValuesAsText("target_url"))
                .isEqualTo(made.subList(1, 3));
        assertThat(api.get("/v2/webhooks?offset=4").data()).isEmpty();
        assertThat(api.get("/v2/webhooks?limit=0").status()).isEqualTo(400);
        assertThat(api.get("/v2/webhooks?offset=-1").status()).isEqualTo(400);
    }

    private static String subscription(String event, String filter) {
        return "{'event_type':'" + event + "','filter':" + filter + "}";
    }

    private static String condition(String field, String value) {
        return "{'$and':[{'field':'" + field + "','operator':'equals','value':'" + value + "'}]}";
    }

    private Api.Answer create(String url, String... subscriptions) {
        return api.post("/v2/webhooks",
                "{'data':{'target_url':" + url + ",'subscriptions':[" + String.join(",", subscriptions) + "]}}");
    }

    private JsonNode made(String url, String... subscriptions) {
        Api.Answer answer = create("'" + url + "'", subscriptions);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.data();
    }

    private static String path(JsonNode webhook) {
        return "/v2/webhooks/" + webhook.at("/id/webhook_id").asText();
    }

    private static void assertRefused(Api.Answer answer, String place) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        StringBuilder steps = new StringBuilder();
        answer.body().at("/validation_errors/0/path").forEach(step -> steps.append(',').append(step.asText()));
        assertThat(steps).hasToString(",data," + place);
    }
}
