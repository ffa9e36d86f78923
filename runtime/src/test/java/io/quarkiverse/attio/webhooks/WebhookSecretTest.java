package io.quarkiverse.attio.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.runtime.client.AttioJson;

/** The secret comes in, and goes out through one door only. */
class WebhookSecretTest {

    private static final String TEXT = "made-up-signing-text";
    private static final String CREATED = "{\"target_url\":\"https://acme.example\",\"secret\":\"" + TEXT + "\"}";

    private record Kept(String name, WebhookSecret secret) {
    }

    @Test
    void noTextHoldsIt() {
        CreatedWebhook created = Examples.payload(CREATED, CreatedWebhook.class);
        assertThat(created.secret().value()).isEqualTo(TEXT);
        assertThat(created.toString()).contains("https://acme.example", "WebhookSecret[****]").doesNotContain(TEXT);
        assertThat(WebhookSecret.of(TEXT)).hasToString("WebhookSecret[****]");
    }

    @Test
    void noJsonHoldsIt() throws JsonProcessingException {
        CreatedWebhook created = Examples.payload(CREATED, CreatedWebhook.class);
        assertThat(AttioJson.MAPPER.writeValueAsString(created)).contains("https://acme.example", "\"secret\":null")
                .doesNotContain(TEXT);
        ObjectMapper applications = new ObjectMapper();
        assertThat(applications.writeValueAsString(new Kept("a", created.secret())))
                .isEqualTo("{\"name\":\"a\",\"secret\":null}");
        assertThat(applications.writeValueAsString(created.secret())).isEqualTo("null");
    }

    @Test
    void whatWasWrittenIsReadAsWithoutASecret() throws JsonProcessingException {
        String json = AttioJson.MAPPER.writeValueAsString(Examples.payload(CREATED, CreatedWebhook.class));
        CreatedWebhook again = AttioJson.MAPPER.readValue(json, CreatedWebhook.class);
        assertThat(again.secret()).isNull();
        assertThat(again.targetUrl()).isEqualTo("https://acme.example");
    }

    @Test
    void twoOfTheSameTextAreEqual() {
        assertThat(WebhookSecret.of(" " + TEXT + "\n")).isEqualTo(WebhookSecret.of(TEXT))
                .hasSameHashCodeAs(WebhookSecret.of(TEXT)).isNotEqualTo(WebhookSecret.of("another"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n" })
    void aBlankOneIsRefused(String blank) {
        assertThatThrownBy(() -> WebhookSecret.of(blank)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The secret of the webhook is blank");
        assertThatThrownBy(() -> WebhookSecret.of(null)).isInstanceOf(NullPointerException.class).hasMessage("value");
    }
}
