package io.quarkiverse.attio.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.error.AttioUnexpectedException;
import io.quarkiverse.attio.webhooks.CreatedWebhook;

/** An answer that cannot be read is shown to the caller, but not the secret in it. */
class SecretsOfWebhooksTest {

    private static final String TEXT = "made-up-signing-text";

    private final AttioBodyReader reader = new AttioBodyReader(new AttioFailures(new OperationCatalog(Map.of())));

    @ParameterizedTest
    @ValueSource(strings = { "{\"data\":{\"secret\":\"%s\",\"subscriptions\":7}}",
            "{\"data\":{\"secret\" : \"%s\",\"id\":\"no object\"}}", "{\"data\":{\"secret\":\"%s", "[{\"secret\":\"%s\"}]",
            "{\"data\":{\"subscriptions\":true,\"secret\":\n\"%s\"}} and more" })
    @SuppressWarnings({ "unchecked", "rawtypes" })
    void isNotInTheException(String body) {
        byte[] bytes = body.formatted(TEXT).getBytes(StandardCharsets.UTF_8);
        AttioUnexpectedException e = catchThrowableOfType(AttioUnexpectedException.class,
                () -> reader.readFrom((Class) CreatedWebhook.class, CreatedWebhook.class, null, null, null,
                        new ByteArrayInputStream(bytes)));
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        text.append(e.failure().toString()).append(e.body());
        assertThat(text.toString()).doesNotContain(TEXT).contains("****");
        assertThat(e.body()).contains("secret");
    }
}
