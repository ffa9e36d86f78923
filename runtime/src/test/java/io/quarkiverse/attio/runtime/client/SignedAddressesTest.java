package io.quarkiverse.attio.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.error.AttioUnexpectedException;
import io.quarkiverse.attio.files.DownloadLink;
import io.quarkiverse.attio.meetings.CallRecordingDetail;

/** Whoever has the address has what lies there: it is in no exception. */
class SignedAddressesTest {

    private static final String TEXT = "made_up_signature";

    private final AttioBodyReader reader = new AttioBodyReader(new AttioFailures(new OperationCatalog(Map.of())));

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private AttioUnexpectedException read(Class<?> type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(AttioUnexpectedException.class, () -> reader.readFrom((Class) type, type, null, null, null,
                new ByteArrayInputStream(bytes)));
    }

    private static String text(AttioUnexpectedException e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.append(e.failure().toString()).append(e.body()).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Found. Redirecting to https://storage.example/a?signature=made_up_signature", "made_up_signature",
            "{\"data\":{\"url\":\"https://storage.example/a?signature=made_up_signature\"}}",
            "{\"data\":\"/a?signature=made_up_signature\"}", "<a href=\"https://storage.example/made_up_signature\">Found</a>",
            "\"https://storage.example/made_up_signature\"" })
    void whatShouldBeAnAddressIsNotShown(String body) {
        AttioUnexpectedException e = read(DownloadLink.class, body);
        assertThat(text(e)).doesNotContain(TEXT);
        assertThat(e.body()).isEmpty();
        assertThat(e).hasMessageContaining("is not the address of a file").hasMessageContaining(body.length() + " bytes")
                .hasNoCause();
    }

    @Test
    void theAddressOfARecordingIsLeftOut() {
        for (String body : new String[] { "{\"data\":{\"video_url\":\"https://cdn.example/a?s=%s\",\"transcript\":7}}",
                "{\"data\":{\"video_url\" : \"https://cdn.example/%s", "[{\"video_url\":\"%s\",\"secret\":\"%s\"}]" }) {
            AttioUnexpectedException e = read(CallRecordingDetail.class, body.replace("%s", TEXT));
            assertThat(text(e)).doesNotContain(TEXT).contains("****");
            assertThat(e.body()).contains("video_url");
        }
    }
}
