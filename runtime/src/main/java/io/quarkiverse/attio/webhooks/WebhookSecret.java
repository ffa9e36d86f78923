package io.quarkiverse.attio.webhooks;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The secret of a webhook, with which Attio signs what it delivers. {@link #toString()} hides all of it, JSON has
 * {@code null} in its place, and only {@link #value()} gives it out.
 */
public final class WebhookSecret {

    private final String value;

    private WebhookSecret(String value) {
        this.value = value;
    }

    /**
     * Makes a secret of its text. Blanks and line breaks around it, as pasting leaves them, are cut off.
     *
     * @throws IllegalArgumentException if nothing is left
     */
    public static WebhookSecret of(String value) {
        WebhookSecret secret = read(Objects.requireNonNull(value, "value"));
        if (secret == null) {
            throw new IllegalArgumentException("The secret of the webhook is blank");
        }
        return secret;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WebhookSecret read(String value) {
        return value == null || value.isBlank() ? null : new WebhookSecret(value.strip());
    }

    /**
     * @return the secret text; never log it
     */
    public String value() {
        return value;
    }

    /** A created webhook that an application hands on or stores as JSON does not carry the secret along unnoticed. */
    @JsonValue
    String json() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookSecret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** @return the same text for every secret */
    @Override
    public String toString() {
        return "WebhookSecret[****]";
    }
}
