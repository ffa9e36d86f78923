package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.QuarkusUnitTest;

/** Everything is logged at TRACE, requests and responses with their headers too, and the server echoes the token. */
class TokenNeverShowsTest {

    private static final ScriptedServer server = new ScriptedServer("secret");
    private static final String TOKEN = "sk_made-up-SECRET-text";

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server)
            .overrideRuntimeConfigKey("quarkus.attio.api-key", TOKEN)
            .overrideConfigKey("quarkus.log.min-level", "TRACE")
            .overrideRuntimeConfigKey("quarkus.log.level", "TRACE")
            .overrideRuntimeConfigKey("quarkus.log.console.level", "INFO")
            .overrideRuntimeConfigKey("quarkus.rest-client.logging.scope", "all")
            .overrideRuntimeConfigKey("quarkus.rest-client.attio.logging.scope", "all")
            .overrideRuntimeConfigKey("quarkus.rest-client.attio.logging.masked-headers", "x-mine")
            .setLogRecordPredicate(record -> true)
            .assertLogRecords(TokenNeverShowsTest::checkLog);

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    @RestClient
    AttioSelf self;

    @Inject
    @RestClient
    ReactiveAttioRecords records;

    @Test
    void neitherInExceptionsNorInTexts() {
        server.answer(Answer.json(400, "{\"code\":\"validation_type\",\"message\":\"Bearer " + TOKEN + " is odd\"}")
                .with("X-Echo", "Bearer " + TOKEN));
        assertHidden(catchThrowable(() -> objects.list()));
        assertHidden(catchThrowable(() -> records.create("people", RecordValues.of()).await().indefinitely()));
        server.answer(Answer.json(200, "not JSON: " + TOKEN));
        assertHidden(catchThrowable(() -> self.identify()));
        server.answer(ScriptedServer.LOST);
        assertHidden(catchThrowable(() -> records.create("people", RecordValues.of()).await().indefinitely()));
        assertThat(server.received()).isNotEmpty().allSatisfy(
                request -> assertThat(request.header("Authorization")).isEqualTo("Bearer " + TOKEN));
        assertThat(AccessToken.of(TOKEN).toString()).isEqualTo("AccessToken[****]");
    }

    private static void assertHidden(Throwable failure) {
        assertThat(failure).isInstanceOf(AttioException.class);
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        AttioException e = (AttioException) failure;
        text.append(e.failure().toString()).append(e.body()).append(e.headers().toString()).append(e.toString());
        assertThat(text.toString()).doesNotContain(TOKEN).contains(e.operation());
    }

    private static void checkLog(List<LogRecord> records) {
        // the log must really be this chatty, otherwise this shows nothing
        assertThat(records).anyMatch(record -> record.getLevel().intValue() <= Level.FINER.intValue());
        List<String> texts = records.stream().map(TokenNeverShowsTest::text).toList();
        assertThat(texts).anyMatch(text -> text.contains("Request: GET") && text.contains("Authorization=****"));
        assertThat(texts).anyMatch(text -> text.contains("Response: GET"));
        String basic = Base64.getEncoder().encodeToString((TOKEN + ":").getBytes());
        // what the server itself sends back is its answer's own text and is not ours to hide in the client's log of bodies
        assertThat(texts.stream().filter(text -> !text.contains("Response: "))).noneMatch(
                text -> text.contains(TOKEN) || text.contains(basic));
    }

    private static String text(LogRecord record) {
        StringWriter text = new StringWriter();
        text.append(new SimpleFormatter().formatMessage(record)).append(' ')
                .append(Arrays.toString(record.getParameters()));
        if (record instanceof ExtLogRecord ext && ext.getFormatStyle() == ExtLogRecord.FormatStyle.PRINTF
                && ext.getParameters() != null) {
            text.append(String.format(ext.getMessage(), ext.getParameters()));
        }
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }
}
