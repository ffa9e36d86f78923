package io.quarkiverse.attio.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.type.TypeReference;

/** A body is read to its end, whatever its stream says of its length and however little it gives at a time. */
class BodyOfAnyStreamTest {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
    };

    private final AttioBodyReader reader = new AttioBodyReader(new AttioFailures(new OperationCatalog(Map.of())));

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private Object read(int length, int available, int atATime) throws IOException {
        byte[] body = ("{\"data\":[\"" + "x".repeat(length) + "\"]}").getBytes(StandardCharsets.UTF_8);
        InputStream stream = new ByteArrayInputStream(body) {
            @Override
            public synchronized int available() {
                return available < 0 ? super.available() : available;
            }

            @Override
            public synchronized int read(byte[] into, int offset, int most) {
                return super.read(into, offset, Math.min(most, atATime));
            }
        };
        return reader.readFrom((Class) List.class, TEXTS.getType(), null, null, null, stream);
    }

    @Test
    void allOfTheBodyIsRead() throws IOException {
        for (int length : new int[] { 0, 1, 7_000, 8_192, 100_000 }) {
            for (int available : new int[] { -1, 0, 1, 8_192, 200_000 }) {
                for (int atATime : new int[] { 1, 1_000, Integer.MAX_VALUE }) {
                    assertThat(read(length, available, atATime)).as("%s of %s, %s at a time", available, length, atATime)
                            .isEqualTo(List.of("x".repeat(length)));
                }
            }
        }
    }

    @Test
    @SuppressWarnings({ "unchecked", "rawtypes" })
    void noBodyIsAnEmptyList() throws IOException {
        assertThat(reader.readFrom((Class) List.class, TEXTS.getType(), null, null, null, InputStream.nullInputStream()))
                .isEqualTo(List.of());
    }
}
