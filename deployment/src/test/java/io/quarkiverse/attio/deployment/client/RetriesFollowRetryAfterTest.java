package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Received;
import io.quarkiverse.attio.error.AttioRateLimitedException;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.QuarkusUnitTest;

/** 429 for a read, a query and a create, with every form of {@code Retry-After}, blocking and reactive. */
class RetriesFollowRetryAfterTest {

    private static final ScriptedServer server = new ScriptedServer("retry-after");
    private static final String LIMITED = "{\"status_code\":429,\"type\":\"rate_limit_error\",\"code\":\"rate_limit_exceeded\","
            + "\"message\":\"Rate limit exceeded, please try again later\"}";
    private static final String RECORD = "{\"id\":{\"workspace_id\":\"w\",\"object_id\":\"o\",\"record_id\":\"r\"},\"values\":{}}";

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server)
            .overrideRuntimeConfigKey("quarkus.attio.retry.max-wait", "5s");

    @Inject
    @RestClient
    AttioRecords records;

    @Inject
    @RestClient
    ReactiveAttioRecords reactive;

    enum Call {
        GET(RECORD),
        QUERY("[" + RECORD + "]"),
        CREATE(RECORD),
        GET_UNI(RECORD),
        CREATE_UNI(RECORD);

        private final Answer success;

        Call(String data) {
            this.success = Answer.json(200, "{\"data\":" + data + "}");
        }
    }

    private void make(String name) {
        switch (Call.valueOf(name)) {
            case GET -> assertThat(records.get("people", "r").recordId()).isEqualTo("r");
            case QUERY -> assertThat(records.query("people", RecordQuery.all())).hasSize(1);
            case CREATE -> assertThat(records.create("people", RecordValues.of()).recordId()).isEqualTo("r");
            case GET_UNI -> assertThat(reactive.get("people", "r").await().indefinitely().recordId()).isEqualTo("r");
            case CREATE_UNI -> assertThat(reactive.create("people", RecordValues.of()).await().indefinitely().recordId())
                    .isEqualTo("r");
        }
    }

    private static String date(Duration fromNow) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plus(fromNow));
    }

    static Stream<Arguments> waits() {
        return Stream.of(Call.values()).flatMap(call -> Stream.of(
                Arguments.of(call.name(), "a date that has passed", date(Duration.ofHours(-1)), 0, 1_000),
                Arguments.of(call.name(), "seconds", "1", 1_000, 3_000),
                Arguments.of(call.name(), "no header", null, 500, 2_500),
                Arguments.of(call.name(), "garbage", "soon", 500, 2_500)));
    }

    @ParameterizedTest
    @MethodSource("waits")
    void theNextAttemptComesWhenAttioAsksForIt(String call, String form, String retryAfter, long least, long most) {
        Answer limited = Answer.json(429, LIMITED);
        server.answer(retryAfter == null ? limited : limited.with("Retry-After", retryAfter), Call.valueOf(call).success);
        make(call);
        assertThat(waitedMillis()).singleElement().satisfies(waited -> assertThat(waited).isBetween(least, most));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aNearDateIsWaitedFor(String call) {
        // a whole second is lost in an HTTP date at most
        server.answer(Answer.json(429, LIMITED).with("Retry-After", date(Duration.ofSeconds(2))), Call.valueOf(call).success);
        make(call);
        assertThat(waitedMillis()).singleElement().satisfies(waited -> assertThat(waited).isBetween(900L, 4_000L));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aDateFarBeyondTheCapFailsAtOnceAndSaysWhen(String call) {
        server.answer(Answer.json(429, LIMITED).with("Retry-After", date(Duration.ofMinutes(10))), Call.valueOf(call).success);
        AttioRateLimitedException e = catchThrowableOfType(AttioRateLimitedException.class, () -> make(call));
        assertThat(e.retryAfter()).get().satisfies(wait -> assertThat(wait).isBetween(Duration.ofMinutes(9),
                Duration.ofMinutes(11)));
        assertThat(e).hasMessageContaining("The call was not carried out. Attio asks to wait ");
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void afterThreeRetriesTheExceptionReachesTheCaller(String call) {
        server.answer(Answer.json(429, LIMITED).with("Retry-After", "0"));
        AttioRateLimitedException e = catchThrowableOfType(AttioRateLimitedException.class, () -> make(call));
        assertThat(e.retryAfter()).contains(Duration.ZERO);
        assertThat(server.received()).hasSize(4).extracting(received -> received.header("Authorization"))
                .containsOnly("Bearer " + Scripted.TOKEN);
    }

    /** By name: the enum of the class loader that lists them is another one. */
    static Stream<String> calls() {
        return Stream.of(Call.values()).map(Call::name);
    }

    private static List<Long> waitedMillis() {
        List<Received> received = server.received();
        return Stream.iterate(1, i -> i < received.size(), i -> i + 1)
                .map(i -> (received.get(i).atNanos() - received.get(i - 1).atNanos()) / 1_000_000).toList();
    }
}
