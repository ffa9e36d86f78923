// tag::all[]
package org.acme;

import static io.restassured.RestAssured.given;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.records.AttioRecords;
import io.quarkus.test.InjectMock;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CompanyResourceMockTest {

    @InjectMock
    @RestClient
    AttioRecords records;

    @Test
    void anUnknownCompanyIsNotFound() {
        when(records.query(eq("companies"), any())).thenReturn(List.of());
        given().when().get("/companies/acme.example").then().statusCode(404);
    }
}
// end::all[]
