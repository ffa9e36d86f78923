package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.conformance.contract.Calls;
import io.quarkiverse.attio.conformance.contract.Clients;
import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractCheck;
import io.quarkiverse.attio.conformance.contract.Undocumented;
import io.quarkiverse.attio.conformance.server.Exchange;
import io.quarkiverse.attio.conformance.server.Injected;
import io.quarkiverse.attio.conformance.server.RecordingProxy;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;

/** What the tests share that make every call of some clients, through the proxy to the emulator, and then look back. */
abstract class CallsThroughTheProxy {

    static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private static final Contract CONTRACT = Contract.load();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    RecordingProxy proxy;

    @Inject
    Injected injected;
    @Inject
    @RestClient
    AttioRecords crm;

    /** Which of the two kinds of clients the test at hand uses. */
    String kind;

    private final List<Class<?>> clients;
    private final Set<Method> called;

    /**
     * @param blocking the blocking interfaces whose calls are made, and those of their twins
     * @param called gets the methods that were called; of the class, for every test has its own instance
     */
    CallsThroughTheProxy(List<Class<?>> blocking, Set<Method> called) {
        this.clients = Clients.all().stream().filter(client -> blocking.stream()
                .anyMatch(one -> client.getSimpleName().replace("Reactive", "").equals(one.getSimpleName()))).toList();
        this.called = called;
    }

    List<Class<?>> clients() {
        return clients;
    }

    <T> T client(Class<T> blocking) {
        Class<?> type = clients.stream().filter(client -> client.getSimpleName()
                .equals((kind.equals("blocking") ? "" : "Reactive") + blocking.getSimpleName())).findFirst().orElseThrow();
        return Calls.blocking(blocking, type, injected.client(type), called);
    }

    /** Everything that a pager reads, in the way of the kind. */
    <T> List<T> all(AttioPager<T> pager) {
        return kind.equals("blocking") ? pager.stream().toList() : pager.multi().collect().asList().await().atMost(PATIENCE);
    }

    /** What went over the wire during a call. */
    List<Exchange> during(Runnable call) {
        int before = proxy.exchanges().size();
        call.run();
        return proxy.exchanges().subList(before, proxy.exchanges().size());
    }

    /** A seeded company. */
    String company(String domain) {
        return crm.query("companies", RecordQuery.where(Filter.eq("domains", domain))).get(0).recordId();
    }

    /** A new person. */
    String person(String email) {
        return crm.create("people", RecordValues.of().email("email_addresses", email)).recordId();
    }

    /** Makes a call that the document forbids, and gets the answer that it has for this. */
    Exchange wrongOnPurpose(Runnable call) {
        List<Exchange> exchanges = proxy
                .apart(() -> fails(400, "validation_type", AttioValidationException.class, call));
        assertThat(exchanges).hasSize(1);
        assertThat(new ContractCheck(CONTRACT).violations(exchanges)).isNotEmpty()
                .allMatch(problem -> problem.startsWith("client: "));
        return exchanges.get(0);
    }

    static void fails(int status, String code, Class<? extends AttioException> type, Runnable... calls) {
        for (Runnable call : calls) {
            assertThatThrownBy(call::run).isInstanceOfSatisfying(type, e -> {
                assertThat(e.status()).isEqualTo(status);
                assertThat(e.code()).contains(new ErrorCode(code));
            });
        }
    }

    /** After the others, over all that they sent and got. */
    @Test
    @Order(Integer.MAX_VALUE)
    void allOfItWasAsTheDocumentSays() {
        ContractCheck check = new ContractCheck(CONTRACT);
        Set<String> operations = Clients.operations(clients);
        assertThat(check.violations(proxy.exchanges())).as("%d exchanges", proxy.exchanges().size()).isEmpty();
        assertThat(check.succeeded(proxy.exchanges())).containsAll(operations);
        Set<Undocumented> unused = new HashSet<>(Undocumented.of(operations));
        unused.removeAll(check.used());
        assertThat(unused).filteredOn(answer -> operations.contains(answer.operation()))
                .as("an entry that nothing needs is one that nobody would miss").isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyMethodOfTheseClientsWasCalled() {
        assertThat(called).isEqualTo(Clients.javaMethods(clients));
    }
}
