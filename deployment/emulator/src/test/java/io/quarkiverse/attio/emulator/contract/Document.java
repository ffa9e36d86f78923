package io.quarkiverse.attio.emulator.contract;

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
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;

/** The published document {@code attio/openapi.json}: its operations and schemas. */
final class Document {

    static final String ERROR = "/components/schemas/ErrorResponse";

    private static final String NAME = "https://document.example/openapi.json";
    private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode json;
    private final SchemaRegistry registry;
    private final Members members;
    private final List<DocumentedOperation> operations = new ArrayList<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private Document(String text) throws IOException {
        json = new ObjectMapper().readTree(text);
        SchemaRegistryConfig config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).locale(Locale.ROOT)
                .build();
        registry = SchemaRegistry.withDialect(Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(NAME, text)).schemaRegistryConfig(config));
        members = new Members(json);
        json.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> VERBS.contains(operation.getKey()))
                .forEach(operation -> operations.add(new DocumentedOperation(
                        operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
    }

    static Document load() {
        try (InputStream file = Document.class.getResourceAsStream("/attio/openapi.json")) {
            if (file == null) {
                throw new IllegalStateException("The document is not among the resources of the tests");
            }
            return new Document(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> operationIds() {
        return operations.stream().map(DocumentedOperation::id).collect(Collectors.toCollection(TreeSet::new));
    }

    DocumentedOperation operation(String id) {
        return operations.stream().filter(operation -> operation.id().equals(id)).findFirst().orElseThrow();
    }

    /** The operation that a request is for. */
    Optional<DocumentedOperation> find(String verb, String path) {
        List<String> segments = List.of(path.substring(1).split("/", -1));
        return operations.stream().filter(operation -> operation.serves(verb, segments))
                .min(Comparator.comparingInt(DocumentedOperation::variables));
    }

    /** All that is wrong with a body, also members that the schema does not name. */
    List<String> problems(String pointer, JsonNode body) {
        List<String> problems = new ArrayList<>();
        schemas.computeIfAbsent(pointer, name -> registry.getSchema(SchemaLocation.of(NAME + "#" + name))).validate(body)
                .forEach(error -> problems.add(error.getInstanceLocation() + ": " + shown(error.getInstanceNode())
                        + error.getMessage()));
        members.unknown(json.at(pointer), body).forEach(place -> problems.add(place + " is not in the document"));
        return problems;
    }

    /** A value, but not a whole body. */
    private static String shown(JsonNode value) {
        return value == null || value.isContainerNode() ? "" : value + " ";
    }
}
