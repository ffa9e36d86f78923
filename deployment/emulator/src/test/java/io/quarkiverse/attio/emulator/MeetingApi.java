package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes and lists meetings. */
final class MeetingApi {

    static final String PATH = "/v2/meetings";
    static final String MORNING = timed("2027-03-01T09:00:00Z", "2027-03-01T10:00:00Z");
    static final String ADA = participants("ada@acme.example");

    private final Api api;

    MeetingApi(Api api) {
        this.api = api;
    }

    static String timed(String start, String end) {
        return "'is_all_day':false,'start':{'datetime':'" + start + "'},'end':{'datetime':'" + end + "'}";
    }

    static String days(String start, String end) {
        return "'is_all_day':true,'start':{'date':'" + start + "'},'end':{'date':'" + end + "'}";
    }

    static String participants(String... addresses) {
        List<String> all = new ArrayList<>();
        for (String address : addresses) {
            all.add("{'email_address':'" + address + "','is_organizer':false,'status':'accepted'}");
        }
        return "'participants':[" + String.join(",", all) + "]";
    }

    static String links(String object, String... records) {
        List<String> all = new ArrayList<>();
        for (String record : records) {
            all.add("{'object':'" + object + "','record_id':'" + record + "'}");
        }
        return "'linked_records':[" + String.join(",", all) + "]";
    }

    Api.Answer post(String data) {
        return api.post(PATH, "{'data':{" + data + "}}");
    }

    JsonNode made(String title, String... fields) {
        Api.Answer answer = post("'title':'" + title + "','description':''," + String.join(",", fields));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.data();
    }

    List<String> titles(String query) {
        Api.Answer answer = api.get(PATH + "?" + query);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.data().findValuesAsText("title");
    }

    static String id(JsonNode meeting) {
        return meeting.at("/id/meeting_id").asText();
    }
}
