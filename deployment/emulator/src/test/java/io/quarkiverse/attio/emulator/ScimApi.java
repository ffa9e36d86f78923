package io.quarkiverse.attio.emulator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;

/** Users and groups as an identity provider writes them. */
final class ScimApi {

    static final String USER = "'schemas':['urn:ietf:params:scim:schemas:core:2.0:User']";
    static final String GROUP = "'schemas':['urn:ietf:params:scim:schemas:core:2.0:Group']";
    static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    private final Api api;

    ScimApi(Api api) {
        this.api = api;
    }

    Api.Answer user(String fields) {
        return api.post("/scim/v2/Users", "{" + USER + "," + fields + "}");
    }

    Api.Answer group(String fields) {
        return api.post("/scim/v2/Groups", "{" + GROUP + "," + fields + "}");
    }

    /** Creates and expects success. */
    JsonNode created(String userName) {
        Api.Answer answer = user("'userName':'" + userName + "'");
        if (answer.status() != 201) {
            throw new AssertionError(answer.body().toString());
        }
        return answer.body();
    }

    Api.Answer patch(String path, String operations) {
        return api.patch(path, "{'schemas':['urn:ietf:params:scim:api:messages:2.0:PatchOp'],'Operations':[" + operations
                + "]}");
    }

    Api.Answer filtered(String resource, String filter) {
        return api.get("/scim/v2/" + resource + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    }

    static String path(JsonNode user) {
        return "/scim/v2/Users/" + user.path("id").asText();
    }
}
