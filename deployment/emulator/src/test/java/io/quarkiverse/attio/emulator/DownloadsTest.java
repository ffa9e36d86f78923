package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.emulator.files.DownloadAddresses;

class DownloadsTest {

    final StandingClock clock = new StandingClock();

    @RegisterExtension
    final Api api = Api.with(builder -> builder.seeded(false).clock(clock));

    private FileApi files;
    private String file;

    @BeforeEach
    void aFile() {
        files = new FileApi(api);
        file = files.uploaded(FileApi.parts().of("people", api.created("people", "{}")).file("file", "a.csv", "text/csv",
                BodyPublishers.ofString("a;b\n1;2\n")));
    }

    @Test
    void aDownloadIsRedirectedToASignedAddress() {
        HttpResponse<byte[]> response = Http.send(HttpRequest
                .newBuilder(api.emulator().address().resolve("/v2/files/" + file + "/download"))
                .header("authorization", "Bearer " + api.emulator().token()).build());

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.body()).isEmpty();
        URI address = URI.create(response.headers().firstValue("location").orElseThrow());
        assertThat(address.toString()).startsWith(api.emulator().address() + "/storage/").doesNotContain(file)
                .doesNotContain(api.emulator().token());
        assertThat(address.getQuery()).matches("expires=\\d+&signature=[0-9a-f]{64}");
    }

    @Test
    void theAddressGivesTheContentWithoutAToken() {
        FileApi.Content content = files.read(files.address(file));

        assertThat(content.status()).isEqualTo(200);
        assertThat(content.text()).isEqualTo("a;b\n1;2\n");
        assertThat(content.header("content-type")).isEqualTo("text/csv");
        assertThat(content.header("content-length")).isEqualTo("8");
        assertThat(content.header("x-attio-execution-id")).isNull();
        assertThat(files.read(files.address(file)).status()).isEqualTo(200);
    }

    @Test
    void headHasNoContent() {
        HttpResponse<byte[]> response = Http.send(HttpRequest.newBuilder(files.address(file))
                .method("HEAD", BodyPublishers.noBody()).build());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-length")).hasValue("8");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bearer sk_emulator", "Basic c2tfZW11bGF0b3I6", "" })
    void aRequestThatSendsAnAuthorizationAlongIsRefused(String authorization) {
        FileApi.Content content = files.read(files.address(file), "authorization", authorization);

        assertThat(content.status()).isEqualTo(400);
        assertThat(content.header("content-type")).isEqualTo("application/xml");
        assertThat(content.text()).contains("<Code>InvalidArgument</Code>");
    }

    @Test
    void aWrongSignatureIsRefused() {
        String address = files.address(file).toString();

        assertRefused(address.replaceFirst("signature=.", "signature=g"));
        assertRefused(address.replaceFirst("&signature=.*", ""));
        assertRefused(address.replaceFirst("expires=\\d+", "expires=1"));
        assertRefused(address.replaceFirst("expires=\\d+", "expires=4102444800"));
        assertRefused(address.replaceFirst("\\?.*", ""));
        assertRefused(address.replaceFirst("/storage/[^?]*", "/storage/" + file));
        assertRefused(address.replaceFirst("/storage/[^?]*", "/storage/"));
    }

    @Test
    void anAddressExpiresByTheClockOfTheEmulator() {
        URI address = files.address(file);
        clock.goOn(DownloadAddresses.LIFETIME.minusSeconds(1));
        assertThat(files.read(address).status()).isEqualTo(200);

        clock.goOn(Duration.ofSeconds(1));

        FileApi.Content content = files.read(address);
        assertThat(content.status()).isEqualTo(403);
        assertThat(content.text()).contains("<Code>AccessDenied</Code>");
        assertThat(files.read(files.address(file)).status()).isEqualTo(200);
    }

    @Test
    void anAddressOfAnotherEmulatorIsRefused() {
        String query = files.address(file).getRawQuery();
        try (Emulator other = Emulator.builder().start()) {
            String path = files.address(file).getPath();
            assertThat(files.read(URI.create(other.address() + path + "?" + query)).status()).isEqualTo(403);
        }
    }

    @Test
    void onlyReadingIsAllowed() {
        HttpResponse<byte[]> response = Http.send(HttpRequest.newBuilder(files.address(file)).DELETE().build());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(files.read(files.address(file)).status()).isEqualTo(200);
    }

    @Test
    void whatIsDeletedIsGone() {
        URI address = files.address(file);
        api.delete("/v2/files/" + file);

        FileApi.Content content = files.read(address);

        assertThat(content.status()).isEqualTo(404);
        assertThat(content.text()).contains("<Code>NoSuchKey</Code>");
    }

    private void assertRefused(String address) {
        FileApi.Content content = files.read(URI.create(address));

        assertThat(content.status()).as(address).isEqualTo(403);
        assertThat(content.text()).contains("<Code>SignatureDoesNotMatch</Code>");
    }
}
