package io.quarkiverse.attio.docs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Modifier;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogRecord;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.acme.CompanyResource;
import org.acme.ConnectionCheck;
import org.acme.Customers;
import org.acme.own.Attributes;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.QuarkusUnitTest;

/** The examples do what the text says, and each row of the table of errors is what a client throws. */
class ExamplesRunTest {

    private static final Path ERRORS = Docs.PAGES.resolve("errors.adoc");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|(\\d{3})\\R\\|(.*)\\R\\|`(Attio\\w+Exception)`$");
    private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Docs.class, ConnectionCheck.class, CompanyResource.class,
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

    /** With a client that is made by hand, which repeats nothing. */
    @Test
    void everyRowOfTheTableOfErrorsIsTrue() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ExamplesRunTest::fail);
        server.start();
        try {
            AttioRecords records = QuarkusRestClientBuilder.newBuilder()
                    .baseUri(URI.create("http://127.0.0.1:" + server.getAddress().getPort())).build(AttioRecords.class);
            List<MatchResult> rows = ROW.matcher(Docs.read(ERRORS)).results().toList();
            List<String> wrong = new ArrayList<>();
            for (MatchResult row : rows) {
                List<String> codes = CODE.matcher(row.group(2)).results().map(code -> code.group(1)).toList();
                for (String code : codes.isEmpty() ? List.of("none") : codes) {
                    Throwable thrown = catchThrowable(() -> records.get("companies", row.group(1) + "~" + code));
                    if (!(thrown instanceof AttioException) || !thrown.getClass().getSimpleName().equals(row.group(3))) {
                        wrong.add(row.group(1) + " " + code + ": " + thrown);
                    }
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(rows).as("the table").hasSizeGreaterThan(20);
        } finally {
            server.stop(0);
        }
    }

    /** Answers {@code …/records/400~value_not_found} with just that. */
    private static void fail(HttpExchange exchange) throws IOException {
        String[] asked = exchange.getRequestURI().getPath().replaceFirst(".*/records/", "").split("~");
        byte[] body = ("{\"status_code\":" + asked[0] + ",\"code\":\"" + asked[1] + "\",\"message\":\"m\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(Integer.parseInt(asked[0]), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Test
    void thePageOnErrorsNamesEveryCodeAndEveryException() {
        String page = Docs.read(ERRORS);
        assertThat(Stream.of(ErrorCode.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return field.get(null).toString();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }).toList()).isNotEmpty().allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
        assertThat(Docs.in(Path.of("../runtime/src/main/java/io/quarkiverse/attio/error"), "Exception.java"))
                .isNotEmpty().extracting(file -> file.getFileName().toString().replace(".java", ""))
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }
}
