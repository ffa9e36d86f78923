package io.quarkiverse.attio.emulator;

import static io.quarkiverse.attio.emulator.MeetingApi.ADA;
import static io.quarkiverse.attio.emulator.MeetingApi.MORNING;
import static io.quarkiverse.attio.emulator.MeetingApi.days;
import static io.quarkiverse.attio.emulator.MeetingApi.id;
import static io.quarkiverse.attio.emulator.MeetingApi.links;
import static io.quarkiverse.attio.emulator.MeetingApi.participants;
import static io.quarkiverse.attio.emulator.MeetingApi.timed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

class MeetingsTest {

    private static final String UNKNOWN_ID = "cb59ab17-ad15-460c-a126-0715617c0853";
    private static final String TEXTS = "'title':'Kick-off','description':'',";

    @RegisterExtension
    final Api api = Api.empty();

    private MeetingApi meetings;

    @BeforeEach
    void noMeeting() {
        meetings = new MeetingApi(api);
        assertThat(meetings.titles("")).isEmpty();
    }

    @Test
    void whatWasMadeIsRead() {
        String person = api.created("people", "{}");
        JsonNode made = meetings.made("Kick-off", "'is_all_day':false,"
                + "'start':{'datetime':'2027-11-27T14:00:00Z','timezone':'America/New_York'},"
                + "'end':{'datetime':'2027-11-27T18:00:00.5+01:00','timezone':null}",
                "'participants':[{'email_address':'Ada@acme.example','is_organizer':'true','status':'accepted'},"
                        + "{'name':'Bo','is_organizer':false,'status':'declined'}]",
                links("people", person.toUpperCase(), person));

        assertThat(made.path("start").toString())
                .isEqualTo("{\"datetime\":\"2027-11-27T09:00:00.000-05:00\",\"timezone\":\"America/New_York\"}");
        assertThat(made.path("end").toString()).isEqualTo("{\"datetime\":\"2027-11-27T18:00:00.500+01:00\",\"timezone\":null}");
        assertThat(made.path("participants").toString()).isEqualTo("["
                + "{\"status\":\"accepted\",\"is_organizer\":true,\"email_address\":\"Ada@acme.example\",\"name\":null},"
                + "{\"status\":\"declined\",\"is_organizer\":false,\"email_address\":null,\"name\":\"Bo\"}]");
        assertThat(made.path("linked_records")).hasSize(1);
        assertThat(made.at("/linked_records/0/object_slug").asText()).isEqualTo("people");
        assertThat(made.at("/linked_records/0/record_id").asText()).isEqualTo(person);
        assertThat(made.at("/created_by_actor/type").asText()).isEqualTo("api-token");
        assertThat(api.get("/v2/meetings/" + id(made).toUpperCase()).data()).isEqualTo(made);
    }

    @Test
    void aWholeDayHasDates() {
        JsonNode made = meetings.made("Fair", days("2027-03-01", "2027-03-02"), ADA);

        assertThat(made.path("is_all_day").booleanValue()).isTrue();
        assertThat(made.path("start").toString()).isEqualTo("{\"date\":\"2027-03-01\"}");
        assertThat(made.path("end").toString()).isEqualTo("{\"date\":\"2027-03-02\"}");
    }

    @Test
    void participantsAreNotLinkedByThemselves() {
        api.created("people", "{'email_addresses':['ada@acme.example']}");

        assertThat(meetings.made("Kick-off", MORNING, ADA).path("linked_records")).isEmpty();
    }

    @Test
    void limitsAreReached() {
        String person = api.created("people", "{}");
        String all = String.join(",", Collections.nCopies(500, "{'name':'A','is_organizer':false,'status':'pending'}"));

        Api.Answer answer = meetings.post("'title':'" + "t".repeat(1000) + "','description':'" + "d".repeat(10_000) + "',"
                + MORNING + ",'participants':[" + all + "],"
                + links("people", Collections.nCopies(50, person).toArray(String[]::new)));

        assertThat(answer.status()).as(answer.message()).isEqualTo(200);
        assertThat(answer.data().path("participants")).hasSize(500);
    }

