package io.quarkiverse.attio.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.logging.LogRecord;

import jakarta.inject.Inject;

import org.acme.CompanyResource;
import org.acme.ConnectionCheck;
import org.acme.Customers;
import org.acme.own.Attributes;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** The examples do what the text says. */
class ExamplesRunTest {

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ConnectionCheck.class, CompanyResource.class,
                    Customers.class, Attributes.class, Attributes.Attribute.class))
            .overrideConfigKey("quarkus.attio.devservices.always", "true")
            .setLogRecordPredicate(line -> line.getLoggerName().equals("org.acme.ConnectionCheck"))
            .assertLogRecords(lines -> assertThat(lines).extracting(ExamplesRunTest::text)
                    .containsExactly("Connected! Objects: people, companies, deals"));

    @Inject
    Customers customers;

    @Inject
    @RestClient
    Attributes attributes;

    private static String text(LogRecord line) {
        return line.getParameters() == null ? line.getMessage() : String.format(line.getMessage(), line.getParameters());
    }

    @Test
    void theTutorialsCompanyIsReadBack() {
        String id = given().body("Acme").put("/companies/acme.example").then().statusCode(200).extract().asString();
        given().get("/companies/acme.example").then().statusCode(200).body(is("Acme"));
        given().body("Acme").put("/companies/acme.example").then().statusCode(200).body(is(id));
        given().get("/companies/nobody.example").then().statusCode(404);
    }

    @Test
    void readmesCompanyIsKeptOnce() {
        String first = customers.keep("Readme", "readme.example").recordId();
        assertThat(customers.keep("Readme Ltd", "readme.example").recordId()).isEqualTo(first);
        assertThat(customers.namesOf("readme.example")).isEqualTo(List.of("Readme Ltd"));
    }

    @Test
    void anInterfaceOfOnesOwnIsAnAttioClient() {
        assertThat(attributes.list("companies")).extracting(Attributes.Attribute::slug).contains("name", "domains");
        assertThat(attributes.get("companies", "domains").at("/data/type").asText()).isEqualTo("domain");
    }
}
