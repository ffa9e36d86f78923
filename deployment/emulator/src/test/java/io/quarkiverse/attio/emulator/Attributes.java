package io.quarkiverse.attio.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes attributes of one object or list. */
record Attributes(Api api, String target, String owner) {

    Attributes(Api api, String object) {
        this(api, "objects", object);
    }

    /**
     * @param more fields in JSON, each after a comma; they count more than those that every request has
     */
    Api.Answer create(String slug, String type, String more) {
        return api.post(path(), body(slug, type, more).toString());
    }

    Api.Answer createWithout(String slug, String field) {
        ObjectNode body = body(slug, "text", "");
        ((ObjectNode) body.path("data")).remove(field);
        return api.post(path(), body.toString());
    }

    Api.Answer update(String slug, String data) {
        return api.patch(path() + "/" + slug, "{'data':" + data + "}");
    }

    /** Adds an option, or a status. */
    Api.Answer choice(String slug, String kind, String title) {
        return api.post(path() + "/" + slug + "/" + kind, "{'data':{'title':'" + title + "'}}");
    }

    private String path() {
        return "/v2/" + target + "/" + owner + "/attributes";
    }

    private static ObjectNode body(String slug, String type, String more) {
        String data = "{'title':'Thing','description':null,'api_slug':'" + slug + "','type':'" + type
                + "','is_required':false,'is_unique':false,'is_multiselect':false,'config':{}" + more + "}";
        try {
            // of a field that is given twice the last one counts
            return (ObjectNode) Api.JSON.readTree("{'data':".replace('\'', '"') + data.replace('\'', '"') + "}");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
