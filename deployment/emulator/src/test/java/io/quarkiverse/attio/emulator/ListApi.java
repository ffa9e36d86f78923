package io.quarkiverse.attio.emulator;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Works on one list. */
record ListApi(Api api, String slug, String parent) {

    /** Makes a list that the whole workspace manages. */
    static ListApi create(Api api, String slug, String parent) {
        Api.Answer answer = api.post("/v2/lists", "{'data':{'name':'" + slug + "','api_slug':'" + slug
                + "','parent_object':'" + parent + "','workspace_access':'full-access','workspace_member_access':[]}}");
        if (answer.status() != 200) {
            throw new AssertionError(answer.body().toString());
        }
        return new ListApi(api, slug, parent);
    }

    /** A status "stage" of two stages, and a multiselect "tags" of three options. */
    void withStages() {
        attributes().create("stage", "status", "");
        List.of("Open", "Won").forEach(title -> attributes().choice("stage", "statuses", title));
        attributes().create("tags", "select", ",'is_multiselect':true");
        List.of("A", "B", "C").forEach(title -> attributes().choice("tags", "options", title));
    }

    Attributes attributes() {
        return new Attributes(api, "lists", slug);
    }

    Api.Answer add(String record, String values) {
        return api.post(path("entries"), entry(record, parent, values));
    }

    /** Adds and expects success. */
    String added(String record, String values) {
        return id(add(record, values));
    }

    Api.Answer assertOf(String record, String values) {
        return api.put(path("entries"), entry(record, parent, values));
    }

    Api.Answer get(String entry) {
        return api.get(path("entries/" + entry));
    }

    Api.Answer append(String entry, String values) {
        return api.patch(path("entries/" + entry), "{'data':{'entry_values':" + values + "}}");
    }

    Api.Answer overwrite(String entry, String values) {
        return api.put(path("entries/" + entry), "{'data':{'entry_values':" + values + "}}");
    }

    Api.Answer delete(String entry) {
        return api.delete(path("entries/" + entry));
    }

    Api.Answer query(String body) {
        return api.post(path("entries/query"), body);
    }

    List<String> found(String body) {
        Api.Answer answer = query(body);
        if (answer.status() != 200) {
            throw new AssertionError(answer.body().toString());
        }
        return answer.data().findValues("id").stream().filter(id -> id.has("entry_id"))
                .map(id -> id.path("entry_id").asText()).toList();
    }

    String path(String rest) {
        return "/v2/lists/" + slug + "/" + rest;
    }

    static String id(Api.Answer answer) {
        if (answer.status() != 200) {
            throw new AssertionError(answer.body().toString());
        }
        return answer.data().at("/id/entry_id").asText();
    }

    static JsonNode values(Api.Answer answer, String attribute) {
        return answer.data().path("entry_values").path(attribute);
    }

    static String entry(String record, String parent, String values) {
        return "{'data':{'parent_record_id':'" + record + "','parent_object':'" + parent + "','entry_values':" + values
                + "}}";
    }
}
