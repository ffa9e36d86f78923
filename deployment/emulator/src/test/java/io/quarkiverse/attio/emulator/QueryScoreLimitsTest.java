package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.emulator.limits.Limits;

/** What complex queries cost, one by one and within ten seconds. */
class QueryScoreLimitsTest {

    private static final String SCORE = "x-attio-record-query-score";

    final StandingClock clock = new StandingClock();

    @RegisterExtension
    final Api api = Api.with(builder -> builder.seeded(false).clock(clock)
            .limits(Limits.off().withScorePerQuery(4).withScorePerTenSeconds(10))
            .workspace("acme", acme -> acme.token("sk_acme")));

    private ListApi sales;

    @BeforeEach
    void aList() {
        sales = ListApi.create(api, "sales", "people");
    }

    @Test
    void aQueryThatIsTooComplexNeverPasses() throws Exception {
        assertThat(query(4).header(SCORE)).isEqualTo("4");
        clock.goOn(Duration.ofSeconds(10));
        for (int i = 0; i < 3; i++) {
            Api.Answer refused = query(5);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.body()).isEqualTo(Api.JSON.readTree("""
                    {"status_code": 429, "type": "rate_limit_error", "code": "rate_limit_exceeded",
                     "message": "Rate limit exceeded, please try again later"}
                    """));
            assertThat(refused.header(SCORE)).isEqualTo("5");
            assertThat(refused.header("Retry-After")).isEqualTo("Mon, 01 Jun 2026 12:00:%02d GMT".formatted(11 + 20 * i));
            clock.goOn(Duration.ofSeconds(20));
        }
    }

    @Test
    void theScoresOfTenSecondsAreAddedUp() {
        assertThat(query(4).status()).isEqualTo(200);
        clock.goOn(Duration.ofMillis(3500));
        assertThat(query(4).status()).isEqualTo(200);
        assertThat(query(2).status()).isEqualTo(200);

        Api.Answer refused = query(1);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header(SCORE)).isEqualTo("1");
        assertThat(refused.header("Retry-After")).isEqualTo("Mon, 01 Jun 2026 12:00:10 GMT");
        assertThat(query(0).status()).isEqualTo(200);

        clock.goOn(Duration.ofMillis(6499));
        assertThat(query(1).status()).isEqualTo(429);
        clock.goOn(Duration.ofMillis(1));
        assertThat(query(4).status()).isEqualTo(200);
        assertThat(query(1).header("Retry-After")).as("the second one leaves at 13.5")
                .isEqualTo("Mon, 01 Jun 2026 12:00:14 GMT");
    }

    @Test
    void entriesAndAllTokensOfTheWorkspaceCount() {
        query(4);
        assertThat(sales.query(filter(4, "stage")).status()).isEqualTo(400);
        assertThat(sales.query(filter(4, "record_id")).header(SCORE)).isEqualTo("4");
        assertThat(api.sendAsUser("POST", "/v2/objects/people/records/query", filter(2, "name")).status()).isEqualTo(200);

        assertThat(query(1).status()).isEqualTo(429);
        assertThat(sales.query(filter(1, "record_id")).status()).isEqualTo(429);
        assertThat(api.sendAsUser("POST", "/v2/objects/people/records/query", filter(1, "name")).status()).isEqualTo(429);
        assertThat(api.send("POST", "/v2/objects/people/records/query", filter(1, "name"), "Bearer sk_acme").status())
                .isEqualTo(200);
    }

    @Test
    void aQueryThatIsWrongCostsNothing() {
        for (int i = 0; i < 5; i++) {
            assertThat(api.query("people", filter(4, "nothing")).status()).isEqualTo(400);
        }
        assertThat(query(4).status()).isEqualTo(200);
    }

    @Test
    void withoutLimitsTheScoreIsOnlyNamed() {
        try (Emulator emulator = Emulator.builder().start()) {
            assertThat(Api.answer(emulator, emulator.token(), "POST", "/v2/objects/people/records/query",
                    filter(400, "name")).header(SCORE)).isEqualTo("400");
        }
    }

    private Api.Answer query(int score) {
        return api.query("people", filter(score, "name"));
    }

    /** Of so many conditions that they score this: the first two are free. */
    private static String filter(int score, String attribute) {
        String condition = attribute.equals("record_id") ? "{'record_id':'23e42eaf-323a-41da-b5bb-fd67eebda553'}"
                : "{'" + attribute + "':'Ada'}";
        return "{'filter':{'$or':[" + String.join(",", Collections.nCopies(score + 2, condition)) + "]}}";
    }
}
