package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.conformance.contract.ClientMethod;
import io.quarkiverse.attio.conformance.contract.Clients;
import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractOperation;

/**
 * The table of the contract's operations: the client's method, and which test shows what of it. It asks the tests themselves
 * which operations they go through; that they do is their own business.
 */
class EveryOperationIsCoveredTest {

    /** What has no column of its own, with the reason. */
    private static final Map<String, String> NO_ANSWER_TO_READ = Map.of("downloadFile",
            "a redirect: DownloadsTakeNoTokenAlongTest, EveryCallOfFilesKeepsTheContractTest");

    private record Row(String operation, String method, String request, String answer, String emulator) {

        String line() {
            return String.format("%-30s %-34s %-11s %-10s %s", operation, method, request, answer, emulator);
        }
    }

    private static Map<String, Set<String>> throughTheEmulator() {
        Map<String, Set<String>> tests = new LinkedHashMap<>();
        tests.put("EveryCallKeepsTheContractTest", Clients.operations(EveryCallKeepsTheContractTest.CLIENTS));
        tests.put("EveryCallOfListsNotesAndTasksKeepsTheContractTest",
                Clients.operations(EveryCallOfListsNotesAndTasksKeepsTheContractTest.CLIENTS));
        for (CallsThroughTheProxy test : List.of(new EveryCallOfActivitiesKeepsTheContractTest(),
                new EveryCallOfMeetingsKeepsTheContractTest(), new EveryCallOfEmailsWebhooksAndSqlKeepsTheContractTest(),
                new EveryCallOfFilesKeepsTheContractTest(), new EveryCallOfScimKeepsTheContractTest())) {
            tests.put(test.getClass().getSimpleName(), Clients.operations(test.clients()));
        }
        return tests;
    }

    private static Row row(ContractOperation operation, Map<String, Set<String>> emulator, Set<String> requests,
            Set<String> answers) {
        String id = operation.id();
        String method = Clients.methods().stream().filter(one -> one.operation().id().equals(id))
                .map(ClientMethod::toString).filter(name -> !name.startsWith("Reactive")).findFirst().orElse(null);
        String answer = answers.contains(id) ? "properties"
                : operation.verb().equals("DELETE") ? "empty" : NO_ANSWER_TO_READ.containsKey(id) ? "redirect" : null;
        String test = emulator.entrySet().stream().filter(one -> one.getValue().contains(id)).map(Map.Entry::getKey)
                .findFirst().orElse(null);
        return new Row(id, method, requests.contains(id) ? "properties" : "path only", answer, test);
    }

    @Test
    void theTable() {
        Map<String, Set<String>> emulator = throughTheEmulator();
        Set<String> requests = EveryPropertyOfARequestCanBeWrittenTest.operations().collect(Collectors.toSet());
        Set<String> answers = EveryPropertyOfAnAnswerIsReadTest.operations().collect(Collectors.toSet());
        List<Row> rows = Contract.load().operations().stream()
                .map(operation -> row(operation, emulator, requests, answers)).toList();
        System.out.println("\n" + new Row("operation", "method", "request", "answer", "through the emulator").line());
        rows.forEach(row -> System.out.println(row.line()));
        NO_ANSWER_TO_READ.forEach((operation, reason) -> System.out.println(operation + ": " + reason));
        assertThat(rows).hasSize(110).allSatisfy(row -> {
            assertThat(row.method()).as("a method for %s", row).isNotNull();
            assertThat(row.answer()).as("a test of the answer of %s", row).isNotNull();
            assertThat(row.emulator()).as("a test through the emulator of %s", row).isNotNull();
        });
    }

    /** An operation that has something to send besides its path has it checked. */
    @Test
    void onlyWhatHasNothingToSayIsNotAmongTheRequests() {
        Set<String> requests = EveryPropertyOfARequestCanBeWrittenTest.operations().collect(Collectors.toSet());
        assertThat(Contract.load().operations()).filteredOn(operation -> !requests.contains(operation.id()))
                .allMatch(operation -> !operation.hasBody() && operation.queryParameters().isEmpty());
    }
}
