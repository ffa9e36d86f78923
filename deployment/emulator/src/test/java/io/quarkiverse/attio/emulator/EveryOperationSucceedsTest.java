package io.quarkiverse.attio.emulator;

import static io.quarkiverse.attio.emulator.MeetingApi.ADA;
import static io.quarkiverse.attio.emulator.MeetingApi.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A success of every operation that the published document has, each as the document wants it. */
class EveryOperationSucceedsTest {

    private static final String NOUNS = "'singular_noun':'Rocket','plural_noun':'Rockets'";

    @RegisterExtension
    final Api api = Api.with(builder -> builder.seeded(true).sql(true));

    @Test
    void all() {
        Http.succeeded();
        get("/v2/self");
        objects();
        configuration(new Attributes(api, "companies"));
        records();
        lists();
        activities();
        notesAndTasks();
        comments();
        meetings();
        files();
        webhooks();
        scim();

        assertThat(Http.succeeded()).hasSize(110).isEqualTo(Http.operations());
    }

    private void objects() {
        get("/v2/objects");
        ok(api.post("/v2/objects", "{'data':{'api_slug':'rockets'," + NOUNS + "}}"));
        get("/v2/objects/rockets");
        ok(api.patch("/v2/objects/rockets", "{'data':{'plural_noun':'Many rockets'}}"));
        get("/v2/objects/rockets/views");
        delete("/v2/objects/rockets");
        get("/v2/workspace_members");
        get("/v2/workspace_members/" + member());
    }

    private void configuration(Attributes attributes) {
        String path = "/v2/" + attributes.target() + "/" + attributes.owner() + "/attributes";
        get(path);
        for (String type : List.of("select", "status")) {
            ok(attributes.create(type + "_thing", type, ""));
            ok(attributes.update(type + "_thing", "{'title':'Other'}"));
            String thing = path + "/" + type + "_thing";
            get(thing);
            String kind = type.equals("select") ? "/options" : "/statuses";
            ok(attributes.choice(type + "_thing", kind.substring(1), "One"));
            get(thing + kind);
            ok(api.patch(thing + kind + "/One", "{'data':{'title':'Two'}}"));
        }
    }

    private void records() {
        String path = "/v2/objects/companies/records";
        String record = api.created("companies", "{'name':'Acme'}");
        get(path + "/" + record);
        ok(api.query("companies", "{}"));
        ok(api.assertBy("companies", "domains", "{'domains':['acme.example']}"));
        ok(api.append("companies", record, "{'name':'Acme Ltd'}"));
        ok(api.overwrite("companies", record, "{'name':'Acme'}"));
        String values = path + "/" + record + "/attributes/name/values";
        get(values);
        ok(api.put(values, history()));
        get(path + "/" + record + "/entries");
        ok(api.post("/v2/objects/records/search", "{'query':'','objects':['people','companies','deals'],"
                + "'request_as':{'type':'workspace'}}"));
        ok(api.post("/v2/sql", "{'sql':'select name from companies'}"));
        Api.Answer merged = ok(api.post(path + "/merge", "{'data':{'primary_record_id':'" + record
                + "','secondary_record_id':'" + api.created("companies", "{}") + "'}}"));
        delete(path + "/" + merged.data().path("new_record_id").asText());
    }

    private void lists() {
        ListApi sales = ListApi.create(api, "sales", "people");
        get("/v2/lists");
        get("/v2/lists/sales");
        ok(api.patch("/v2/lists/sales", "{'data':{'name':'Sales'}}"));
        get(sales.path("views"));
        configuration(sales.attributes());
        ok(sales.attributes().create("points", "number", ""));
        String record = person();
        String entry = sales.added(record, "{'points':1}");
        ok(sales.assertOf(record, "{'points':2}"));
        ok(sales.query("{}"));
        ok(sales.get(entry));
        ok(sales.append(entry, "{'points':3}"));
        ok(sales.overwrite(entry, "{'points':4}"));
        String values = sales.path("entries/" + entry + "/attributes/points/values");
        get(values);
        ok(api.put(values, history().replace("'Old'", "5")));
        ok(sales.delete(entry));
    }

    private void activities() {
        String path = "/v2/activities";
        get(path);
        ok(api.post(path, "{'data':{'api_slug':'rockets'," + NOUNS + ",'extends':'calls'}}"));
        get(path + "/rockets");
        ok(api.patch(path + "/rockets", "{'data':{'plural_noun':'Many rockets'}}"));
        String records = path + "/rockets/records";
        String values = "{'data':{'values':{'external_id':'a'}}}";
        String record = records + "/" + ok(api.post(records, values)).recordId();
        ok(api.put(records + "?matching_attribute=external_id", values));
        ok(api.post(records + "/query", "{}"));
        get(record);
        ok(api.patch(record, values));
        ok(api.put(record, values));
        delete(record);
        delete(path + "/rockets");
    }

