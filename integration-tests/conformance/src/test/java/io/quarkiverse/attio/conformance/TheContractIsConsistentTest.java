package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractOperation;
import io.quarkiverse.attio.conformance.contract.Example;

/** The examples fit the document; and the document does refuse what does not fit, without which all else shows nothing. */
class TheContractIsConsistentTest {

    /** Operations whose errors say statusCode; the document describes the usual form only. */
    private static final Set<String> OTHER_FORM = Set.of("createMeeting", "addSequenceUnsubscribedEmails",
            "createComment");

    /** Operations whose examples have the slug of an object where the document asks for its id. */
    private static final Set<String> SLUG_FOR_ID = Set.of("createAttribute", "getAttribute", "listAttributes",
            "updateAttribute");

    /** Operations whose examples have a text where the document asks for the id of a folder; there are others of our own. */
    private static final Set<String> TEXT_FOR_ID = Set.of("createFileEntry", "getFile", "listFiles", "uploadFile");

    /** The published pieces lack the pagination, or the name of a participant, that the document requires; our own have it. */
    private static final Set<String> INCOMPLETE = Set.of("getThread.response.200.json", "createMeeting.response.200.json",
            "getMeeting.response.200.json", "listMeetings.response.200.json");

    /** It has no body, and the document none either. */
    private static final int NO_CONTENT = 204;

    private final Contract contract = Contract.load();

    @TestFactory
    Stream<DynamicTest> requests() {
        return Example.requests().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> assertThat(
                contract.checkRequest(contract.operation(example.operation()), example.json())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> responses() {
        return Example.responsesToClients().filter(example -> !INCOMPLETE.contains(example.name()))
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    if (example.status() == NO_CONTENT) {
                        assertThat(example.json()).isEmpty();
                        return;
                    }
                    List<String> problems = contract.checkResponse(contract.operation(example.operation()), example.status(),
                            example.json());
                    if (TEXT_FOR_ID.contains(example.operation()) && !example.name().startsWith("own/")) {
                        assertThat(problems).isNotEmpty().anyMatch(problem -> problem.contains("/parent_folder_id"));
                    } else if (SLUG_FOR_ID.contains(example.operation())) {
                        assertThat(problems).isNotEmpty()
                                .allMatch(problem -> problem.contains("/config/record_reference/allowed_object_ids"));
                    } else {
                        assertThat(problems).isEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> errors() {
        return Example.errors().stream().filter(example -> !OTHER_FORM.contains(example.operation()))
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    assertThat(contract.checkError(example.json())).isEmpty();
                    assertThat(example.json().path("status_code").asInt()).isEqualTo(example.status());
                }));
    }

    @Test
    void whatDoesNotFitIsRefused() throws JsonProcessingException {
        ContractOperation create = contract.operation("createObject");
        assertThat(contract.checkRequest(create, Contract.JSON.readTree("{\"data\":{\"api_slug\":7}}")))
                .anyMatch(error -> error.contains("api_slug")).anyMatch(error -> error.contains("singular_noun"));
        ContractOperation get = contract.operation("getRecord");
        assertThat(contract.checkResponse(get, 200, Contract.JSON.readTree("""
                {"data":{"id":{"workspace_id":"x","object_id":"14beef7a-99f7-4534-a87e-70b564330a4c",
                "record_id":"14beef7a-99f7-4534-a87e-70b564330a4c"},"created_at":"2022-11-21T13:22:49.061281000Z",
                "web_url":"https://app.attio.com/x","values":{"name":[{"attribute_type":"text","value":7,
                "active_from":"2022-11-21T13:22:49.061281000Z","active_until":null,"created_by_actor":{}}]}}}""")))
                .anyMatch(error -> error.contains("workspace_id")).anyMatch(error -> error.contains("values"));
        assertThat(contract.checkParameter(contract.operation("listObjectViews"), "limit", "1001")).isNotEmpty();
        assertThat(contract.checkParameter(contract.operation("listObjectViews"), "show_archived", "yes")).isNotEmpty();
        assertThat(contract.checkError(Contract.JSON.readTree("{\"status_code\":400}"))).isNotEmpty();
    }

    @Test
    void theMostLiteralPathIsMeant() {
        assertThat(contract.find("POST", "/v2/objects/records/search")).map(ContractOperation::id).contains("searchRecords");
        assertThat(contract.find("POST", "/v2/objects/people/records/query")).map(ContractOperation::id)
                .contains("queryRecords");
        assertThat(contract.find("POST", "/v2/objects/people")).isEmpty();
    }
}
