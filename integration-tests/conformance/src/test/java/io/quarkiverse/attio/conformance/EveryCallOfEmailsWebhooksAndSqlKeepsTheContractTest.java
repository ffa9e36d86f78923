package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.conformance.server.EmulatorBehindProxy;
import io.quarkiverse.attio.conformance.server.Exchange;
import io.quarkiverse.attio.emails.AttioEmails;
import io.quarkiverse.attio.emails.AttioSequences;
import io.quarkiverse.attio.emails.Email;
import io.quarkiverse.attio.emails.EmailDirection;
import io.quarkiverse.attio.emails.EmailParticipant;
import io.quarkiverse.attio.emails.EmailQuery;
import io.quarkiverse.attio.emails.UnsubscribeEmails;
import io.quarkiverse.attio.emails.UnsubscribedEmail;
import io.quarkiverse.attio.emulator.Emulator;
import io.quarkiverse.attio.error.AttioForbiddenException;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioUnauthorizedException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.paging.Page;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.sql.AttioSql;
import io.quarkiverse.attio.sql.SqlQuery;
import io.quarkiverse.attio.sql.SqlResult;
import io.quarkiverse.attio.sql.SqlRow;
import io.quarkiverse.attio.values.LinkedRecord;
import io.quarkiverse.attio.webhooks.AttioWebhooks;
import io.quarkiverse.attio.webhooks.CreateWebhook;
import io.quarkiverse.attio.webhooks.CreatedWebhook;
import io.quarkiverse.attio.webhooks.EventType;
import io.quarkiverse.attio.webhooks.UpdateWebhook;
import io.quarkiverse.attio.webhooks.Webhook;
import io.quarkiverse.attio.webhooks.WebhookCondition;
import io.quarkiverse.attio.webhooks.WebhookFilter;
import io.quarkiverse.attio.webhooks.WebhookStatus;
import io.quarkiverse.attio.webhooks.WebhookSubscription;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Emails, sequences, webhooks and SQL, from the client through the proxy to the emulator. */
@QuarkusTest
@WithTestResource(EmulatorBehindProxy.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryCallOfEmailsWebhooksAndSqlKeepsTheContractTest extends CallsThroughTheProxy {

    private static final String[] PEOPLE = { "ada.moreira@northwind.example", "bruno.falk@northwind.example",
            "chen.lindqvist@globex.example", "dalia.okafor@globex.example", "emil.novak@initech.example",
            "farah.haddad@umbra.example", "gustav.tamm@umbra.example", "hanna.dewit@hooli-bikes.test",
            "ingrid.solberg@blueyonder.test", "jonas.berg@blueyonder.test" };
    private static final List<String> DOMAINS = List.of("northwind.example", "globex.example", "initech.example",
            "umbra.example", "hooli-bikes.test", "blueyonder.test");

    /** Of the 24 emails to begin with, one is from a member to another, and no query finds it. */
    private static final int EMAILS = 23;

    private static final Set<Method> CALLED = new HashSet<>();

    EveryCallOfEmailsWebhooksAndSqlKeepsTheContractTest() {
        super(List.of(AttioEmails.class, AttioSequences.class, AttioWebhooks.class, AttioSql.class), CALLED);
    }

    private List<Email> all(EmailQuery query) {
        AttioEmails emails = client(AttioEmails.class);
        return all(AttioPager.byCursor((limit, cursor) -> emails.list(query.limit(limit).cursor(cursor)), Email::id)
                .largestPage(EmailQuery.MAX_LIMIT));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void everyEmailIsFoundByWhomeverHasPartInIt(String kind) {
        this.kind = kind;
        List<Email> found = all(EmailQuery.ofParticipants(PEOPLE).orDomain("hooli-bikes.test").orLinkedTo("companies",
                company("blueyonder.test")));
        assertThat(found).hasSize(EMAILS).doesNotHaveDuplicates();
        assertThat(found.stream().map(Email::sentAt)).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(found).extracting(Email::subjectLine).contains("Samples for spring", null, "Delivery delayed",
                "Your booking");
        assertThat(DOMAINS.stream().flatMap(domain -> all(EmailQuery.ofDomain(domain)).stream()))
                .containsExactlyInAnyOrderElementsOf(found);
        assertThat(DOMAINS.stream().flatMap(domain -> all(EmailQuery.ofLinkedTo("companies", company(domain))).stream()))
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void shortAndEmptyPagesDoNotEndTheReading(String kind) {
        this.kind = kind;
        AttioEmails emails = client(AttioEmails.class);
        EmailQuery initech = EmailQuery.ofDomain("initech.example");
        Page<Email> first = emails.list(initech);
        assertThat(first.items()).isEmpty();
        assertThat(first.hasNext()).isTrue();
        List<Exchange> read = during(() -> assertThat(all(initech)).singleElement().satisfies(email -> {
            assertThat(email.direction()).isEqualTo(EmailDirection.OUTBOUND);
            assertThat(email.participants()).extracting(EmailParticipant::emailAddress)
                    .containsExactly("olivia@example.com", "emil.novak@initech.example");
            assertThat(email.linkedRecords()).extracting(LinkedRecord::recordId).contains(company("initech.example"));
        }));
        assertThat(read).filteredOn(exchange -> exchange.path().equals("/v2/emails")).hasSizeGreaterThan(2);
        AttioPager<Email> small = AttioPager.byCursor(
                (limit, cursor) -> emails.list(EmailQuery.ofParticipants(PEOPLE).limit(limit).cursor(cursor)), Email::id);
        assertThat(all(small.pageSize(1))).isEqualTo(all(EmailQuery.ofParticipants(PEOPLE)));
        assertThat(all(small.pageSize(3).max(5))).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void emails(String kind) {
        this.kind = kind;
        AttioEmails emails = client(AttioEmails.class);
        EmailQuery bikes = EmailQuery.ofDomain("hooli-bikes.test");
        assertThat(all(bikes)).hasSize(3);
        assertThat(all(bikes.excludeAutomatedParticipants(true))).extracting(Email::subjectLine)
                .containsExactly("Re: Bikes for our couriers", "Bikes for our couriers");
        Instant asked = Instant.parse("2026-02-09T10:00:00Z");
        assertThat(all(bikes.sentAfter(asked))).extracting(Email::subjectLine)
                .containsExactly("Re: Bikes for our couriers", "Delivery delayed");
        assertThat(all(bikes.sentBefore(asked))).isEmpty();
        String hanna = crm.query("people", RecordQuery.where(Filter.eq("email_addresses", PEOPLE[7]))).get(0).recordId();
        assertThat(all(EmailQuery.ofLinkedTo("people", hanna))).hasSize(2);
        assertThat(all(EmailQuery.ofLinkedTo("people", NOBODY))).isEmpty();
        assertThat(all(EmailQuery.ofDomain("example.com").orParticipants("olivia@example.com"))).isEmpty();
        fails(400, "validation_type", AttioValidationException.class, () -> emails.list(bikes.cursor("no cursor")));
        fails(400, "validation_type", AttioValidationException.class,
                () -> emails.list(EmailQuery.ofLinkedTo("people", "not-a-uuid")));
        proxy.withToken("sk_unknown",
                () -> fails(401, "unauthorized", AttioUnauthorizedException.class, () -> emails.list(bikes)));
        proxy.withToken(EmulatorBehindProxy.USER_TOKEN,
                () -> fails(403, "unauthorized", AttioForbiddenException.class, () -> emails.list(bikes)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void sequences(String kind) {
        this.kind = kind;
        AttioSequences sequences = client(AttioSequences.class);
        String ada = kind + "-ada@example.com";
        String bob = kind + "-bob@example.com";
        List<UnsubscribedEmail> first = sequences.unsubscribe(ada);
        assertThat(first).singleElement().extracting(UnsubscribedEmail::emailAddress).isEqualTo(ada);
        assertThat(sequences.unsubscribe(UnsubscribeEmails.of(ada, bob))).hasSize(2).contains(first.get(0));
        assertThat(wrongOnPurpose(() -> sequences.unsubscribe(ada, "a@b@c")).responseBody())
                .contains("\"statusCode\":400").doesNotContain("status_code");
        assertThat(during(() -> assertThatThrownBy(() -> sequences.unsubscribe("nobody"))
                .isInstanceOf(IllegalArgumentException.class))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void webhooks(String kind) {
        this.kind = kind;
        AttioWebhooks webhooks = client(AttioWebhooks.class);
        String companies = crm.query("companies", RecordQuery.all().limit(1)).get(0).id().objectId();
        String target = "https://acme.example/" + kind;
        WebhookSubscription notes = WebhookSubscription.to(EventType.NOTE_CREATED);
        WebhookSubscription changes = WebhookSubscription.to(EventType.RECORD_UPDATED,
                WebhookCondition.equal("id.object_id", companies), WebhookCondition.notEqual("actor.type", "system"));
        CreatedWebhook made = webhooks.create(CreateWebhook.of(target, notes, changes));
        String id = made.webhookId();
        assertThat(made.secret().value()).isNotBlank();
        assertThat(made.status()).isEqualTo(WebhookStatus.ACTIVE);
        assertThat(made.subscriptions()).containsExactly(notes, changes);
        assertThat(webhooks.get(id)).isEqualTo(made.webhook());
        assertThat(webhooks.list()).contains(made.webhook());
        WebhookSubscription either = WebhookSubscription.to(EventType.RECORD_CREATED).filter(WebhookFilter.or(
                WebhookCondition.equal("id.object_id", companies), WebhookCondition.equal("actor.type", "api-token")));
        Webhook changed = webhooks.update(id, UpdateWebhook.ofSubscriptions(either).targetUrl(target + "/new"));
        assertThat(changed.subscriptions()).containsExactly(either);
        assertThat(changed.targetUrl()).isEqualTo(target + "/new");
        assertThat(webhooks.update(id, UpdateWebhook.ofTargetUrl(target)).subscriptions()).containsExactly(either);
        webhooks.update(id, UpdateWebhook.ofSubscriptions(notes, changes));

        // a filter without conditions says the same as none
        Stream.of(notes, changes, notes.filter(WebhookFilter.and())).forEach(taken -> fails(409, "uniqueness_conflict",
                AttioUniquenessConflictException.class, () -> webhooks.create(CreateWebhook.of(target, taken))));
        String other = webhooks.create(CreateWebhook.of(target + "/other", notes)).webhookId();
        fails(409, "uniqueness_conflict", AttioUniquenessConflictException.class,
                () -> webhooks.update(other, UpdateWebhook.ofTargetUrl(target)));
        wrongOnPurpose(() -> webhooks.create(CreateWebhook.of(target + "/bad",
                WebhookSubscription.to(new EventType("weather.changed")))));
        Stream.of(WebhookSubscription.to(EventType.RECORD_CREATED, WebhookCondition.equal("id.object_id", NOBODY)),
                WebhookSubscription.to(EventType.LIST_ENTRY_CREATED, WebhookCondition.equal("id.list_id", NOBODY)))
                .forEach(bad -> {
                    fails(400, "validation_type", AttioValidationException.class,
                            () -> webhooks.create(CreateWebhook.of(target + "/bad", bad)));
                    fails(400, "validation_type", AttioValidationException.class,
                            () -> webhooks.update(other, UpdateWebhook.ofSubscriptions(bad)));
                });
        webhooks.delete(id);
        fails(404, "not_found", AttioNotFoundException.class,
                () -> webhooks.get(id), () -> webhooks.delete(id),
                () -> webhooks.update(id, UpdateWebhook.ofTargetUrl(target)));
        webhooks.delete(other);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void aTokenOfAUserHasNoWebhooks(String kind) {
        this.kind = kind;
        AttioWebhooks webhooks = client(AttioWebhooks.class);
        CreateWebhook webhook = CreateWebhook.of("https://acme.example/user/" + kind,
                WebhookSubscription.to(EventType.TASK_CREATED));
        String id = webhooks.create(webhook).webhookId();
        proxy.withToken(EmulatorBehindProxy.USER_TOKEN, () -> Stream.<Runnable> of(() -> webhooks.list(),
                () -> webhooks.create(webhook), () -> webhooks.get(id),
                () -> webhooks.update(id, UpdateWebhook.ofTargetUrl("https://acme.example/mine")),
                () -> webhooks.delete(id))
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOfSatisfying(AttioForbiddenException.class, e -> {
                    assertThat(e.status()).isEqualTo(403);
                    assertThat(e.remedy()).contains("Only a token of the workspace");
                })));
        assertThat(webhooks.get(id).targetUrl()).isEqualTo(webhook.targetUrl());
        webhooks.delete(id);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void pagesOfWebhooks(String kind) {
        this.kind = kind;
        AttioWebhooks webhooks = client(AttioWebhooks.class);
        List<Webhook> made = IntStream.range(0, 7)
                .mapToObj(i -> webhooks.create(CreateWebhook.of("https://acme.example/" + kind + "/" + i,
                        WebhookSubscription.to(EventType.COMMENT_CREATED))).webhook())
                .toList();
        AttioPager<Webhook> pager = AttioPager.byOffset(webhooks::list, Webhook::webhookId).pageSize(3);
        assertThat(all(pager)).containsAll(made).isEqualTo(webhooks.list());
        assertThat(webhooks.list(2, 1)).isEqualTo(webhooks.list().subList(1, 3));
        made.forEach(webhook -> webhooks.delete(webhook.webhookId()));
        assertThat(all(pager)).doesNotContainAnyElementsOf(made);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void sql(String kind) {
        this.kind = kind;
        AttioSql sql = client(AttioSql.class);
        SqlResult companies = sql.query("select name, foundation_date, domains, created_at, record_id from companies"
                + " where domains = 'northwind.example'");
        assertThat(companies.rows()).singleElement().satisfies(row -> {
            assertThat(row.columns()).containsExactly("name", "foundation_date", "domains", "created_at", "record_id");
            assertThat(row.text("name")).contains("Northwind Traders");
            assertThat(row.date("foundation_date")).contains(LocalDate.of(1998, 4, 1));
            assertThat(row.values().get("domains")).isEqualTo(List.of("northwind.example"));
            assertThat(row.timestamp("created_at")).isPresent();
            assertThat(row.text("record_id")).contains(company("northwind.example"));
        });
        SqlRow deal = sql.query(SqlQuery.of("SELECT value, stage FROM deals WHERE name = 'Globex pilot line'")).first()
                .orElseThrow();
        assertThat(deal.number("value")).hasValueSatisfying(
                value -> assertThat(value).isEqualByComparingTo(new BigDecimal("84000.5")));
        assertThat(deal.text("stage")).contains("Lead");
        assertThat(sql.query("select count(*) as n from deals").first().orElseThrow().number("n"))
                .hasValueSatisfying(count -> assertThat(count).isGreaterThanOrEqualTo(BigDecimal.valueOf(3)));
        assertThat(sql.query("select name from companies where name = 'Nobody'").isEmpty()).isTrue();
        Stream.of("delete from companies", "select name from planets", "select nothing from companies", "select")
                .forEach(bad -> fails(400, "filter_error", AttioValidationException.class, () -> sql.query(bad)));
        assertThat(during(() -> assertThatThrownBy(() -> sql.query(" ")).isInstanceOf(IllegalArgumentException.class)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void sqlThatIsNotInThePlan(String kind) {
        this.kind = kind;
        AttioSql sql = client(AttioSql.class);
        try (Emulator otherPlan = Emulator.builder().start()) {
            proxy.withServer(otherPlan.address(), () -> {
                fails(403, "billing_error", AttioForbiddenException.class, () -> sql.query("select name from companies"));
                assertThatThrownBy(() -> sql.query("select name from companies")).hasMessageContaining("plan");
            });
        }
        assertThat(sql.query("select name from companies limit 1").rows()).hasSize(1);
    }
}
