package io.quarkiverse.attio.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** The file that comes with the sample, imported through the button of the page. */
@QuarkusTest
class BundledFileTest {

    private static JsonPath first;
    private static JsonPath second;

    @BeforeEach
    void importTwiceForAllTests() {
        if (first == null) {
            first = runImport();
            second = runImport();
        }
    }

    private static JsonPath runImport() {
        given().redirects().follow(false).post("/import").then().statusCode(303);
        await().atMost(Duration.ofSeconds(60)).until(() -> !report().getString("state").equals("running"));
        return report();
    }

    private static JsonPath report() {
        return given().get("/report").then().statusCode(200).extract().jsonPath();
    }

    private static String page() {
        return given().accept("text/html").get("/").then().statusCode(200).extract().asString();
    }

    @Test
    void everyLineEndsSomewhere() {
        assertThat(first.getString("state")).isEqualTo("finished");
        assertThat(first.getInt("lines.total")).isEqualTo(320);
        assertThat(first.getInt("lines.rejected")).isEqualTo(17);
        assertThat(first.getInt("lines.not_imported")).isZero();
        assertThat(first.getInt("empty_lines")).isOne();
        assertThat(first.getInt("lines.created") + first.getInt("lines.updated") + first.getInt("lines.unchanged"))
                .isEqualTo(303);
        assertThat(first.getInt("lines.created")).isGreaterThan(290);
    }

    @Test
    void runningItTwiceChangesNothing() {
        assertThat(second.getInt("lines.created")).isZero();
        assertThat(second.getInt("lines.updated")).isZero();
        assertThat(second.getInt("lines.unchanged")).isEqualTo(303);
        assertThat(second.getList("rejected")).as("what was wrong still is").isEqualTo(first.getList("rejected"));
    }

    @Test
    void everyRejectedLineHasItsNumberAndItsReason() {
        assertThat(first.<Integer> getList("rejected.line")).containsExactly(33, 52, 60, 77, 85, 98, 110, 131, 148, 171,
                182, 191, 200, 208, 229, 237, 261);
        List<String> reasons = first.getList("rejected.reason");
        assertThat(reasons).allSatisfy(reason -> assertThat(reason).matches("(?s)[A-Z“].*"));
        assertThat(reasons.get(0)).startsWith("The domain is missing");
        assertThat(reasons.get(1)).isEqualTo("“gilbert.underhill” is not an e-mail address");
        assertThat(reasons.get(6)).isEqualTo("The line has 10,561 characters, more than 10,000");
    }

    @Test
    void accentsSurviveTheWay() {
        JsonPath company = given().queryParam("domain", "talleres-nunez.example").get("/customers").jsonPath();

        assertThat(company.getString("name")).isEqualTo("Talleres Núñez");
        assertThat(company.getString("people[0].name")).isEqualTo("José Núñez");
        assertThat(given().queryParam("domain", "bücherstube.example").get("/customers").jsonPath()
                .getString("people[0].email_addresses[0]")).isEqualTo("juergen@xn--bcherstube-9db.example");
    }

    @Test
    void thePageShowsTheResult() {
        assertThat(page()).contains("Connected to <strong>Emulated Workspace</strong>. Objects: people, companies, deals",
                "customers.csv, 320 lines.", "Finished", "<dt>rejected</dt><dd>17</dd>",
                "“gilbert.underhill” is not an e-mail address", "Talleres Núñez", "株式会社みほん", "Import again")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void thePageEscapesWhatComesFromTheFile() {
        assertThat(page())
                .contains("&lt;script&gt;alert(&#39;hello&#39;)&lt;/script&gt;", "Velvet &amp; &lt;b&gt;Sons&lt;/b&gt;")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void thePageLoadsNothingFromElsewhere() {
        assertThat(page()).doesNotContain("http://", "https://", "//");
        given().get("/style.css").then().statusCode(200).contentType("text/css");
        given().get("/icon.svg").then().statusCode(200);
    }
}
