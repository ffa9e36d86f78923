package io.quarkiverse.attio.emulator.contract;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Compares what the emulator answers with the published document. */
public final class Answers {

    /** Addresses that the storage of files gives out are no part of the API. */
    private static final String STORAGE = "/storage/";
    private static final String SCIM = "/scim/";
    private static final String JSON_TYPE = "application/json";

    /** The document says in words that these two name the status of an error in another way than its schema. */
    private static final Set<String> IN_CAMEL_CASE = Set.of("createMeeting", "addSequenceUnsubscribedEmails");

    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Document document = Document.load();

    /** The ids of all operations of the document. */
    public Set<String> operationIds() {
        return document.operationIds();
    }

    /** The id of the operation that a request is for. */
    public Optional<String> operation(String verb, String path) {
        return document.find(verb, path).map(DocumentedOperation::id);
    }

    /** Everything that is wrong with an answer, empty if nothing is. */
    public List<String> problems(String verb, String path, int status, HttpHeaders headers, byte[] body) {
        if (path.startsWith(STORAGE)) {
            return List.of();
        }
        Optional<DocumentedOperation> operation = document.find(verb, path);
        String type = headers.firstValue("content-type").orElse("");
        if (operation.isEmpty()) {
            return path.startsWith(SCIM) ? scimError(status, type, body) : unknownRoute(status, type, body);
        }
        if (status >= 400) {
            return operation.get().isScim() ? scimError(status, type, body) : error(operation.get(), status, type, body);
        }
        return success(operation.get(), status, headers, type, body);
    }

    private List<String> success(DocumentedOperation operation, int status, HttpHeaders headers, String type, byte[] body) {
        if (!operation.documents(status)) {
            return List.of("status " + status + " is not documented");
        }
        List<String> problems = new ArrayList<>();
        operation.headers(status).stream().filter(name -> headers.firstValue(name).isEmpty())
                .forEach(name -> problems.add("no header " + name));
        Optional<String> expected = operation.mediaType(status);
        if (expected.isEmpty()) {
            if (body.length > 0 || !type.isEmpty()) {
                problems.add("a body of type \"" + type + "\" where none belongs");
            }
            return problems;
        }
        JsonNode json = parse(expected.get(), type, body, problems);
        if (json != null) {
            document.problems(operation.schema(status, expected.get()), json).stream()
                    .filter(problem -> !Undocumented.allows(operation, problem)).forEach(problems::add);
        }
        return problems;
    }

    private List<String> error(DocumentedOperation operation, int status, String type, byte[] body) {
        List<String> problems = new ArrayList<>();
        JsonNode json = parse(JSON_TYPE, type, body, problems);
        if (json != null) {
            if (json instanceof ObjectNode object && json.has("statusCode") && IN_CAMEL_CASE.contains(operation.id())) {
                object.set("status_code", object.remove("statusCode"));
            }
            problems.addAll(errorBody(status, json));
            String code = json.path("code").asText();
            if (!operation.errorCodes(status).contains(code) && !Undocumented.allows(operation, status, code)) {
                problems.add("status " + status + " with code " + code + " is not documented");
            }
        }
        return problems;
    }

    private List<String> unknownRoute(int status, String type, byte[] body) {
        List<String> problems = new ArrayList<>();
        JsonNode json = parse(JSON_TYPE, type, body, problems);
        if (json != null) {
            problems.addAll(errorBody(status, json));
            String code = json.path("code").asText();
            if (!(status == 404 && code.equals("not_found")) && !(status == 401 && code.equals("unauthorized"))) {
                problems.add("the document has no such operation, but the answer has status " + status + " and code " + code);
            }
        }
        return problems;
    }

    private List<String> errorBody(int status, JsonNode json) {
        List<String> problems = new ArrayList<>(document.problems(Document.ERROR, json));
        if (json.path("status_code").asInt() != status) {
            problems.add("status_code " + json.path("status_code") + " in an answer of status " + status);
        }
        String type = switch (status) {
            case 401, 403 -> "auth_error";
            case 429 -> "rate_limit_error";
            default -> "invalid_request_error";
        };
        if (!json.path("type").asText().equals(type)) {
            problems.add("type " + json.path("type") + " instead of " + type);
        }
        return problems;
    }

    /** The document has none; of the standard's form this is what no reader can do without. */
    private static List<String> scimError(int status, String type, byte[] body) {
        List<String> problems = new ArrayList<>();
        JsonNode json = parse("application/scim+json", type, body, problems);
        if (json != null && !json.path("status").asText().equals(Integer.toString(status))) {
            problems.add("status " + json.path("status") + " in an answer of status " + status);
        }
        return problems;
    }

    private static JsonNode parse(String expected, String type, byte[] body, List<String> problems) {
        if (!type.split(";", 2)[0].equals(expected)) {
            problems.add("content type \"" + type + "\" instead of " + expected);
        }
        try {
            JsonNode json = JSON.readTree(body);
            if (!json.isMissingNode()) {
                return json;
            }
            problems.add("no body");
        } catch (IOException e) {
            problems.add("the body is not JSON: " + e.getMessage());
        }
        return null;
    }
}
