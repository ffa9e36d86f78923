package io.quarkiverse.attio.emulator.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** One operation of the published document. */
record DocumentedOperation(String verb, String template, JsonNode json) {

    String id() {
        return json.path("operationId").asText();
    }

    /** Whether a path, as it was sent, is one of this operation. */
    boolean serves(String method, List<String> segments) {
        String[] expected = template.substring(1).split("/");
        if (!verb.equals(method) || expected.length != segments.size()) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            String segment = segments.get(i);
            if (expected[i].startsWith("{") ? !takes(expected[i], segment) : !expected[i].equals(segment)) {
                return false;
            }
        }
        return true;
    }

    /** Some parts of a path are one of a few words. */
    private boolean takes(String variable, String segment) {
        for (JsonNode parameter : json.path("parameters")) {
            if (variable.equals("{" + parameter.path("name").asText() + "}") && parameter.path("schema").has("enum")) {
                return words(parameter.path("schema").path("enum")).contains(segment);
            }
        }
        return !segment.isEmpty();
    }

    /** Where two operations serve a path, the one with fewer is meant. */
    int variables() {
        return template.split("\\{", -1).length - 1;
    }

    boolean isScim() {
        return template.startsWith("/scim/");
    }

    boolean documents(int status) {
        return json.path("responses").has(Integer.toString(status));
    }

    Set<String> errorCodes(int status) {
        return words(response(status).path("x-error-codes"));
    }

    /** The scopes that a token needs for it. */
    Set<String> scopes() {
        return words(json.path("security").path(0).path("oauth2"));
    }

    /** What the document says in words of the scopes. */
    String scopesNote() {
        return json.path("x-scopes-note").asText();
    }

    /** What the document says in words of the operation's own limit, empty if it has none. */
    String rateLimit() {
        return json.path("x-rate-limit").asText();
    }

    boolean servesUserTokens() {
        Set<String> levels = words(json.path("x-token-levels"));
        return levels.isEmpty() || levels.contains("user");
    }

    Set<String> headers(int status) {
        Set<String> names = new TreeSet<>();
        response(status).path("headers").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The media type of an answer, empty if it has no body. */
    Optional<String> mediaType(int status) {
        var types = response(status).path("content").fieldNames();
        return types.hasNext() ? Optional.of(types.next()) : Optional.empty();
    }

    /** Where the schema of an answer stands in the document. */
    String schema(int status, String mediaType) {
        return "/paths/" + step(template) + "/" + verb.toLowerCase(Locale.ROOT) + "/responses/" + status + "/content/"
                + step(mediaType) + "/schema";
    }

    private JsonNode response(int status) {
        return json.path("responses").path(Integer.toString(status));
    }

    private static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Set<String> words(JsonNode array) {
        Set<String> words = new TreeSet<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    @Override
    public String toString() {
        return id() + " (" + verb + " " + template + ")";
    }
}