    private void notesAndTasks() {
        String note = "/v2/notes/" + id(ok(api.post("/v2/notes", "{'data':{'parent_object':'people','parent_record_id':'"
                + person() + "','title':'Call','format':'plaintext','content':'Well'}}")), "note_id");
        get("/v2/notes");
        get(note);
        ok(api.patch(note, "{'data':{'title':'Other'}}"));
        delete(note);
        String task = "/v2/tasks/" + id(ok(api.post("/v2/tasks", "{'data':{'content':'Call','format':'plaintext',"
                + "'deadline_at':null,'is_completed':false,'linked_records':[],'assignees':[]}}")), "task_id");
        get("/v2/tasks");
        get(task);
        ok(api.patch(task, "{'data':{'is_completed':true}}"));
        delete(task);
    }

    private void comments() {
        String person = person();
        Api.Answer comment = ok(api.post("/v2/comments", "{'data':{'format':'plaintext','content':'Well','author':"
                + "{'type':'workspace-member','id':'" + member() + "'},'record':{'object':'people','record_id':'" + person
                + "'}}}"));
        get("/v2/threads?object=people&record_id=" + person);
        get("/v2/threads/" + comment.data().path("thread_id").asText());
        get("/v2/comments/" + id(comment, "comment_id"));
        delete("/v2/comments/" + id(comment, "comment_id"));
    }

    private void meetings() {
        get("/v2/emails?domain=northwind.example");
        ok(api.post("/v2/sequences/unsubscribed_emails", "{'data':{'email_addresses':['ada@example.com']}}"));
        String meeting = MeetingApi.PATH + "/" + MeetingApi.id(new MeetingApi(api).made("Call", MORNING, ADA));
        get(MeetingApi.PATH);
        get(meeting);
        String links = "{'data':{" + MeetingApi.links("people", person()) + "}}";
        ok(api.patch(meeting, links));
        ok(api.put(meeting, links));
        String recordings = meeting + "/call_recordings";
        String recording = recordings + "/" + id(ok(api.post(recordings,
                "{'data':{'transcript':[{'speech':'Hi','start_time':0,'end_time':1,'speaker':{'name':'Ada'}}]}}")),
                "call_recording_id");
        get(recordings);
        get(recording);
        get(recording + "/transcript");
        delete(recording);
        delete(meeting);
    }

    private void files() {
        FileApi files = new FileApi(api);
        String person = person();
        String file = files.uploaded(FileApi.parts().of("people", person).file("Well"));
        assertThat(files.read(files.address(file)).text()).isEqualTo("Well");
        ok(api.post("/v2/files", "{'object':'people','record_id':'" + person + "','file_type':'folder','name':'Mine'}"));
        get("/v2/files?object=people&record_id=" + person);
        get("/v2/files/" + file);
        delete("/v2/files/" + file);
    }

    private void webhooks() {
        String webhook = "/v2/webhooks/" + id(ok(api.post("/v2/webhooks", "{'data':{'target_url':'https://example.com/',"
                + "'subscriptions':[{'event_type':'task.created','filter':null}]}}")), "webhook_id");
        get("/v2/webhooks");
        get(webhook);
        ok(api.patch(webhook, "{'data':{'target_url':'https://example.com/other'}}"));
        delete(webhook);
    }

    private void scim() {
        ScimApi scim = new ScimApi(api);
        String user = ScimApi.path(scim.created("eve@example.com"));
        get("/scim/v2/Schemas");
        get("/scim/v2/Users");
        get(user);
        ok(scim.patch(user, "{'op':'Replace','value':{'active':true}}"));
        ok(api.put(user, "{" + ScimApi.USER + ",'userName':'eve@example.com','active':true}"));
        delete(user);
        String group = "/scim/v2/Groups/" + ok(scim.group("'displayName':'Sales'")).body().path("id").asText();
        get("/scim/v2/Groups");
        get(group);
        ok(scim.patch(group, "{'op':'replace','path':'displayName','value':'Support'}"));
        ok(api.put(group, "{" + ScimApi.GROUP + ",'displayName':'Team'}"));
        delete(group);
    }

    private static String history() {
        return "{'data':{'replace_history':true,'values':[{'value':'Old','active_from':'2020-01-01T00:00:00Z',"
                + "'active_until':null}]}}";
    }

    private String person() {
        return api.query("people", "{'limit':1}").data().at("/0/id/record_id").asText();
    }

    private String member() {
        return api.get("/v2/workspace_members").data().at("/0/id/workspace_member_id").asText();
    }

    private static String id(Api.Answer answer, String name) {
        return answer.data().path("id").path(name).asText();
    }

    private void get(String path) {
        ok(api.get(path));
    }

    private void delete(String path) {
        ok(api.delete(path));
    }

    private static Api.Answer ok(Api.Answer answer) {
        assertThat(answer.status()).as(String.valueOf(answer.body())).isLessThan(300);
        return answer;
    }
}
