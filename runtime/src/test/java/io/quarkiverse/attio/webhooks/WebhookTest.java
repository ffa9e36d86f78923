package io.quarkiverse.attio.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;

class WebhookTest {

    private static final WebhookSubscription SUBSCRIPTION = WebhookSubscription.to(EventType.NOTE_CREATED,
            WebhookCondition.equal("parent_object_id", "97052eb9-e65e-443f-a297-f2d9a4a7f795"));
    private static final Webhook EXAMPLE = new Webhook(
            new WebhookId("14beef7a-99f7-4534-a87e-70b564330a4c", "23e42eaf-323a-41da-b5bb-fd67eebda553"),
            "https://example.com/webhook", List.of(SUBSCRIPTION), WebhookStatus.ACTIVE,
            Instant.parse("2023-04-27T13:22:49.061281Z"));

    @ParameterizedTest
    @ValueSource(strings = { "getWebhook", "updateWebhook" })
    void theExamplesAreReadAndWrittenBack(String operation) {
        Webhook webhook = Examples.response(operation, Webhook.class);
        assertThat(webhook).isEqualTo(EXAMPLE);
        assertThat(webhook.webhookId()).isEqualTo("23e42eaf-323a-41da-b5bb-fd67eebda553");
        assertThat(Examples.written(webhook)).isEqualTo(Examples.data(operation));
    }

    @Test
    void soIsTheList() {
        assertThat(Examples.responses("listWebhooks", Webhook.class)).containsExactly(EXAMPLE);
        assertThat(Examples.written(Examples.responses("listWebhooks", Webhook.class)))
                .isEqualTo(Examples.data("listWebhooks"));
    }

    @Test
    void aNewOneHasASecretBesides() {
        CreatedWebhook created = Examples.response("createWebhook", CreatedWebhook.class);
        assertThat(created.webhook()).isEqualTo(EXAMPLE);
        assertThat(created.webhookId()).isEqualTo(EXAMPLE.webhookId());
        assertThat(created.secret().value()).isEqualTo(Examples.data("createWebhook").path("secret").asText()).hasSize(64);
    }

    @Test
    void aDeletedOneLeavesNothing() {
        assertThat(Examples.response("deleteWebhook", Webhook.class)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"subscriptions\":null,\"status\":null,\"secret\":null}", "{\"subscriptions\":[null]}",
            "{\"subscriptions\":[],\"secret\":\"\",\"new\":{}}" })
    void whatIsMissingIsEmpty(String json) {
        Webhook webhook = Examples.payload(json, Webhook.class);
        assertThat(webhook.subscriptions()).isEmpty();
        assertThat(webhook.webhookId()).isNull();
        assertThat(webhook.status()).isNull();
        CreatedWebhook created = Examples.payload(json, CreatedWebhook.class);
        assertThat(created.subscriptions()).isEmpty();
        assertThat(created.webhookId()).isNull();
        assertThat(created.secret()).isNull();
    }

    @Test
    void unknownTypesStatusesAndOperatorsAreKept() {
        String json = """
                {"status":"paused","subscriptions":[{"event_type":"deal.won","filter":{"$and":[
                 {"field":"id.object_id","operator":"starts_with","value":"x"}]}},{"event_type":null,"filter":null},{}]}""";
        Webhook webhook = Examples.payload(json, Webhook.class);
        assertThat(webhook.status()).isEqualTo(new WebhookStatus("paused")).hasToString("paused");
        assertThat(webhook.subscriptions().get(0).eventType()).isEqualTo(EventType.of("deal.won")).hasToString("deal.won");
        assertThat(webhook.subscriptions().get(0).filter().conditions())
                .containsExactly(new WebhookCondition("id.object_id", new WebhookOperator("starts_with"), "x"));
        assertThat(webhook.subscriptions().get(1)).isEqualTo(webhook.subscriptions().get(2))
                .isEqualTo(new WebhookSubscription(null, null));
        assertThat(Examples.sent(webhook).path("subscriptions").get(0))
                .isEqualTo(Examples.json(json).path("subscriptions").get(0));
    }
}
