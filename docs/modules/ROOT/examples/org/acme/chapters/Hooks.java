package org.acme.chapters;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

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

@ApplicationScoped
public class Hooks {

    @Inject
    @RestClient
    AttioWebhooks webhooks;

    // tag::create[]
    public String connect(String companiesObjectId) {
        CreatedWebhook created = webhooks.create(CreateWebhook.of("https://acme.example/attio",
                WebhookSubscription.to(EventType.NOTE_CREATED), // <1>
                WebhookSubscription.to(EventType.RECORD_UPDATED,
                        WebhookCondition.equal("id.object_id", companiesObjectId), // <2>
                        WebhookCondition.notEqual("actor.type", "system"))));
        keep(created.webhookId(), created.secret().value()); // <3>
        return created.webhookId();
    }
    // end::create[]

    // tag::or[]
    static WebhookSubscription entriesOf(String oneList, String otherList) {
        return WebhookSubscription.to(EventType.LIST_ENTRY_CREATED).filter(WebhookFilter.or(
                WebhookCondition.equal("id.list_id", oneList), WebhookCondition.equal("id.list_id", otherList)));
    }
    // end::or[]

    // tag::update[]
    public void alsoTasks(String webhookId) {
        List<WebhookSubscription> subscriptions = new ArrayList<>(webhooks.get(webhookId).subscriptions());
        subscriptions.add(WebhookSubscription.to(EventType.TASK_CREATED));
        webhooks.update(webhookId, UpdateWebhook.ofSubscriptions(subscriptions));
    }
    // end::update[]

    // tag::status[]
    public List<String> notDelivering() {
        return webhooks.list().stream().filter(webhook -> !WebhookStatus.ACTIVE.equals(webhook.status()))
                .map(Webhook::targetUrl).toList();
    }
    // end::status[]

    void keep(String webhookId, String secret) {
        // where the application keeps its secrets
    }
}
