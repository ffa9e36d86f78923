package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.test.QuarkusUnitTest;

/** Each row of the table of errors is what a client throws at an answer with that status and code. */
class ErrorTableTest {

    private static final String ADDRESS = "docs.scripted-attio";
    private static final String REQUESTS = "docs.scripted-attio-requests";
    private static final Path PAGE = Docs.PAGES.resolve("errors.adoc");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|(\\d{3})\\R\\|(.*)\\R\\|`(Attio\\w+Exception)`$");
    private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");

    private static HttpServer server;

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Docs.class))
            // given at run time, as the environment would
            .overrideRuntimeConfigKey("quarkus.attio.api-key", "sk_made-up")
            .overrideRuntimeConfigKey("quarkus.attio.base-url", start())
            .overrideConfigKey("quarkus.attio.devservices.enabled", "false")
            .setAfterAllCustomizer(() -> {
                server.stop(0);
                System.clearProperty(ADDRESS);
                System.clearProperty(REQUESTS);
            });

    /** Once: Quarkus loads this class a second time, in the class loader of the application. */
    private static String start() {
        if (System.getProperty(ADDRESS) == null) {
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/", ErrorTableTest::fail);
            server.start();
            System.setProperty(ADDRESS, "http://127.0.0.1:" + server.getAddress().getPort());
            System.setProperty(REQUESTS, "0");
        }
        return System.getProperty(ADDRESS);
    }

    /** Answers {@code …/records/400~value_not_found} with just that. */
    private static void fail(HttpExchange exchange) throws IOException {
        System.setProperty(REQUESTS, String.valueOf(Integer.getInteger(REQUESTS) + 1));
        String[] asked = exchange.getRequestURI().getPath().replaceFirst(".*/records/", "").split("~");
        byte[] body = ("{\"status_code\":" + asked[0] + ",\"code\":\"" + asked[1] + "\",\"message\":\"m\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(Integer.parseInt(asked[0]), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** With a client that is made by hand, which repeats nothing, as the page on retries says. */
    @Test
    void everyRowIsTrue() {
        AttioRecords records = QuarkusRestClientBuilder.newBuilder().baseUri(URI.create(start())).build(AttioRecords.class);
        List<MatchResult> rows = ROW.matcher(Docs.read(PAGE)).results().toList();
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (MatchResult row : rows) {
            List<String> codes = CODE.matcher(row.group(2)).results().map(code -> code.group(1)).toList();
            for (String code : codes.isEmpty() ? List.of("none") : codes) {
                Throwable thrown = catchThrowable(() -> records.get("companies", row.group(1) + "~" + code));
                calls++;
                if (!(thrown instanceof AttioException) || !thrown.getClass().getSimpleName().equals(row.group(3))) {
                    wrong.add(row.group(1) + " " + code + ": " + thrown);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).as("the table").hasSizeGreaterThan(20);
        assertThat(Integer.getInteger(REQUESTS)).isEqualTo(calls);
    }

    @Test
    void everyCodeAndEveryExceptionIsNamed() {
        String page = Docs.read(PAGE);
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
