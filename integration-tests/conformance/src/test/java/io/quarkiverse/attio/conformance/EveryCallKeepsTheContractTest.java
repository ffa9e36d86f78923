package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.ReactiveAttioSelf;
import io.quarkiverse.attio.conformance.contract.Calls;
import io.quarkiverse.attio.conformance.contract.Clients;
import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractCheck;
import io.quarkiverse.attio.conformance.contract.Undocumented;
import io.quarkiverse.attio.conformance.server.EmulatorBehindProxy;
import io.quarkiverse.attio.conformance.server.Exchange;
import io.quarkiverse.attio.conformance.server.RecordingProxy;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioUnauthorizedException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.objects.AttioObject;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.CreateObject;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkiverse.attio.objects.UpdateObject;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.MergeRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.quarkiverse.attio.records.SearchRecords;
import io.quarkiverse.attio.values.RecordReferenceValue;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.ValueHistory;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Token, objects and records. Client and emulator are two readings of one API that know nothing of each other. Every call goes
 * through a proxy, and
 * what passes there must be what the document says: neither half is asked for its opinion of the other.
 */
@QuarkusTest
@WithTestResource(EmulatorBehindProxy.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryCallKeepsTheContractTest {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    static final List<Class<?>> CLIENTS = List.of(AttioSelf.class, ReactiveAttioSelf.class, AttioObjects.class,
            ReactiveAttioObjects.class, AttioRecords.class, ReactiveAttioRecords.class);
    private static final Set<Method> CALLED = new HashSet<>();

    RecordingProxy proxy;

    @Inject
    @RestClient
    AttioSelf blockingSelf;
    @Inject
    @RestClient
    ReactiveAttioSelf reactiveSelf;
    @Inject
    @RestClient
    AttioObjects blockingObjects;
    @Inject
    @RestClient
    ReactiveAttioObjects reactiveObjects;
    @Inject
    @RestClient
    AttioRecords blockingRecords;
    @Inject
    @RestClient
    ReactiveAttioRecords reactiveRecords;

    private AttioSelf self;
    private AttioObjects objects;
    private AttioRecords records;

    private void use(String kind) {
        boolean blocking = kind.equals("blocking");
        self = blocking ? Calls.blocking(AttioSelf.class, AttioSelf.class, blockingSelf, CALLED)
                : Calls.blocking(AttioSelf.class, ReactiveAttioSelf.class, reactiveSelf, CALLED);
        objects = blocking ? Calls.blocking(AttioObjects.class, AttioObjects.class, blockingObjects, CALLED)
                : Calls.blocking(AttioObjects.class, ReactiveAttioObjects.class, reactiveObjects, CALLED);
        records = blocking ? Calls.blocking(AttioRecords.class, AttioRecords.class, blockingRecords, CALLED)
                : Calls.blocking(AttioRecords.class, ReactiveAttioRecords.class, reactiveRecords, CALLED);
    }

    @BeforeEach
    void theProxyIsThere() {
        assertThat(proxy).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void selfAndObjects(String kind) {
        use(kind);
        assertThat(self.identify().active()).isTrue();
        assertThat(objects.list()).extracting(AttioObject::apiSlug).contains("people", "companies");
        AttioObject made = objects.create(CreateObject.of(kind + "_projects", "Project", "Projects"));
        assertThat(objects.get(made.id().objectId())).isEqualTo(made);
        assertThat(objects.update(made.apiSlug(), UpdateObject.of().singularNoun("Undertaking")).singularNoun())
                .isEqualTo("Undertaking");
        assertThat(objects.listViews("people")).isEmpty();
        assertThat(objects.listViews("people", true, 10, null).hasNext()).isFalse();
        fails(409, "slug_conflict", AttioUniquenessConflictException.class,
                () -> objects.create(CreateObject.of(made.apiSlug(), "Again", "Again")));
        fails(400, "validation_type", AttioValidationException.class, () -> objects.update(made.apiSlug(), UpdateObject.of()));
        fails(400, "system_edit_unauthorized", AttioValidationException.class, () -> objects.delete("people"));
        objects.delete(made.apiSlug());
        fails(404, "not_found", AttioNotFoundException.class, () -> objects.get(made.apiSlug()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void records(String kind) {
        use(kind);
        String domain = kind + "-records.example";
        AttioRecord made = records.create("companies", RecordValues.of().text("name", "Acme " + kind).domain("domains", domain)
                .select("categories", "B2B").raw("primary_location", "Lisbon, Portugal"));
        String id = made.recordId();
        assertThat(records.get("companies", id)).isEqualTo(made);
        assertThat(records.assertRecord("companies", "domains",
                RecordValues.of().domain("domains", domain).text("name", "Acme & Söhne")).recordId()).isEqualTo(id);
        AttioRecord person = records.create("people", RecordValues.of().personalName("name", "Ada", "Lovelace")
                .email("email_addresses", "ada@" + domain).phone("phone_numbers", "+15558675309")
                .reference("company", "companies", id));
        assertThat(person.references("company")).extracting(RecordReferenceValue::targetRecordId).containsExactly(id);
        assertThat(records.update("companies", id, RecordValues.of().domain("domains", "more-" + domain)).domains("domains"))
                .containsExactlyInAnyOrder(domain, "more-" + domain);
        assertThat(records.overwrite("companies", id, RecordValues.of().domain("domains", domain).clear("categories"))
                .domains("domains")).containsExactly(domain);
        assertThat(records.query("companies",
                RecordQuery.where(Filter.and(Filter.eq("domains", domain), Filter.not(Filter.eq("name", "Nobody"))))
                        .sort(Sort.asc("name"), Sort.desc("created_at")).limit(10).offset(0)))
                .extracting(AttioRecord::recordId).containsExactly(id);
        assertThat(records.query("people", RecordQuery.all().sort(Sort.asc("name").by("last_name")))).contains(person);
        assertThat(records.query("deals", RecordQuery.all())).isNotNull();
        // the search learns of the person some time later
        await().untilAsserted(() -> assertThat(
                records.search(SearchRecords.of("ada@" + domain, "people", "companies").limit(5))).hasSize(1));
        assertThat(records.listEntries("companies", id)).isEmpty();
        assertThat(records.listEntries("companies", id, 10, 0)).isEmpty();
        records.delete("people", person.recordId());
        fails(404, "not_found", AttioNotFoundException.class, () -> records.get("people", person.recordId()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void valuesAndMerge(String kind) {
        use(kind);
        String id = company("First", kind + "-first.example");
        records.update("companies", id, RecordValues.of().text("name", "Renamed"));
        assertThat(records.listAttributeValues("companies", id, "name")).hasSize(1);
        assertThat(records.listAttributeValues("companies", id, "name", true, 10, 0)).hasSize(2);
        Instant change = Instant.parse("2021-06-15T09:30:00Z");
        assertThat(records.writeAttributeValues("companies", id, "name",
                ValueHistory.of(Map.of("value", "Old"), Instant.parse("2020-01-01T00:00:00Z"), change)
                        .value(Map.of("value", "New"), change, null)))
                .hasSize(2);
        String other = company("Second", kind + "-second.example");
        String merged = records.merge("companies", MergeRecords.of(id, other)).newRecordId();
        fails(404, "merge_in_progress", AttioNotFoundException.class, () -> records.get("companies", merged));
        fails(400, "merge_in_progress", AttioValidationException.class,
                () -> records.update("companies", merged, RecordValues.of().text("name", "Too early")));
        await().ignoreExceptionsMatching(AttioNotFoundException.class::isInstance)
                .untilAsserted(() -> assertThat(records.get("companies", merged).domains("domains")).hasSize(2));
        fails(404, "not_found", AttioNotFoundException.class, () -> records.get("companies", other));
        fails(400, "self_merge", AttioValidationException.class,
                () -> records.merge("companies", MergeRecords.of(merged, merged)));
    }

    private String company(String name, String domain) {
        return records.create("companies", RecordValues.of().text("name", name).domain("domains", domain)).recordId();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void errors(String kind) {
        use(kind);
        company("Taken", kind + "-taken.example");
        String free = company("Free", kind + "-free.example");
        RecordValues taken = RecordValues.of().domain("domains", kind + "-taken.example");
        fails(400, "uniqueness_conflict", AttioUniquenessConflictException.class, () -> records.create("companies", taken));
        fails(400, "uniqueness_conflict", AttioUniquenessConflictException.class,
                () -> records.update("companies", free, taken));
        fails(400, "uniqueness_conflict", AttioUniquenessConflictException.class,
                () -> records.overwrite("companies", free, taken));
        fails(400, "value_not_found", AttioValidationException.class,
                () -> records.update("companies", free, RecordValues.of().text("no_such_attribute", "x")));
        fails(400, "value_not_found", AttioValidationException.class,
                () -> records.create("companies", RecordValues.of().text("no_such_attribute", "x")));
        fails(400, "value_not_found", AttioValidationException.class,
                () -> records.create("companies", RecordValues.of().select("categories", "No such category")));
        fails(400, "validation_type", AttioValidationException.class,
                () -> records.create("companies", RecordValues.of().raw("name", Map.of("wrong", true))));
        fails(400, "validation_type", AttioValidationException.class, () -> records.get("companies", "not-a-uuid"));
        fails(400, "matching_attribute_definition_not_unique", AttioValidationException.class,
                () -> records.assertRecord("companies", "name", RecordValues.of().text("name", "Acme")));
        fails(400, "filter_error", AttioValidationException.class,
                () -> records.query("companies", RecordQuery.where(Filter.eq("no_such_attribute", "x"))));
        fails(400, "value_not_found", AttioValidationException.class,
                () -> records.search(SearchRecords.of("x", "no_such_object")));
        fails(400, "value_not_found", AttioValidationException.class,
                () -> records.search(SearchRecords.of("x", "people").asWorkspaceMember(NOBODY)));
        fails(404, "not_found", AttioNotFoundException.class, () -> records.delete("companies", NOBODY));
        fails(404, "not_found", AttioNotFoundException.class, () -> records.update("companies", NOBODY, RecordValues.of()));
        fails(404, "not_found", AttioNotFoundException.class, () -> records.query("no_such_object", RecordQuery.all()));
        fails(404, "not_found", AttioNotFoundException.class, () -> records.create("no_such_object", RecordValues.of()));
        fails(404, "not_found", AttioNotFoundException.class, () -> records.listAttributeValues("companies", NOBODY, "name"));
        proxy.withToken("sk_unknown", () -> {
            assertThat(self.identify().active()).isFalse();
            fails(401, "unauthorized", AttioUnauthorizedException.class, () -> objects.list());
        });
        proxy.withToken("a token with blanks", () -> fails(400, "missing_value", AttioValidationException.class,
                () -> self.identify()));
    }

    /** What can go wrong besides; the last test says whether each answer was one that the contract knows. */
    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void moreErrors(String kind) {
        use(kind);
        String id = company("Odd", kind + "-odd.example");
        String slug = objects.create(CreateObject.of(kind + "_odd", "Odd " + kind, "Odds " + kind)).apiSlug();
        RecordValues unknown = RecordValues.of().domain("domains", kind + "-odd.example").text("no_such_attribute", "x");
        ValueHistory history = ValueHistory.of(Map.of("value", "x"), Instant.EPOCH, null);
        Stream.<Runnable> of(
                () -> objects.update("no_such_object", UpdateObject.of().singularNoun("x")),
                () -> objects.update(slug, UpdateObject.of().apiSlug("people")),
                () -> objects.delete("no_such_object"),
                () -> objects.listViews("no_such_object"),
                () -> records.query("people", RecordQuery.ofView(NOBODY)),
                () -> records.create("deals", RecordValues.of().text("name", "No stage")),
                () -> records.create("companies", RecordValues.of().raw("created_at", "2020-01-01T00:00:00Z")),
                () -> records.create("people", RecordValues.of().reference("company", "companies", NOBODY)),
                () -> records.create("people", RecordValues.of().email("email_addresses", "no address")),
                () -> records.assertRecord("companies", "domains", RecordValues.of().text("name", "No domain")),
                () -> records.assertRecord("companies", "no_such_attribute", RecordValues.of().text("name", "x")),
                () -> records.assertRecord("companies", "domains", unknown),
                () -> records.assertRecord("no_such_object", "domains", unknown),
                () -> records.overwrite("companies", id, unknown),
                () -> records.overwrite("companies", NOBODY, RecordValues.of()),
                () -> records.merge("companies", MergeRecords.of(id, NOBODY)),
                () -> records.merge("no_such_object", MergeRecords.of(id, NOBODY)),
                () -> records.listAttributeValues("companies", id, "no_such_attribute"),
                () -> records.listAttributeValues("companies", id, "first_interaction", true, null, null),
                () -> records.listAttributeValues("companies", id, "name", null, -1, null),
                () -> records.writeAttributeValues("companies", id, "created_at", history),
                () -> records.writeAttributeValues("companies", id, "no_such_attribute", history),
                () -> records.writeAttributeValues("companies", NOBODY, "name", history),
                () -> records.search(SearchRecords.of("x", "people").asWorkspaceMemberWithEmail("nobody@example.com")))
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(AttioException.class));
    }

    private static void fails(int status, String code, Class<? extends AttioException> type,
            Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(type, e -> {
            assertThat(e.status()).isEqualTo(status);
            assertThat(e.code()).contains(new ErrorCode(code));
        });
    }

    /** After the others, over all that they sent and got. */
    @Test
    @Order(Integer.MAX_VALUE)
    void allOfItWasAsTheDocumentSays() throws Exception {
        ContractCheck check = new ContractCheck(Contract.load());
        assertThat(check.violations(proxy.exchanges())).as("%d exchanges", proxy.exchanges().size()).isEmpty();
        assertThat(Clients.operations(CLIENTS)).hasSize(19);
        // the proxy may have served other tests before
        assertThat(check.succeeded(proxy.exchanges())).containsAll(Clients.operations(CLIENTS));
        Set<String> errors = new TreeSet<>();
        for (Exchange exchange : proxy.exchanges()) {
            if (exchange.status() >= 300) {
                errors.add(exchange.status() + " " + Contract.JSON.readTree(exchange.responseBody()).path("code").asText());
            }
        }
        assertThat(errors).contains("400 validation_type", "400 value_not_found", "400 filter_error",
                "400 uniqueness_conflict", "400 matching_attribute_definition_not_unique", "400 system_edit_unauthorized",
                "400 self_merge", "400 missing_value", "400 merge_in_progress", "404 merge_in_progress", "401 unauthorized",
                "404 not_found", "409 slug_conflict");
        // an entry that nothing needs is one that nobody would miss
        assertThat(check.used()).containsAll(Undocumented.of(Clients.operations(CLIENTS)));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyMethodOfTheseClientsWasCalled() {
        assertThat(CALLED).isEqualTo(Clients.javaMethods(CLIENTS));
    }
}
