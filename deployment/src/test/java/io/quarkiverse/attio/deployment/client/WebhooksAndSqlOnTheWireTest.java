package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.error.AttioForbiddenException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.sql.AttioSql;
import io.quarkiverse.attio.sql.ReactiveAttioSql;
import io.quarkiverse.attio.sql.SqlRow;
import io.quarkiverse.attio.webhooks.AttioWebhooks;
import io.quarkiverse.attio.webhooks.CreateWebhook;
import io.quarkiverse.attio.webhooks.EventType;
import io.quarkiverse.attio.webhooks.ReactiveAttioWebhooks;
import io.quarkiverse.attio.webhooks.UpdateWebhook;
import io.quarkiverse.attio.webhooks.WebhookSubscription;
import io.quarkus.test.QuarkusUnitTest;

/** A request without an envelope to an answer with one, nulls that must be said, and what the refusals are. */
class WebhooksAndSqlOnTheWireTest {

    private static final ScriptedServer server = new ScriptedServer("webhooks");
    private static final String URL = "https://acme.example/attio";
    private static final String ROWS = "{\"data\":{\"rows\":[{\"b\":1.10,\"a\":null}]}}";

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server);

    @Inject
    @RestClient
    AttioWebhooks webhooks;

    @Inject
    @RestClient
    ReactiveAttioWebhooks reactiveWebhooks;

    @Inject
    @RestClient
    AttioSql sql;

    @Inject
    @RestClient
    ReactiveAttioSql reactiveSql;

    private static Answer refusal(int status, String type, String code) {
        return Answer.json(status, "{\"status_code\":%d,\"type\":\"%s\",\"code\":\"%s\",\"message\":\"No.\"}".formatted(status,
                type, code));
    }

    @Test
    void aStatementHasNoEnvelopeAndItsRowsHave() {
        server.answer(Answer.json(200, ROWS));
        SqlRow row = sql.query("select b, a from x").first().orElseThrow();
        assertThat(row.columns()).containsExactly("b", "a");
        assertThat(row.text("b")).contains("1.10");
        assertThat(server.only().body()).isEqualTo("{\"sql\":\"select b, a from x\"}");
        server.answer(Answer.json(200, ROWS));
        assertThat(reactiveSql.query("select b, a from x").await().indefinitely().rows()).containsExactly(row);
        assertThat(server.only().body()).isEqualTo("{\"sql\":\"select b, a from x\"}");
    }

    @Test
    void aWebhookSaysThatItHasNoFilter() {
        server.answer(Answer.json(200, "{\"data\":{\"target_url\":\"" + URL + "\",\"secret\":\"made-up-text\"}}"));
        CreateWebhook wanted = CreateWebhook.of(URL, WebhookSubscription.to(EventType.NOTE_CREATED));
        assertThat(webhooks.create(wanted).secret().value()).isEqualTo("made-up-text");
        String body = server.only().body();
        assertThat(body).isEqualTo("{\"data\":{\"target_url\":\"" + URL
                + "\",\"subscriptions\":[{\"event_type\":\"note.created\",\"filter\":null}]}}");
        server.answer(Answer.json(200, "{\"data\":{\"secret\":\"made-up-text\"}}"));
        assertThat(reactiveWebhooks.create(wanted).await().indefinitely().secret().value()).isEqualTo("made-up-text");
        assertThat(server.only().body()).isEqualTo(body);
    }

    @Test
    void onlyWhatChangesIsSent() {
        server.answer(Answer.json(200, "{\"data\":{\"target_url\":\"" + URL + "\"}}"));
        assertThat(webhooks.update("w", UpdateWebhook.ofTargetUrl(URL)).targetUrl()).isEqualTo(URL);
        assertThat(server.only().body()).isEqualTo("{\"data\":{\"target_url\":\"" + URL + "\"}}");
    }

    /** A token of a user may lack no scope, and is refused all the same. */
    @Test
    void aTokenOfAUserIsToldApart() {
        server.answer(refusal(403, "auth_error", "unauthorized"));
        assertThatThrownBy(() -> webhooks.get("w")).isInstanceOf(AttioForbiddenException.class)
                .hasMessageContaining("webhook:read").hasMessageContaining("Only a token of the workspace may do this");
        assertThatThrownBy(() -> sql.query("select 1")).isInstanceOf(AttioForbiddenException.class)
                .hasMessageContaining("record_permission:read").message().doesNotContain("Only a token of the workspace");
    }

    @Test
    void aPlanWithoutSqlIsForbidden() {
        server.answer(refusal(403, "auth_error", "billing_error"));
        assertThatThrownBy(() -> sql.query("select 1")).isInstanceOf(AttioForbiddenException.class)
                .hasMessageContaining("plan does not include");
        server.answer(refusal(400, "invalid_request_error", "billing_error"));
        assertThatThrownBy(() -> sql.query("select 1")).isInstanceOf(AttioValidationException.class)
                .hasMessageContaining("plan does not include");
    }

    @Test
    void aWrongStatementIsNamedAsOne() {
        server.answer(refusal(400, "invalid_request_error", "filter_error"));
        assertThatThrownBy(() -> sql.query("selekt")).isInstanceOf(AttioValidationException.class)
                .hasMessageContaining("Check the statement");
    }

    @Test
    void aSecondWebhookOfTheSameKindIsNoRecord() {
        server.answer(refusal(409, "invalid_request_error", "uniqueness_conflict"));
        assertThatThrownBy(() -> webhooks.create(CreateWebhook.ofNoSubscriptions(URL)))
                .isInstanceOf(AttioUniquenessConflictException.class).hasMessageContaining("Another webhook")
                .hasMessageNotContaining("assertRecord");
        assertThatThrownBy(() -> webhooks.update("w", UpdateWebhook.ofTargetUrl(URL)))
                .isInstanceOf(AttioUniquenessConflictException.class).hasMessageContaining("Another webhook");
    }
}
