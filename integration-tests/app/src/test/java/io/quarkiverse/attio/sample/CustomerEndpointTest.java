package io.quarkiverse.attio.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class CustomerEndpointTest {

    private static ValidatableResponse post(Object body) {
        return given().contentType(ContentType.JSON).body(body).post("/customers").then();
    }

    private static ValidatableResponse get(String domain) {
        return given().queryParam("domain", domain).get("/customers").then();
    }

    @Test
    void aNewCustomerIsCreatedOnceThenUnchangedThenUpdated() {
        Map<String, String> customer = Map.of("company", "Posted", "domain", "Posted.example", "first_name", "Ann",
                "last_name", "One", "email", "Ann@posted.example", "phone", "+1 202 555 0107");
        post(customer).statusCode(201).body("outcome", equalTo("created")).body("company.record_id", notNullValue())
                .body("person.outcome", equalTo("created")).body("person.record_id", notNullValue());

        post(customer).statusCode(200).body("outcome", equalTo("unchanged"));

        post(Map.of("domain", "posted.example", "email", "ann@posted.example", "job_title", "Owner")).statusCode(200)
                .body("outcome", equalTo("updated")).body("company.outcome", equalTo("unchanged"))
                .body("person.outcome", equalTo("updated"));

        get(" WWW.posted.example").statusCode(200).body("name", equalTo("Posted"))
                .body("people", hasSize(1)).body("people[0].name", equalTo("Ann One"))
                .body("people[0].job_title", equalTo("Owner"))
                .body("people[0].phone_numbers[0]", equalTo("+12025550107"));
    }

    @Test
    void aCompanyAloneHasNoPerson() {
        post(Map.of("company", "Posted Alone", "domain", "posted-alone.example")).statusCode(201)
                .body("person", nullValue());

        get("posted-alone.example").statusCode(200).body("people", hasSize(0));
    }

    @Test
    void badInputIsAnsweredWithTheReason() {
        post(Map.of("company", "No Domain")).statusCode(400).contentType(ContentType.JSON)
                .body("error", containsString("The domain is missing"));
        post(Map.of("domain", "bad.example", "email", "nobody")).statusCode(400)
                .body("error", equalTo("“nobody” is not an e-mail address"));
    }

    @Test
    void whatAttioRefusesIsBadInputToo() {
        post(Map.of("domain", "posted-refused.example", "email", "a..b@posted-refused.example")).statusCode(400)
                .body("error", containsString("Attio does not take it: "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "\"text\"", "{\"domain\": {\"a\": 1}}" })
    void aBodyThatIsNoCustomerIsAnsweredWithJson(String body) {
        post(body).statusCode(400).contentType(ContentType.JSON)
                .body("error", equalTo("The body is not a customer as JSON"));
    }

    @Test
    void anEmptyBodyIsAnsweredWithJson() {
        given().contentType(ContentType.JSON).post("/customers").then().statusCode(400).body("error",
                containsString("The body is"));
    }

    @Test
    void anUnknownDomainIsNotFound() {
        get("nobody-has-this.example").statusCode(404).contentType(ContentType.JSON)
                .body("error", equalTo("There is no company with the domain nobody-has-this.example"));
    }

    @Test
    void aMissingOrBlankOrWrongDomainIsBadInput() {
        given().get("/customers").then().statusCode(400).body("error", containsString("Say which company"));
        get("  ").statusCode(400).body("error", containsString("Say which company"));
        get("no domain").statusCode(400).body("error", equalTo("“no domain” is not a domain"));
    }
}
