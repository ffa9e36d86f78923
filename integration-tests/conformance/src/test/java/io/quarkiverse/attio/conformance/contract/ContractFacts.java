package io.quarkiverse.attio.conformance.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** What a document says of each operation, one line a fact, so that two documents can be compared. */
public final class ContractFacts {

    private static final List<String> LIMITS = List.of("format", "minLength", "maxLength", "minItems", "maxItems", "minimum",
            "maximum", "pattern", "default", "const");

    private static final Pattern LENGTH = Pattern.compile("(min|max)(imum|Length|Items) \\d+");

    private final JsonNode document;

    private ContractFacts(JsonNode document) {
        this.document = document;
    }

    /** The facts of a document by the names of its operations. */
    public static Map<String, Set<String>> of(JsonNode document) {
        Map<String, Set<String>> facts = new TreeMap<>();
        ContractFacts reader = new ContractFacts(document);
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(verb -> verb.getValue().has("operationId")).forEach(verb -> facts
                        .put(verb.getValue().path("operationId").asText(),
                                reader.operation(verb.getKey() + " " + path.getKey(), verb.getValue()))));
        return facts;
    }

    /**
     * What one document has and the other has not.
     *
     * @return by operation, each line with a plus or a minus before it; empty if they say the same
     */
    public static Map<String, Set<String>> changes(JsonNode older, JsonNode newer) {
        Map<String, Set<String>> before = of(older);
        Map<String, Set<String>> after = of(newer);
        Set<String> operations = new TreeSet<>(before.keySet());
        operations.addAll(after.keySet());
        Map<String, Set<String>> changes = new TreeMap<>();
        for (String operation : operations) {
            Set<String> lines = new TreeSet<>();
            Set<String> old = before.getOrDefault(operation, Set.of());
            Set<String> now = after.getOrDefault(operation, Set.of());
            old.stream().filter(fact -> !now.contains(fact)).forEach(fact -> lines.add("- " + fact));
            now.stream().filter(fact -> !old.contains(fact)).forEach(fact -> lines.add("+ " + fact));
            if (!lines.isEmpty()) {
                changes.put(operation, lines);
            }
        }
        return changes;
    }

    /** The lengths, sizes and ranges of what is sent, such as {@code createTask request .data.content maxLength 2000}. */
    public static Set<String> limits(JsonNode document) {
        Set<String> limits = new TreeSet<>();
        of(document).forEach((operation, facts) -> facts.stream()
                .filter(fact -> fact.startsWith("request ") || fact.startsWith("query ")).forEach(fact -> {
                    String[] parts = fact.split(", ");
                    for (String part : parts) {
                        if (LENGTH.matcher(part).matches()) {
                            limits.add(operation + " " + parts[0] + " " + part);
                        }
                    }
                }));
        return limits;
    }

    private Set<String> operation(String route, JsonNode operation) {
        Set<String> facts = new TreeSet<>();
        facts.add("route " + route);
        for (String mark : List.of("x-stability", "x-rate-limit", "x-scopes-note")) {
            if (operation.has(mark)) {
                facts.add(mark.substring(2) + " " + operation.path(mark).asText());
            }
        }
        operation.path("x-token-levels").forEach(level -> facts.add("token level " + level.asText()));
        operation.path("security").forEach(scheme -> scheme
                .forEach(scopes -> scopes.forEach(scope -> facts.add("scope " + scope.asText()))));
        operation.path("parameters").forEach(parameter -> facts.add(parameter.path("in").asText() + " "
                + parameter.path("name").asText() + (parameter.path("required").asBoolean() ? ", required" : "")
                + describe(parameter.path("schema"))));
        bodies("request", operation.path("requestBody"), facts);
        operation.path("responses").properties().forEach(response -> {
            facts.add("status " + response.getKey());
            response.getValue().path("x-error-codes")
                    .forEach(code -> facts.add("error " + response.getKey() + " " + code.asText()));
            if (response.getKey().startsWith("2")) {
                bodies("answer " + response.getKey(), response.getValue(), facts);
            }
        });
        return facts;
    }

    private void bodies(String what, JsonNode holder, Set<String> facts) {
        holder.path("content").properties().forEach(body -> {
            facts.add(what + " is " + body.getKey());
            schema(what, body.getValue().path("schema"), "", facts);
        });
    }

    /** Forms of one place come together: which of several a property belongs to is not told. */
    private void schema(String what, JsonNode given, String place, Set<String> facts) {
        JsonNode schema = SchemaPlaces.resolve(document, given);
        if (!place.isEmpty()) {
            facts.add(what + " " + place + describe(schema));
        }
        for (String several : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(several).forEach(form -> schema(what, form, place, facts));
        }
        schema.path("required").forEach(name -> facts.add(what + " " + place + "." + name.asText() + " is required"));
        schema.path("properties").properties().forEach(
                property -> schema(what, property.getValue(), place + "." + property.getKey(), facts));
        if (schema.has("items")) {
            schema(what, schema.get("items"), place + "[]", facts);
        }
        if (schema.path("additionalProperties").isObject()) {
            schema(what, schema.get("additionalProperties"), place + ".*", facts);
        }
    }

    private static String describe(JsonNode schema) {
        StringBuilder text = new StringBuilder();
        if (schema.has("type")) {
            text.append(", ").append(schema.path("type"));
        }
        LIMITS.stream().filter(schema::has).forEach(limit -> text.append(", ").append(limit).append(' ')
                .append(schema.get(limit)));
        if (schema.has("enum")) {
            Set<String> values = new TreeSet<>();
            schema.get("enum").forEach(value -> values.add(value.asText()));
            text.append(", one of ").append(values);
        }
        return text.toString().replace("\"", "");
    }
}
