package io.quarkiverse.attio.conformance.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;

/** Attio's API as the document {@code attio/openapi.json} describes it; the README beside it says where it comes from. */
public final class Contract {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final String DOCUMENT = "https://contract.example/openapi.json";
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    /** It would complain of every part of the document that is not a schema. Held, for a logger may be forgotten. */
    private static final Logger UNKNOWN_KEYWORDS = Logger.getLogger("com.networknt.schema.keyword.UnknownKeywordFactory");

    static {
        UNKNOWN_KEYWORDS.setLevel(Level.SEVERE);
    }

    /** The place of a name that the document cannot know. */
    private static final String MATCHING = "[slug_or_id_of_matching_attribute]";

    private final SchemaRegistry schemas;
    private final JsonNode document;
    private final JsonNode inputForms;
    private final List<ContractOperation> operations = new ArrayList<>();

    private Contract(String text) throws IOException {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ROOT)
                .build();
        schemas = SchemaRegistry.withDialect(Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(DOCUMENT, text)).schemaRegistryConfig(config));
        document = JSON.readTree(text);
        inputForms = document.at("/components/schemas/InputValue/anyOf");
        document.path("paths").properties().forEach(path -> path.getValue().properties().forEach(verb -> {
            if (VERBS.contains(verb.getKey())) {
                operations.add(new ContractOperation(verb.getKey().toUpperCase(Locale.ROOT), path.getKey(),
                        verb.getValue()));
            }
        }));
    }

    public static Contract load() {
        try {
            return new Contract(resource("openapi.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as it stands. */
    public static JsonNode document() {
        return load().document.deepCopy();
    }

    static String resource(String name) {
        try (InputStream file = Contract.class.getResourceAsStream("/attio/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, of REST and of SCIM. */
    public List<ContractOperation> operations() {
        return List.copyOf(operations);
    }

    public ContractOperation operation(String id) {
        return operations.stream().filter(operation -> operation.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the document has no operation " + id));
    }

    /** The operation that a request is for, of the whole document. */
    public Optional<ContractOperation> find(String verb, String path) {
        return operations.stream().filter(operation -> operation.matches(verb, path))
                .min(Comparator.comparingInt(ContractOperation::variables));
    }

    /** Makes answers of the document's schemas, always the same ones for a seed. */
    public Samples samples(long seed) {
        return new Samples(document, seed);
    }

    /** Every property of an answer, as {@link SchemaPlaces} names them. */
    public Set<String> placesOfResponse(ContractOperation operation, int status) {
        return SchemaPlaces.ofSchema(document, document.at(operation.responseSchema(status)));
    }

    /** Every property of a request, as {@link SchemaPlaces} names them. */
    public Set<String> placesOfRequest(ContractOperation operation) {
        return SchemaPlaces.ofSchema(document, document.at(operation.requestSchema()));
    }

    public JsonNode responseSchema(ContractOperation operation, int status) {
        return document.at(operation.responseSchema(status));
    }

    public List<String> checkRequest(ContractOperation operation, JsonNode body) {
        return check(operation.requestSchema(), named(body));
    }

    /** With the document's own word for a name that it cannot know: the attribute by which a record is found. */
    public static JsonNode named(JsonNode json) {
        if (json instanceof ObjectNode object) {
            ObjectNode named = JSON.createObjectNode();
            object.properties().forEach(member -> named.set(member.getKey(), named(member.getValue())));
            return named.path("target_object").isTextual() ? withoutTheMatchingName(named) : named;
        }
        if (json instanceof ArrayNode array) {
            ArrayNode named = JSON.createArrayNode();
            array.forEach(element -> named.add(named(element)));
            return named;
        }
        return json;
    }

    public List<String> checkResponse(ContractOperation operation, int status, JsonNode body) {
        if (!operation.hasContent(status)) {
            return body.isEmpty() ? List.of() : List.of("a body where none belongs");
        }
        return check(operation.responseSchema(status), body);
    }

    /**
     * One value to write, in its object form. The document leaves a record's values open and lets the forms have more
     * members than they name, so only a form that names all of them counts here.
     */
    public List<String> checkInputValue(ObjectNode value) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < inputForms.size(); i++) {
            JsonNode known = inputForms.get(i).path("properties");
            ObjectNode named = known.has(MATCHING) ? withoutTheMatchingName(value) : value;
            if (named.properties().stream().allMatch(member -> known.has(member.getKey()))) {
                List<String> found = check("/components/schemas/InputValue/anyOf/" + i, named);
                if (found.isEmpty()) {
                    return found;
                }
                problems.addAll(found);
            }
        }
        return problems.isEmpty() ? List.of("no form has the members of " + value) : problems;
    }

    private static ObjectNode withoutTheMatchingName(ObjectNode reference) {
        ObjectNode named = JSON.createObjectNode();
        reference.properties().forEach(member -> named.set(
                member.getKey().matches("(target|active)_.*") ? member.getKey() : MATCHING, member.getValue()));
        return named;
    }

    public List<String> checkError(JsonNode body) {
        return check("/components/schemas/ErrorResponse", body);
    }

    public List<String> checkParameter(ContractOperation operation, String name, String value) {
        List<String> asText = check(operation.parameterSchema(name), TextNode.valueOf(value));
        return asText.isEmpty() ? asText : check(operation.parameterSchema(name), typed(value));
    }

    public List<String> checkLocation(ContractOperation operation, int status, String location) {
        return check(operation.locationSchema(status), TextNode.valueOf(location));
    }

    /** A parameter has no quotes that would tell a text from a number. */
    private static JsonNode typed(String value) {
        if (value.equals("true") || value.equals("false")) {
            return BooleanNode.valueOf(value.equals("true"));
        }
        try {
            return JSON.getNodeFactory().numberNode(Long.parseLong(value));
        } catch (NumberFormatException e) {
            return TextNode.valueOf(value);
        }
    }

    private List<String> check(String pointer, JsonNode body) {
        return schemas.getSchema(SchemaLocation.of(DOCUMENT + "#" + pointer)).validate(body).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage()).toList();
    }
}
