package io.quarkiverse.attio.webhooks;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The id of a webhook.
 *
 * @param workspaceId its workspace
 * @param webhookId the webhook within the workspace
 */
public record WebhookId(@JsonProperty("workspace_id") String workspaceId, @JsonProperty("webhook_id") String webhookId) {
}