    @Test
    void limitsAreNotPassed() {
        String person = api.created("people", "{}");
        String all = String.join(",", Collections.nCopies(501, "{'name':'A','is_organizer':false,'status':'pending'}"));

        assertRefused(meetings.post("'title':'" + "t".repeat(1001) + "','description':''," + MORNING + "," + ADA), "title");
        assertRefused(meetings.post("'title':'','description':'" + "d".repeat(10_001) + "'," + MORNING + "," + ADA),
                "description");
        assertRefused(meetings.post(TEXTS + MORNING + ",'participants':[" + all + "]"), "participants");
        assertRefused(meetings.post(TEXTS + MORNING + "," + ADA + ","
                + links("people", Collections.nCopies(51, person).toArray(String[]::new))), "linked_records");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'description':'',MORNING,ADA                                       | title",
            "'title':7,'description':'',MORNING,ADA                             | title",
            "'title':'',MORNING,ADA                                             | description",
            "TEXTS'start':{},'end':{},ADA                                       | is_all_day",
            "TEXTS'is_all_day':'true',ADA                                       | is_all_day",
            "TEXTS'is_all_day':false,ADA                                        | start",
            "TEXTS'is_all_day':false,'start':'2027-01-01T00:00:00Z',ADA         | start",
            "TEXTS'is_all_day':false,'start':{'date':'2027-01-01'},ADA          | start,datetime",
            "TEXTS'is_all_day':false,'start':{'datetime':'2027-01-01'},ADA      | start,datetime",
            "TEXTS'is_all_day':false,'start':{'datetime':'2027-01-01T00:00'},ADA | start,datetime",
            "TEXTS'is_all_day':false,'start':{'datetime':'+999999999-01-01T00:00:00Z'},ADA | start,datetime",
            "TEXTS'is_all_day':false,'start':{'datetime':'2027-01-01T00:00:00Z','timezone':'Mars'},ADA | start,timezone",
            "TEXTS'is_all_day':false,'start':{'datetime':'2027-01-01T00:00:00Z','timezone':1},ADA | start,timezone",
            "TEXTS'is_all_day':true,'start':{'datetime':'2027-01-01T00:00:00Z'},ADA | start,date",
            "TEXTS'is_all_day':true,'start':{'date':'2027-02-30'},ADA           | start,date",
            "TEXTS'is_all_day':true,'start':{'date':'2027-02-02'},ADA           | end",
            "TEXTS'is_all_day':true,'start':{'date':'2027-02-02'},'end':{'date':'2027-02-01'},ADA | end",
            "TEXTSMORNING                                                       | participants",
            "TEXTSMORNING,'participants':{}                                     | participants",
            "TEXTSMORNING,'participants':['ada@acme.example']                   | participants,0",
            "TEXTSMORNING,'participants':[{'is_organizer':true,'status':'pending'}] | participants,0,email_address",
            "TEXTSMORNING,'participants':[{'email_address':'ada','is_organizer':true,'status':'pending'}] | participants,0,email_address",
            "TEXTSMORNING,'participants':[{'name':'','is_organizer':true,'status':'pending'}] | participants,0,name",
            "TEXTSMORNING,'participants':[{'name':'A','status':'pending'}]      | participants,0,is_organizer",
            "TEXTSMORNING,'participants':[{'name':'A','is_organizer':'yes','status':'pending'}] | participants,0,is_organizer",
            "TEXTSMORNING,'participants':[{'name':'A','is_organizer':true}]     | participants,0,status",
            "TEXTSMORNING,'participants':[{'name':'A','is_organizer':true,'status':'maybe'}] | participants,0,status",
            "TEXTSMORNING,ADA,'linked_records':null                             | linked_records",
            "TEXTSMORNING,ADA,'linked_records':[{'record_id':'UNKNOWN'}]        | linked_records,0,object",
            "TEXTSMORNING,ADA,'linked_records':[{'object':'people','record_id':'x'}] | linked_records,0,record_id",
            "TEXTSMORNING,ADA,'linked_records':[{'object':'planets','record_id':'UNKNOWN'}] | linked_records,0,object",
            "TEXTSMORNING,ADA,'linked_records':[{'object':'people','record_id':'UNKNOWN'}] | linked_records,0,record_id",
    })
    void whatDoesNotFitIsNamed(String data, String place) {
        assertRefused(meetings.post(data.replace("TEXTS", TEXTS).replace("MORNING", MORNING).replace("ADA", ADA)
                .replace("UNKNOWN", UNKNOWN_ID)), place);
    }

    @Test
    void someoneHasToBeThere() throws Exception {
        assertThat(meetings.post(TEXTS + MORNING + ",'participants':[]").body()).isEqualTo(Api.JSON.readTree("""
                {"statusCode": 400, "type": "invalid_request_error", "code": "validation_type",
                 "message": "No participants were provided."}
                """));
    }

    @Test
    void aBodyThatIsNoneNamesItsStatusLikeTheOthers() {
        assertThat(api.post("/v2/meetings", "{").body().path("statusCode").asInt()).isEqualTo(400);
        assertThat(api.post("/v2/meetings", "{").body().has("status_code")).isFalse();
    }

    @Test
    void linksAreAppended() {
        List<String> people = List.of(api.created("people", "{}"), api.created("people", "{}"));
        String company = api.created("companies", "{}");
        String path = "/v2/meetings/" + id(meetings.made("Kick-off", MORNING, ADA, links("people", people.get(0))));

        Api.Answer answer = api.patch(path, "{'data':{" + links("people", people.get(1), people.get(0)) + "}}");

        assertThat(answer.data().path("linked_records").findValuesAsText("record_id")).isEqualTo(people);
        assertThat(api.patch(path, "{'data':{" + links("companies", company) + "}}").data().path("linked_records")
                .findValuesAsText("object_slug")).containsExactly("people", "people", "companies");
        assertThat(api.get(path).data().path("linked_records")).hasSize(3);
    }

    @Test
    void linksAreReplaced() {
        List<String> people = List.of(api.created("people", "{}"), api.created("people", "{}"));
        String path = "/v2/meetings/" + id(meetings.made("Kick-off", MORNING, ADA, links("people", people.get(0))));

        assertThat(api.put(path, "{'data':{" + links("people", people.get(1)) + "}}").data().path("linked_records")
                .findValuesAsText("record_id")).containsExactly(people.get(1));
        assertThat(api.put(path, "{'data':{" + links("people") + "}}").data().path("linked_records")).isEmpty();
        assertThat(api.get(path).data().path("linked_records")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "PATCH", "PUT" })
    void linksAreChecked(String method) {
        String person = api.created("people", "{}");
        String path = "/v2/meetings/" + id(meetings.made("Kick-off", MORNING, ADA, links("people", person)));

        Api.Answer object = api.send(method, path, "{'data':{" + links("planets", person) + "}}");
        assertThat(object.status()).isEqualTo(400);
        assertThat(object.code()).isEqualTo("value_not_found");
        assertThat(object.message()).isEqualTo("Object with slug/ID \"planets\" not found.");
        assertThat(object.body().path("status_code").asInt()).isEqualTo(400);
        Api.Answer record = api.send(method, path, "{'data':{" + links("companies", person) + "}}");
        assertThat(record.code()).isEqualTo("value_not_found");
        assertThat(record.message()).isEqualTo("Record with ID \"" + person + "\" not found.");
        for (String data : List.of("", "'linked_records':{}", links("people") + ",'title':'New'",
                links("people", Collections.nCopies(51, person).toArray(String[]::new)))) {
            Api.Answer answer = api.send(method, path, "{'data':{" + data + "}}");
            assertThat(answer.status()).as(data).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("validation_type");
        }
        assertThat(api.get(path).data().path("linked_records")).hasSize(1);
    }

    @Test
    void aDeletedOneIsNotFound() {
        String path = "/v2/meetings/" + id(meetings.made("Kick-off", MORNING, ADA));

        assertThat(api.delete(path).body().toString()).isEqualTo("{}");
        for (Api.Answer answer : List.of(api.get(path), api.delete(path), api.patch(path, "{'data':{" + links("people") + "}}"),
                api.put(path, "{'data':{" + links("people") + "}}"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.code()).isEqualTo("not_found");
            assertThat(answer.message()).matches("Meeting with ID \"[-0-9a-f]+\" was not found\\.");
        }
        assertThat(api.get("/v2/meetings/x").message()).isEqualTo("Path params validation error.");
    }

    @Test
    void recordsThatGoAwayAreNoLongerLinked() {
        String deleted = api.created("people", "{}");
        String merged = api.created("people", "{}");
        String kept = api.created("people", "{}");
        String path = "/v2/meetings/"
                + id(meetings.made("Kick-off", timed("2027-03-01T09:00:00Z", "2027-03-01T09:00:00Z"),
                        participants("a@b.example"),
                        links("people", deleted, merged, kept)));

        api.delete("/v2/objects/people/records/" + deleted);
        String result = api.post("/v2/objects/people/records/merge", "{'data':{'primary_record_id':'" + kept
                + "','secondary_record_id':'" + merged + "'}}").data().path("new_record_id").asText();

        assertThat(api.get(path).data().path("linked_records").findValuesAsText("record_id")).containsExactly(result);
    }

    private static void assertRefused(Api.Answer answer, String place) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.body().path("statusCode").asInt()).isEqualTo(400);
        assertThat(answer.body().has("status_code")).isFalse();
        assertThat(answer.code()).isEqualTo("validation_type");
        StringBuilder path = new StringBuilder();
        answer.body().at("/validation_errors/0/path").forEach(step -> path.append(',').append(step.asText()));
        assertThat(path).hasToString(",data," + place);
    }
}
