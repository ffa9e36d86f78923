package io.quarkiverse.attio.conformance.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** One operation as the contract's document describes it. */
public record ContractOperation(String verb, String path, JsonNode json) {

    private static final String JSON = "application/json";
    /** The media type of SCIM. */
    private static final String SCIM = "application/scim+json";
    private static final String FORM_SCHEMA = "/content/multipart~1form-data/schema";

    public String id() {
        return json.path("operationId").asText();
    }

    /** In the document's order, which says nothing; compare them as sets. */
    public Set<String> scopes() {
        Set<String> scopes = new TreeSet<>();
        json.path("security").forEach(scheme -> scheme.forEach(list -> list.forEach(scope -> scopes.add(scope.asText()))));
        return scopes;
    }

    /** Those of the attributes of lists, which the document has in a note. */
    public Set<String> scopesForLists() {
        String[] note = json.path("x-scopes-note").asText().split("target=lists: ");
        return note.length == 2 ? Set.of(note[1].strip()) : Set.of();
    }

    /** Both, where the document does not say. */
    public Set<String> tokenLevels() {
        Set<String> levels = new TreeSet<>();
        json.path("x-token-levels").forEach(level -> levels.add(level.asText()));
        return levels.isEmpty() ? Set.of("workspace", "user") : levels;
    }

    /** The lower rate limit of its own, 0 for none: "5 requests per second". */
    public int maxPerSecond() {
        return json.has("x-rate-limit") ? Integer.parseInt(json.path("x-rate-limit").asText().split(" ")[0]) : 0;
    }

    /** The largest {@code limit} of the query, 0 for none. */
    public int largestPage() {
        for (JsonNode parameter : json.path("parameters")) {
            if (parameter.path("in").asText().equals("query") && parameter.path("name").asText().equals("limit")) {
                return parameter.path("schema").path("maximum").asInt();
            }
        }
        return 0;
    }

    public String stability() {
        return json.path("x-stability").asText();
    }

    /** Every documented error as status and code. */
    public Set<String> errors() {
        Set<String> errors = new TreeSet<>();
        json.path("responses").fieldNames().forEachRemaining(status -> errorCodes(Integer.parseInt(status))
                .forEach(code -> errors.add(status + " " + code)));
        return errors;
    }

    public Set<String> queryParameters() {
        return parameters("query", false);
    }

    public Set<String> requiredQueryParameters() {
        return parameters("query", true);
    }

    public Set<String> pathParameters() {
        return parameters("path", false);
    }

    private Set<String> parameters(String in, boolean requiredOnly) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode parameter : json.path("parameters")) {
            if (parameter.path("in").asText().equals(in) && (!requiredOnly || parameter.path("required").asBoolean())) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }

    /** The fields of the form that it takes, none if it takes another body. */
    public Set<String> formFields() {
        Set<String> names = new TreeSet<>();
        json.at("/requestBody/content/multipart~1form-data/schema/properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Whether the success is a redirect, which has no example. */
    public boolean redirects() {
        return json.path("responses").has("302");
    }

    public boolean hasBody() {
        return json.has("requestBody");
    }

    /** The status of a success. */
    public int success() {
        for (String status : (Iterable<String>) () -> json.path("responses").fieldNames()) {
            if (status.startsWith("2") || status.startsWith("3")) {
                return Integer.parseInt(status);
            }
        }
        throw new IllegalStateException(id() + " has no success");
    }

    public boolean documents(int status) {
        return json.path("responses").has(String.valueOf(status));
    }

    /** Whether an answer of this status has a body. */
    public boolean hasContent(int status) {
        return json.path("responses").path(String.valueOf(status)).has("content");
    }

    /** The codes that the document names for a status. */
    public List<String> errorCodes(int status) {
        List<String> codes = new ArrayList<>();
        json.path("responses").path(String.valueOf(status)).path("x-error-codes").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    /** What the document itself calls uncertain, by its marks. */
    public Map<String, String> uncertain() {
        Map<String, String> marks = new TreeMap<>();
        json.properties().forEach(field -> {
            if (field.getKey().startsWith("x-uncertain")) {
                marks.put(field.getKey(), field.getValue().asText());
            }
        });
        return marks;
    }

    /** In which the bodies of the operation are. */
    String mediaType() {
        return path.startsWith("/scim/") ? SCIM : JSON;
    }

    private boolean isForm() {
        return !json.at("/requestBody" + FORM_SCHEMA).isMissingNode();
    }

    JsonNode requestBody() {
        return json.at("/requestBody" + schema());
    }

    String requestSchema() {
        return pointer() + "/requestBody" + (isForm() ? FORM_SCHEMA : schema());
    }

    String responseSchema(int status) {
        return pointer() + "/responses/" + status + schema();
    }

    private String schema() {
        return "/content/" + mediaType().replace("/", "~1") + "/schema";
    }

    String parameterSchema(String name) {
        JsonNode parameters = json.path("parameters");
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).path("name").asText().equals(name)) {
                return pointer() + "/parameters/" + i + "/schema";
            }
        }
        throw new IllegalArgumentException(id() + " has no parameter " + name);
    }

    private String pointer() {
        return "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + verb.toLowerCase(Locale.ROOT);
    }

    boolean matches(String requestVerb, String requestPath) {
        return verb.equals(requestVerb) && Pattern.matches(path.replaceAll("\\{[^/]+}", "[^/]+"), requestPath);
    }

    /** How many parts of the path are variable: where two paths match, the one with fewer is meant. */
    int variables() {
        return path.split("\\{", -1).length - 1;
    }

    @Override
    public String toString() {
        return id() + " (" + verb + " " + path + ")";
    }
}
