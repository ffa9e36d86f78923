package io.quarkiverse.attio.values;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads Attio's timestamps, which have several forms: with nine decimals or none, in UTC or with an offset, or of a whole
 * day. One that has none of them is {@code null}, for it must not make the rest unreadable.
 */
public final class TimestampDeserializer extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    private static final int DAY = "2023-01-02".length();
    private static final String USUAL = "####-##-##T##:##:##.#########Z";

    public TimestampDeserializer() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString();
        if (text == null) {
            parser.skipChildren();
        }
        return parse(text);
    }

    /** {@code null} for {@code null}, and for what is no timestamp. */
    public static Instant parse(String text) {
        if (text == null) {
            return null;
        }
        try {
            if (isUsual(text)) {
                return LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                        number(text, 14, 16), number(text, 17, 19), number(text, 20, 29)).toInstant(ZoneOffset.UTC);
            }
            if (text.length() == DAY) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The one form in which nearly all come, read without the general parser, which costs more than all else of a value. */
    private static boolean isUsual(String text) {
        if (text.length() != USUAL.length()) {
            return false;
        }
        for (int i = 0; i < USUAL.length(); i++) {
            char expected = USUAL.charAt(i);
            char found = text.charAt(i);
            if (expected == '#' ? found < '0' || found > '9' : found != expected) {
                return false;
            }
        }
        // the last second of a day may be 60, and midnight 24:00
        return number(text, 11, 13) < 24 && number(text, 17, 19) < 60;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
