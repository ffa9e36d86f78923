// tag::all[]
package org.acme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CompanyResourceTest {

    @Test
    void aCompanyThatWasWrittenIsReadBack() {
        given().body("Acme").when().put("/companies/acme.example").then().statusCode(200);
        given().when().get("/companies/acme.example").then().statusCode(200).body(is("Acme"));
    }
}
// end::all[]
