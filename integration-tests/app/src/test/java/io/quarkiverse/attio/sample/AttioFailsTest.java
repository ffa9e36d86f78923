package io.quarkiverse.attio.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.error.AttioFailure;
import io.quarkiverse.attio.error.AttioRateLimitedException;
import io.quarkiverse.attio.error.AttioUnauthorizedException;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** What callers and the page are told when Attio fails. */
@QuarkusTest
class AttioFailsTest {

    @InjectMock
    @RestClient
    AttioRecords records;

    @InjectMock
    @RestClient
    AttioObjects objects;

    private static AttioFailure failure(int status, Duration retryAfter) {
        return new AttioFailure("AttioRecords.query", null, status, null, null, "what Attio says", List.of(), "", null,
                retryAfter, Map.of(), "");
    }

    private static void awaitEnd() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !given().get("/report").jsonPath().getString("state").equals("running"));
    }

    @Test
    void aFailureOfAttioIsABadGateway() {
        when(records.query(anyString(), any())).thenThrow(new AttioUnavailableException(failure(503, null), null));

        given().queryParam("domain", "acme.example").get("/customers").then().statusCode(502)
                .contentType(ContentType.JSON).body("error", containsString("what Attio says"));
    }

    @Test
    void tooManyCallsAreTemporaryAndSayWhenToComeBack() {
        when(records.query(anyString(), any()))
                .thenThrow(new AttioRateLimitedException(failure(429, Duration.ofMillis(1500))));

        given().queryParam("domain", "acme.example").get("/customers").then().statusCode(503)
                .header("Retry-After", "2").contentType(ContentType.JSON).body("error", containsString("what Attio says"));
    }

    @Test
    void withoutAConnectionNothingIsTriedAndThePageSaysWhy() {
        when(objects.list()).thenThrow(new AttioUnauthorizedException(failure(401, null)));

        given().redirects().follow(false).post("/import").then().statusCode(303);
        awaitEnd();

        assertThat(given().accept("text/html").get("/").asString()).contains("Not connected.",
                "The import stopped before its end.", "what Attio says", "<dt>not imported</dt>", "Still to be imported");
        verifyNoInteractions(records);
    }

    @Test
    void aSecondImportIsRefusedWhileOneRuns() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        when(objects.list()).thenAnswer(call -> {
            go.await(30, TimeUnit.SECONDS);
            throw new AttioUnauthorizedException(failure(401, null));
        });
        try {
            given().redirects().follow(false).post("/import").then().statusCode(303);

            given().accept("application/json").post("/import").then().statusCode(409).contentType(ContentType.JSON)
                    .body("error", containsString("running already"));
            given().accept("text/html").redirects().follow(false).post("/import").then().statusCode(303)
                    .header("Location", containsString("refused=true"));
            assertThat(given().accept("text/html").get("/?refused=true").asString()).contains("http-equiv=\"refresh\"",
                    "Running…", "An import is at work already");
        } finally {
            go.countDown();
        }
        awaitEnd();
    }
}
