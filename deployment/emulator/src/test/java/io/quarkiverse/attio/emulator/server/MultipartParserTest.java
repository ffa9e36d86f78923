package io.quarkiverse.attio.emulator.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.emulator.server.MultipartParser.MalformedException;

class MultipartParserTest {

    private static final String TYPE = "multipart/form-data; boundary=b";

    private final Map<String, ByteArrayOutputStream> parts = new LinkedHashMap<>();

    @Test
    void piecesMayEndAnywhere() throws Exception {
        String almost = "\r\n--\r\n\r\n-\r\r\n--a\r\n--B\r\n\r\n--";
        String form = "before\r\n--b\r\nContent-Disposition: form-data; name=\"first\"\r\n\r\n" + almost
                + "\r\n--b  \r\ncontent-disposition:form-data;name=second;filename=\"x.txt\"\r\nContent-Type: text/plain\r\n\r\n"
                + "\r\n--b--\r\nbehind";
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            parts.clear();
            byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
            MultipartParser parser = parser(TYPE);
            for (int from = 0; from < bytes.length;) {
                int to = Math.min(bytes.length, from + 1 + random.nextInt(1 + round % 50));
                parser.accept(Arrays.copyOfRange(bytes, from, to));
                from = to;
            }
            parser.end();
            assertThat(parts).containsOnlyKeys("first/null/null", "second/x.txt/text/plain");
            assertThat(parts.get("first/null/null").toString(StandardCharsets.UTF_8)).isEqualTo(almost);
            assertThat(parts.get("second/x.txt/text/plain").size()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "multipart/form-data; boundary=\"a b\"", "multipart/form-data; charset=x; Boundary=\"a b\"" })
    void boundariesMayBeQuoted(String type) throws Exception {
        read(type, "--a b\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n--a b--");

        assertThat(parts.get("n/null/null")).hasToString("v");
    }

    @Test
    void namesMayHaveQuotes() throws Exception {
        read(TYPE,
                "--b\r\nContent-Disposition: form-data; name=\"a%22\"; filename=\"c:\\\\d \\\"e\\\"; f.txt\"\r\n\r\n\r\n--b--");

        assertThat(parts).containsOnlyKeys("a\"/c:\\d \"e\"; f.txt/null");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "--b", "--b\r\n", "--b\r\n\r\n\r\n--b--", "--bx\r\n\r\n", "--c--",
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
            "--b\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nx\r\n--b\r\n" })
    void whatIsNoFormIsRefused(String body) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> read(TYPE, body));
    }

    @Test
    void headersAndPartsHaveABound() {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> read(TYPE, "--b\r\nX: " + "y".repeat(9000))).withMessageContaining("headers");
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> read(TYPE, "--b\r\nContent-Disposition: form-data; name=n\r\n\r\n\r\n".repeat(65) + "--b--"))
                .withMessageContaining("parts");
    }

    @Test
    void aTypeWithoutBoundaryIsRefused() {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> parser("multipart/form-data"));
    }

    private void read(String type, String body) throws Exception {
        MultipartParser parser = parser(type);
        parser.accept(body.getBytes(StandardCharsets.UTF_8));
        parser.end();
    }

    private MultipartParser parser(String type) throws MalformedException {
        return new MultipartParser(type, (name, fileName, contentType) -> {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            parts.put(name + "/" + fileName + "/" + contentType, content);
            return content;
        });
    }
}
