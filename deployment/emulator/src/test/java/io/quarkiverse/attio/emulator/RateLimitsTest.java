package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.emulator.limits.Limits;

/** So many requests in each second of the clock, and no more. */
class RateLimitsTest {

    private static final String ID = "23e42eaf-323a-41da-b5bb-fd67eebda553";
    private static final String MERGE = "/v2/objects/people/records/merge";

    final StandingClock clock = new StandingClock();

    @RegisterExtension
    final Api api = Api.with(builder -> builder.seeded(false).clock(clock)
            .limits(Limits.off().withReads(5).withWrites(3).withOperation("listNotes", 2).withOperation("mergeRecords", 1))
            .token("sk_none", "webhook:read").workspace("acme", acme -> acme.token("sk_acme")));

    @Test
    void whatIsTooMuchIsRefusedUntilTheNextSecond() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(read().status()).isEqualTo(200);
        }
        clock.goOn(Duration.ofMillis(999));

        Api.Answer refused = read();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body()).isEqualTo(Api.JSON.readTree("""
                {"status_code": 429, "type": "rate_limit_error", "code": "rate_limit_exceeded",
                 "message": "Rate limit exceeded, please try again later"}
                """));
        assertThat(refused.header("Retry-After")).isEqualTo("Mon, 01 Jun 2026 12:00:01 GMT");
        assertThat(refused.header("Date")).isEqualTo("Mon, 01 Jun 2026 12:00:00 GMT");
        assertThat(refused.header("x-attio-record-query-score")).isNull();
        assertThat(refused.header("x-attio-execution-id")).isNotNull();

        clock.goOn(Duration.ofMillis(1));
        assertThat(read().status()).isEqualTo(200);
    }

    @Test
    void readsAndWritesAreCountedApart() {
        for (int i = 0; i < 3; i++) {
            assertThat(write().status()).isEqualTo(200);
        }
        assertThat(write().status()).isEqualTo(429);
        assertThat(read().status()).isEqualTo(200);
    }

    @Test
    void aQueryIsARead() {
        for (int i = 0; i < 5; i++) {
            assertThat(api.query("people", "{}").status()).isEqualTo(200);
        }
        assertThat(api.query("people", "{}").status()).isEqualTo(429);
        assertThat(api.get("/v2/self").status()).isEqualTo(429);
        assertThat(write().status()).isEqualTo(200);
    }

    @Test
    void whatIsRefusedWasNotDone() {
        for (int i = 0; i < 4; i++) {
            write();
        }
        assertThat(api.query("people", "{}").data()).hasSize(3);
    }

    @Test
    void someOperationsHaveALimitOfTheirOwn() {
        assertThat(api.get("/v2/notes").status()).isEqualTo(200);
        assertThat(api.get("/v2/notes").status()).isEqualTo(200);
        assertThat(api.get("/v2/notes").status()).isEqualTo(429);
        assertThat(api.post(MERGE, "{}").status()).isEqualTo(400);
        assertThat(api.post(MERGE, "{}").status()).isEqualTo(429);
        assertThat(write().status()).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            assertThat(read().status()).as("a note that was refused does not count").isEqualTo(200);
        }
        assertThat(read().status()).isEqualTo(429);
    }

    @Test
    void errorsCountToo() {
        for (int i = 0; i < 2; i++) {
            assertThat(api.record("people", ID).status()).isEqualTo(404);
            assertThat(send("sk_none", "/v2/objects").status()).isEqualTo(403);
        }
        assertThat(read().status()).isEqualTo(200);
        assertThat(send("sk_none", "/v2/objects").status()).isEqualTo(429);
    }

    @Test
    void whoIsNotLetInIsNotCounted() {
        for (int i = 0; i < 6; i++) {
            assertThat(send("sk_unknown", "/v2/objects").status()).isEqualTo(401);
            assertThat(send("sk_unknown", "/v2/self").status()).isEqualTo(200);
            assertThat(api.get("/v2/nothing").status()).isEqualTo(404);
        }
        assertThat(read().status()).isEqualTo(200);
    }

    @Test
    void theTokensOfAWorkspaceShareThem() {
        for (int i = 0; i < 5; i++) {
            assertThat(api.sendAsUser("GET", "/v2/objects", null).status()).isEqualTo(200);
        }
        assertThat(read().status()).isEqualTo(429);
        assertThat(send("sk_acme", "/v2/objects").status()).isEqualTo(200);
    }

    @Test
    void unlessTheyAreCountedPerToken() {
        Limits limits = Limits.off().withReads(1).perToken();
        try (Emulator emulator = Emulator.builder().clock(clock).limits(limits).userToken("user_one").start()) {
            assertThat(Api.status(emulator, "user_one", "/v2/objects")).isEqualTo(200);
            assertThat(Api.status(emulator, emulator.token(), "/v2/objects")).isEqualTo(200);
            assertThat(Api.status(emulator, "user_one", "/v2/objects")).isEqualTo(429);
        }
    }

    @Test
    void scimAnswersInItsOwnForm() {
        for (int i = 0; i < 5; i++) {
            read();
        }
        Api.Answer refused = api.get("/scim/v2/Users");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body().path("detail").asText()).startsWith("Rate limit exceeded");
        assertThat(refused.header("Retry-After")).isEqualTo("Mon, 01 Jun 2026 12:00:01 GMT");
    }

    @Test
    void thereAreNoneUnlessTheyAreSet() {
        try (Emulator emulator = Emulator.builder().clock(clock).start()) {
            for (int i = 0; i < 150; i++) {
                assertThat(Api.status(emulator, emulator.token(), "/v2/notes")).isEqualTo(200);
            }
        }
    }

    @Test
    void theDocumentedOnes() {
        try (Emulator emulator = Emulator.builder().clock(clock).limits(Limits.documented()).start()) {
            for (int i = 0; i < 100; i++) {
                assertThat(Api.status(emulator, emulator.token(), i < 10 ? "/v2/notes" : "/v2/self")).isEqualTo(200);
            }
            assertThat(Api.status(emulator, emulator.token(), "/v2/self")).isEqualTo(429);
            clock.goOn(Duration.ofSeconds(1));
            for (int i = 0; i < 10; i++) {
                assertThat(Api.status(emulator, emulator.token(), "/v2/notes")).isEqualTo(200);
            }
            assertThat(Api.status(emulator, emulator.token(), "/v2/notes")).isEqualTo(429);
        }
    }

    @Test
    void onlyOperationsHaveLimits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Emulator.builder().limits(Limits.off().withOperation("getThing", 1)))
                .withMessage("There is no operation \"getThing\"");
    }

    private Api.Answer read() {
        return api.get("/v2/objects");
    }

    private Api.Answer write() {
        return api.create("people", "{}");
    }

    private Api.Answer send(String token, String path) {
        return api.send("GET", path, null, "Bearer " + token);
    }
}
