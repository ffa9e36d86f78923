package io.quarkiverse.attio.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

/** The packaged application, as it is deployed: it imports its file when it starts. */
@QuarkusIntegrationTest
class SamplePackagedIT {

    private static JsonPath report() {
        return given().get("/report").jsonPath();
    }

    @BeforeEach
    void awaitTheImportOfTheStart() {
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions()
                .until(() -> !report().getString("state").equals("running"));
    }

    @Test
    void importsItsFileWhenItStarts() {
        assertThat(report().getString("state")).isEqualTo("finished");
        assertThat(report().getInt("lines.total")).isEqualTo(320);
        assertThat(report().getInt("lines.rejected")).isEqualTo(17);
    }

    @Test
    void showsThePage() {
        assertThat(given().accept("text/html").get("/").asString()).contains("Objects: people, companies, deals",
                "Rejected lines", "株式会社みほん");
    }

    @Test
    void writesACustomerAndReadsItBack() {
        given().contentType(ContentType.JSON)
                .body(Map.of("company", "Packaged", "domain", "packaged.example", "email", "ann@packaged.example"))
                .post("/customers").then().statusCode(201);

        assertThat(given().queryParam("domain", "packaged.example").get("/customers").jsonPath()
                .getString("people[0].email_addresses[0]")).isEqualTo("ann@packaged.example");
    }

    @Test
    void aFailureIsAnsweredWithJson() {
        given().contentType(ContentType.JSON).body("{").post("/customers").then().statusCode(400)
                .contentType(ContentType.JSON);
    }
}
