package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.LogRecord;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioUnexpectedException;
import io.quarkiverse.attio.files.AttioDownloads;
import io.quarkiverse.attio.files.AttioFiles;
import io.quarkiverse.attio.files.DownloadLink;
import io.quarkiverse.attio.files.ReactiveAttioDownloads;
import io.quarkiverse.attio.files.ReactiveAttioFiles;
import io.quarkus.test.QuarkusUnitTest;

/** The application has switched redirects on in every way there is, and logs whatever can be logged. */
class DownloadsTakeNoTokenAlongTest {

    private static final ScriptedServer server = new ScriptedServer("downloads");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SIGNED = "/bucket/object?X-Signature=SECRET%2Bsigned&expires=60";

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server, jar -> jar.addClass(OwnFiles.class))
            .overrideRuntimeConfigKey("quarkus.rest-client.follow-redirects", "true")
            .overrideRuntimeConfigKey("quarkus.rest-client.attio.follow-redirects", "true")
            .overrideConfigKey("quarkus.log.min-level", "TRACE")
            .overrideRuntimeConfigKey("quarkus.log.level", "TRACE")
            .overrideRuntimeConfigKey("quarkus.log.console.level", "INFO")
            .overrideRuntimeConfigKey("quarkus.rest-client.logging.scope", "all")
            .overrideRuntimeConfigKey("quarkus.rest-client.attio.logging.scope", "all")
            .setLogRecordPredicate(record -> true)
            .assertLogRecords(DownloadsTakeNoTokenAlongTest::checkLog);

    /** An application's own, which writes the header in capitals. */
    @AttioClient
    @jakarta.ws.rs.Path("/v2/files")
    public interface OwnFiles {

        @GET
        @jakarta.ws.rs.Path("/{id}/download")
        DownloadLink link(@HeaderParam("AUTHORIZATION") String authorization, @PathParam("id") String id);
    }

    @Inject
    @RestClient
    OwnFiles own;
    @Inject
    AttioDownloads downloads;
    @Inject
    ReactiveAttioDownloads reactive;
    @Inject
    @RestClient
    AttioFiles files;
    @Inject
    @RestClient
    ReactiveAttioFiles reactiveFiles;

    private Path folder;

    @BeforeEach
    void make() {
        folder = Scratch.make();
    }

    @AfterEach
    void clear() {
        Scratch.clear(folder);
    }

    private static void attioRedirectsTo(String location) {
        server.answer(new Answer(302, Map.of("Location", location, "Set-Cookie", "session=1; Path=/"), body(location)));
    }

    /** Of many servers it repeats the address. */
    private static String body(String location) {
        return "Found. Redirecting to " + location;
    }

    private static void assertNothingOfTheCall(RawServer storage) {
        assertThat(storage.received()).isNotEmpty().allSatisfy(head -> {
            assertThat(head).doesNotContain(Scripted.TOKEN).startsWith("GET ");
            assertThat(RawServer.names(head)).isSubsetOf("host", "user-agent", "content-length", "connection");
        });
    }

    @Test
    void redirectAfterRedirectWithoutTheToken() throws Exception {
        try (RawServer second = new RawServer((path, out) -> {
            if (path.startsWith("/bucket")) {
                RawServer.redirect(out, 307, "/far/../there?again=1");
            } else {
                RawServer.content(out, "the content");
            }
        }); RawServer first = new RawServer((path, out) -> {
            if (path.equals("/in")) {
                RawServer.redirect(out, 302, "deep/er");
            } else {
                RawServer.redirect(out, 302, second.address() + SIGNED);
            }
        })) {
            for (boolean blocking : new boolean[] { true, false }) {
                attioRedirectsTo(first.address() + "/in");
                first.received().clear();
                second.received().clear();
                Path target = folder.resolve("blocking-" + blocking);
                Path written = blocking ? downloads.download("f", target)
                        : reactive.download("f", target).await().atMost(PATIENCE);
                assertThat(written).isEqualTo(target).hasContent("the content");
                assertThat(first.paths()).containsExactly("/in", "/deep/er");
                assertThat(second.paths()).hasSize(2).first().isEqualTo(SIGNED);
                assertNothingOfTheCall(first);
                assertNothingOfTheCall(second);
                assertThat(server.only().path()).isEqualTo("/v2/files/f/download");
                assertThat(server.only().header("Authorization")).isEqualTo("Bearer " + Scripted.TOKEN);
            }
        }
    }

    @Test
    void theLinkIsTheAnswerAndItsTextIsHidden() {
        attioRedirectsTo("https://storage.example" + SIGNED);
        for (DownloadLink link : List.of(files.downloadLink("f"),
                reactiveFiles.downloadLink("f").await().atMost(PATIENCE))) {
            assertThat(link.address()).isEqualTo(URI.create("https://storage.example" + SIGNED));
            assertThat(link).hasToString("DownloadLink[****]");
        }
        assertThat(server.received()).hasSize(2);
        attioRedirectsTo("../elsewhere?a=b c|d");
        assertThat(files.downloadLink("f").address())
                .isEqualTo(URI.create(server.address() + "/v2/files/elsewhere?a=b%20c%7Cd"));
    }

    /** A client that followed would come back to this server. */
    @Test
    void noClientFollowsByItself() {
        server.answer(new Answer(302, Map.of("Location", "/elsewhere"), body("/elsewhere")));
        Throwable failure = catchThrowable(() -> files.get("f"));
        assertThat(failure).isInstanceOf(AttioUnexpectedException.class).hasMessageContaining("302");
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void anUpperCaseHeaderStaysBehindToo() throws Exception {
        try (RawServer storage = new RawServer((path, out) -> RawServer.content(out, "the content"))) {
            attioRedirectsTo(storage.address() + SIGNED);
            DownloadLink link = own.link("Bearer " + Scripted.TOKEN, "f");
            assertThat(link.toString()).doesNotContain("SECRET");
            assertThat(server.only().header("Authorization")).isEqualTo("Bearer " + Scripted.TOKEN);
            assertThat(storage.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "ftp://storage.example/SECRET", "mailto:SECRET", "http:///SECRET", "http://[SECRET" })
    void aLinkThatLeadsNowhereIsNoLink(String location) {
        attioRedirectsTo(location);
        assertHidden(catchThrowable(() -> files.downloadLink("f")), AttioUnexpectedException.class);
    }

    @Test
    void aRedirectWithoutAnAddressIsNoLink() {
        server.answer(new Answer(302, Map.of(), body("https://storage.example" + SIGNED)));
        assertHidden(catchThrowable(() -> files.downloadLink("f")), AttioUnexpectedException.class);
    }

    /** Nothing keeps the REST client's own log from showing the body of a success: it has no address here. */
    @ParameterizedTest
    @ValueSource(strings = { "application/json", "text/html", "text/plain" })
    void aSuccessIsNoLink(String type) {
        server.answer(new Answer(200, Map.of("Content-Type", type, "Location", "https://storage.example" + SIGNED),
                "Found. Redirecting"));
        for (Throwable failure : List.of(catchThrowable(() -> files.downloadLink("f")),
                catchThrowable(() -> reactiveFiles.downloadLink("f").await().atMost(PATIENCE)),
                catchThrowable(() -> downloads.download("f", folder.resolve("a"))))) {
            assertHidden(failure, AttioUnexpectedException.class);
            assertThat(((AttioException) failure).body()).isEmpty();
        }
        assertThat(Scratch.names(folder)).isEmpty();
    }

    @Test
    void aSuccessWithoutABodyIsNoLinkEither() {
        server.answer(new Answer(204, Map.of(), ""));
        assertHidden(catchThrowable(() -> downloads.download("f", folder.resolve("a"))), AttioUnexpectedException.class);
        assertThat(Scratch.names(folder)).isEmpty();
    }

    @Test
    void aFileThatIsNotThere() {
        server.answer(Answer.json(404, "{\"status_code\":404,\"code\":\"not_found\",\"message\":\"No file.\"}"));
        assertHidden(catchThrowable(() -> downloads.download("f", folder.resolve("a"))), AttioNotFoundException.class);
        assertThat(Scratch.names(folder)).isEmpty();
    }

    private Throwable redirectedBy(RawServer.Script script) {
        try (RawServer storage = new RawServer(script)) {
            attioRedirectsTo(storage.address() + SIGNED);
            Throwable failure = catchThrowable(() -> downloads.download("f", folder.resolve("a")));
            assertHidden(failure, AttioUnexpectedException.class);
            assertThat(storage.received()).hasSizeLessThan(12);
            assertNothingOfTheCall(storage);
            assertThat(Scratch.names(folder)).isEmpty();
            return failure;
        }
    }

    @Test
    void aCircleEnds() {
        assertThat(redirectedBy((path, out) -> RawServer.redirect(out, 302, path)))
                .hasMessageContaining("redirects in a circle");
    }

    @Test
    void anEndlessWayEnds() {
        assertThat(redirectedBy((path, out) -> RawServer.redirect(out, 302, path + "1")))
                .hasMessageContaining("redirects more than 10 times");
    }

    @Test
    void aWayToNowhereEnds() {
        assertThat(redirectedBy((path, out) -> RawServer.redirect(out, 303, "data:,x")))
                .hasMessageContaining("without saying where to");
        assertThat(redirectedBy((path, out) -> RawServer.write(out, "HTTP/1.1 302 Found\r\nConnection: close\r\n\r\n")))
                .hasMessageContaining("without saying where to");
    }

    @ParameterizedTest
    @ValueSource(ints = { 400, 401, 403 })
    void aRefusalOfTheStorageSaysThatTheAddressHasExpired(int status) {
        assertThat(redirectedBy((path, out) -> RawServer.write(out, "HTTP/1.1 " + status + " No\r\nx-echo: " + path
                + "\r\nConnection: close\r\n\r\n<Error>SECRET</Error>")))
                .hasMessageContaining("probably expired").hasMessageContaining("asks Attio for a new address")
                .hasMessageContaining("http://127.0.0.1/…");
    }

    private static void assertHidden(Throwable failure, Class<? extends AttioException> type) {
        assertThat(failure).isInstanceOf(type);
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        AttioException e = (AttioException) failure;
        text.append(e.failure().toString()).append(e.body()).append(e.headers().toString());
        assertThat(text.toString()).doesNotContain(Scripted.TOKEN).doesNotContain("SECRET");
    }

    private static void checkLog(List<LogRecord> records) {
        // Netty's own log shows the bytes on the wire, which nobody can mask
        List<String> texts = records.stream().filter(record -> !record.getLoggerName().startsWith("io.netty.handler.logging"))
                .map(DownloadsTakeNoTokenAlongTest::text).toList();
        assertThat(texts).anyMatch(text -> text.contains("Response: GET") && text.contains("Location=****"));
        assertThat(texts).anyMatch(text -> text.contains("Status[302 ") && text.contains("Body omitted"));
        assertThat(texts).anyMatch(text -> text.contains("Status[404 ") && text.contains("not_found"));
        assertThat(texts).noneMatch(text -> text.contains("SECRET") || text.contains(Scripted.TOKEN));
    }

    private static String text(LogRecord record) {
        return (record instanceof ExtLogRecord ext ? ext.getFormattedMessage() : record.getMessage()) + " "
                + Arrays.toString(record.getParameters()) + " " + record.getThrown();
    }
}
