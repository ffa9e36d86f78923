package io.quarkiverse.attio.conformance;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.conformance.contract.ClientMethod;
import io.quarkiverse.attio.conformance.contract.Clients;
import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractOperation;
import io.smallrye.mutiny.Uni;

/** Verb, path, parameters, scopes and the two classifications of every client method, against the document. */
class ClientMethodsAreTheContractsOperationsTest {

    /** Queries by POST read. */
    private static final Set<String> READING_POSTS = Set.of("queryRecords", "searchRecords", "queryEntries", "querySql",
            "queryActivityRecords");

    /**
     * A second one would make a second record, object, note, task, comment, activity, meeting, recording or webhook, add
     * values twice, or fail where the first has
     * succeeded.
     */
    private static final Set<String> NOT_REPEATABLE = Set.of("createRecord", "createObject", "updateRecordAppend",
            "updateObject", "mergeRecords", "deleteRecord", "deleteObject", "createAttribute", "updateAttribute",
            "createSelectOption", "updateSelectOption", "createStatus", "updateStatus", "createList", "updateList",
            "createEntry", "updateEntryAppend", "deleteEntry", "createNote", "updateNote", "deleteNote", "createTask",
            "updateTask", "deleteTask", "createComment", "deleteComment", "createActivity", "updateActivity", "deleteActivity",
            "createActivityRecord", "updateActivityRecordAppend", "deleteActivityRecord", "createMeeting",
            "updateMeetingAppendLinks", "deleteMeeting", "createCallRecording", "deleteCallRecording", "createFileEntry",
            "uploadFile", "deleteFile", "createWebhook", "updateWebhook", "deleteWebhook", "scimCreateUser", "scimPatchUser",
            "scimDeleteUser", "scimCreateGroup", "scimPatchGroup", "scimDeleteGroup");

    private final Contract contract = Contract.load();

    @TestFactory
    Stream<DynamicTest> everyMethodIsItsOperation() {
        return Clients.methods().stream().map(method -> DynamicTest.dynamicTest(method.toString(), () -> {
            ContractOperation operation = contract.operation(method.operation().id());
            assertThat(method.verb()).isEqualTo(operation.verb());
            assertThat(method.path()).isEqualTo(operation.path());
            assertThat(method.queryParameters()).isEqualTo(operation.queryParameters());
            assertThat(method.pathParameters()).isEqualTo(operation.pathParameters());
            assertThat(method.hasBody()).isEqualTo(operation.hasBody());
            assertThat(method.formFields()).isEqualTo(operation.formFields());
            assertThat(Set.of(method.operation().scopes())).isEqualTo(operation.scopes());
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyMethodKnowsItsLimitsAndErrors() {
        return Clients.methods().stream().map(method -> DynamicTest.dynamicTest(method.toString(), () -> {
            AttioOperation known = method.operation();
            ContractOperation operation = contract.operation(known.id());
            assertThat(Set.of(known.scopesForLists())).isEqualTo(operation.scopesForLists());
            assertThat(Stream.of(known.tokenLevels()).map(level -> level.name().toLowerCase(Locale.ROOT)))
                    .containsExactlyInAnyOrderElementsOf(operation.tokenLevels());
            assertThat(known.maxPerSecond()).isEqualTo(operation.maxPerSecond());
            assertThat(known.largestPage()).isEqualTo(operation.largestPage());
            assertThat(known.stability().name().toLowerCase(Locale.ROOT)).isEqualTo(operation.stability());
            assertThat(known.errors()).containsExactlyInAnyOrderElementsOf(operation.errors());
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyMethodIsClassifiedAsReadOrWriteAndAsRepeatableOrNot() {
        return Clients.methods().stream().map(method -> DynamicTest.dynamicTest(method.toString(), () -> {
            String id = method.operation().id();
            boolean reads = method.verb().equals("GET") || READING_POSTS.contains(id);
            assertThat(method.operation().access()).isEqualTo(reads ? Access.READ : Access.WRITE);
            assertThat(method.operation().repeatable()).isEqualTo(!NOT_REPEATABLE.contains(id));
        }));
    }

    @Test
    void everyOperationHasOneMethodOfEachKind() {
        assertThat(contract.operations()).hasSize(110);
        Map<String, List<ClientMethod>> methods = Clients.methods().stream()
                .collect(groupingBy(method -> method.operation().id()));
        StringBuilder table = new StringBuilder(String.format("%n%-28s %-7s %-72s %s%n", "operation", "verb", "path",
                "methods"));
        for (ContractOperation operation : contract.operations()) {
            List<ClientMethod> found = methods.getOrDefault(operation.id(), List.of());
            table.append(String.format("%-28s %-7s %-72s %s%n", operation.id(), operation.verb(), operation.path(), found));
            assertThat(found).as(operation.toString()).hasSize(2);
            assertThat(found.stream().map(method -> Uni.class == method.method().getReturnType()))
                    .as("one of %s is reactive", found).containsExactlyInAnyOrder(false, true);
        }
        System.out.println(table);
        assertThat(methods.keySet())
                .isEqualTo(new TreeSet<>(contract.operations().stream().map(ContractOperation::id).toList()));
    }

    /** Otherwise a new client would escape every test here. */
    @Test
    void noClientIsLeftOut() {
        List<String> clients = new ClassFileImporter().importPackagesOf(AttioClient.class).stream()
                .filter(type -> type.isAnnotatedWith(AttioClient.class)).map(JavaClass::getName)
                .filter(name -> !name.startsWith(getClass().getPackageName())).toList();
        assertThat(clients).containsExactlyInAnyOrderElementsOf(Clients.all().stream().map(Class::getName).toList());
        assertThat(Clients.all()).allSatisfy(client -> assertThat(
                Arrays.stream(client.getDeclaredMethods()).filter(method -> !method.isDefault() && !method.isSynthetic()))
                .hasSameSizeAs(ClientMethod.of(client)));
    }
}
