package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractFacts;

/**
 * What a newer document of Attio's changes. {@code ./mvnw -q -Pcontract-changes -Dnewer=/path/to/openapi.json} prints it for
 * any other document.
 */
class ContractChangesTest {

    private static final String NOTE = "/paths/~1v2~1notes~1{note_id}/";

    private final JsonNode document = Contract.document();

    private Map<String, Set<String>> after(Consumer<JsonNode> change) {
        JsonNode newer = document.deepCopy();
        change.accept(newer);
        return ContractFacts.changes(document, newer);
    }

    private static ObjectNode at(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }

    @Test
    void theSameDocumentChangesNothing() {
        assertThat(ContractFacts.of(document)).hasSize(110);
        assertThat(after(newer -> {
        })).isEmpty();
    }

    @Test
    void anOperationThatIsGone() {
        assertThat(after(newer -> at(newer, "/paths").remove("/v2/self"))).containsOnlyKeys("identifySelf")
                .allSatisfy((operation, lines) -> assertThat(lines).contains("- route get /v2/self")
                        .allMatch(line -> line.startsWith("- ")));
    }

    @Test
    void anOperationAtAnotherPlace() {
        assertThat(after(newer -> at(newer, "/paths").set("/v3/self", at(newer, "/paths").remove("/v2/self"))))
                .containsExactly(entry("identifySelf", Set.of("- route get /v2/self", "+ route get /v3/self")));
    }

    @Test
    void aPropertyOfASharedSchemaIsNewWhereverItIsUsed() {
        assertThat(after(newer -> at(newer, "/components/schemas/Note/properties").putObject("colour").put("type", "string")))
                .containsOnlyKeys("createNote", "getNote", "listNotes", "updateNote")
                .containsEntry("getNote", Set.of("+ answer 200 .data.colour, string"))
                .containsEntry("listNotes", Set.of("+ answer 200 .data[].colour, string"));
    }

    @Test
    void aLimitThatIsNarrower() {
        assertThat(after(newer -> at(newer, "/paths/~1v2~1tasks/post/requestBody/content/application~1json/schema"
                + "/properties/data/properties/content").put("maxLength", 1000)))
                .containsExactly(entry("createTask", Set.of("- request .data.content, string, maxLength 2000",
                        "+ request .data.content, string, maxLength 1000")));
    }

    @Test
    void aScopeAnErrorAndTheLevelOfATokenAreFactsToo() {
        assertThat(after(newer -> {
            ((ArrayNode) newer.at(NOTE + "get/security/0/oauth2")).add("meeting:read");
            at(newer, NOTE + "get/responses/404").putArray("x-error-codes").add("gone");
            at(newer, NOTE + "get").put("x-stability", "beta").putArray("x-token-levels").add("workspace");
        })).containsExactly(entry("getNote", Set.of("+ scope meeting:read", "- error 404 not_found", "+ error 404 gone",
                "- stability ga", "+ stability beta", "+ token level workspace")));
    }

    @Test
    void aParameterThatIsRequiredNow() {
        assertThat(after(newer -> newer.at("/paths/~1v2~1notes/get/parameters").forEach(parameter -> {
            if (parameter.path("name").asText().equals("parent_object")) {
                ((ObjectNode) parameter).put("required", true);
            }
        }))).containsExactly(entry("listNotes",
                Set.of("- query parent_object, string", "+ query parent_object, required, string")));
    }

    @Test
    @EnabledIfSystemProperty(named = "newer", matches = ".+", disabledReason = "-Dnewer names the document to compare with")
    void printed() throws IOException {
        JsonNode newer = Contract.JSON.readTree(Files.readString(Path.of(System.getProperty("newer"))));
        assertThat(ContractFacts.of(newer)).as("operations of -Dnewer").isNotEmpty();
        Map<String, Set<String>> changes = ContractFacts.changes(document, newer);
        System.out.println(changes.isEmpty() ? "Nothing has changed." : changes.size() + " operations have changed:");
        changes.forEach((operation, lines) -> {
            System.out.println(operation);
            lines.forEach(line -> System.out.println("  " + line));
        });
    }
}
