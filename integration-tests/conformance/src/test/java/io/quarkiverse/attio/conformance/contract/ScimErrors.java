package io.quarkiverse.attio.conformance.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** The form that SCIM gives its errors (RFC 7644, 3.12), of which the document says nothing. */
final class ScimErrors {

    private static final String SCHEMA = "[\"urn:ietf:params:scim:api:messages:2.0:Error\"]";
    private static final Set<String> MEMBERS = Set.of("schemas", "status", "scimType", "detail");
    private static final Set<Integer> STATUSES = Set.of(400, 401, 403, 404, 409, 412, 413, 500, 501);
    private static final Set<String> OF_BAD_REQUESTS = Set.of("invalidFilter", "tooMany", "mutability", "invalidSyntax",
            "invalidPath", "noTarget", "invalidValue", "invalidVers");

    private ScimErrors() {
    }

    /** What is wrong with an error of this status. */
    static List<String> check(int status, JsonNode body) {
        List<String> problems = new ArrayList<>();
        if (!STATUSES.contains(status)) {
            problems.add("status " + status + " is none of SCIM's");
        }
        if (!body.path("schemas").toString().equals(SCHEMA)) {
            problems.add("schemas " + body.path("schemas"));
        }
        if (!body.path("status").isTextual() || !body.path("status").textValue().equals(Integer.toString(status))) {
            problems.add("status " + body.path("status") + " in an answer of status " + status + ", it is a text");
        }
        if (!body.path("detail").isTextual()) {
            problems.add("detail " + body.path("detail"));
        }
        if (body.has("scimType") && !types(status).contains(body.path("scimType").asText())) {
            problems.add("scimType " + body.path("scimType") + " in an answer of status " + status);
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!MEMBERS.contains(name)) {
                problems.add("unknown member " + name);
            }
        });
        return problems;
    }

    private static Set<String> types(int status) {
        return switch (status) {
            case 400 -> OF_BAD_REQUESTS;
            case 403 -> Set.of("sensitive");
            case 409 -> Set.of("uniqueness");
            default -> Set.of();
        };
    }
}
