package io.quarkiverse.attio.conformance.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.quarkiverse.attio.values.Location;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is written, as nasty as its type allows. */
final class Generated {

    private static final int FIRST_SURROGATE = 0xD800;
    private static final int SURROGATES = 0x800;
    private static final List<String> COUNTRIES = List.of("GB", "US", "DE", "FR", "JP", "BR", "IN", "ZA", "NZ", "XK", "AC");

    private Generated() {
    }

    static Arbitrary<String> texts() {
        return piecesOfText().list().ofMaxSize(24).map(pieces -> String.join("", pieces));
    }

    /** Quotes, escapes, markup, emoji, control characters, right to left, combining marks, and any other character. */
    static Arbitrary<String> piecesOfText() {
        return Arbitraries.oneOf(
                Arbitraries.of("\"", "'", "\\", "\\\"", "\\u0041", "/", "{\"data\":[1]}", "</script>", "%s", ",", " ", "null"),
                Arbitraries.of("\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83C\uDDEC\uD83C\uDDE7",
                        "\uD83D\uDC4D\uD83C\uDFFD", "\uD835\uDD04", "\uDBFF\uDFFF"),
                Arbitraries.chars().range('\u0000', '\u001f').range('\u007f', '\u009f').map(String::valueOf),
                Arbitraries.of("\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631\u062D\u0628\u0627", "\u202Eabc\u202C", "\u200F"),
                Arbitraries.of("e\u0301", "n\u0303", "a\u0300\u0315\u035C", "\u1112\u1161\u11AB", "\u00E9"),
                Arbitraries.of("\u2028", "\u2029", "\uFEFF", "\uFFFE", "\uFFFF", "\u00A0", "\r\n", "\t"),
                Arbitraries.chars().alpha().map(String::valueOf),
                Arbitraries.integers().between(0, Character.MAX_CODE_POINT - SURROGATES)
                        .map(point -> Character.toString(point < FIRST_SURROGATE ? point : point + SURROGATES)));
    }

    /** A text of one mebibyte in UTF-8, give or take a piece. */
    static Arbitrary<String> longTexts() {
        return piecesOfText().list().ofMinSize(20).ofMaxSize(40).map(pieces -> {
            String part = String.join("", pieces) + ".";
            int bytes = part.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            return part.repeat((1024 * 1024 + bytes - 1) / bytes);
        });
    }

    /** Numbers of up to four decimals, which is what Attio's documentation promises to keep. */
    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "-0.0001", "0.0001", "1.0000", "-1", "1e3", "9007199254740991", "9007199254740992",
                        "-9007199254740992", "9223372036854775807", "-9223372036854775808", "922337203685477.5807",
                        "2147483648", "0.1", "1e22").map(BigDecimal::new),
                Arbitraries.of(BigDecimal.valueOf(Double.MAX_VALUE), BigDecimal.valueOf(-Double.MAX_VALUE)),
                Arbitraries.longs().map(BigDecimal::valueOf),
                Arbitraries.longs().map(digits -> BigDecimal.valueOf(digits, 4)),
                Arbitraries.bigDecimals().between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000)).ofScale(4));
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.of("0001-01-01", "0004-02-29", "0099-12-31", "1582-10-10", "1899-12-31", "1970-01-01",
                        "2000-02-29", "9999-12-31").map(LocalDate::parse),
                Arbitraries.longs().between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay));
    }

    static Arbitrary<Instant> instants() {
        return Arbitraries.oneOf(
                Arbitraries.of("0001-01-01T00:00:00Z", "1969-12-31T23:59:59.999999999Z", "1970-01-01T00:00:00Z",
                        "2024-02-29T12:00:00.000000001Z", "2016-12-31T23:59:59.5Z", "9999-12-31T23:59:59.999999999Z")
                        .map(Instant::parse),
                Combinators.combine(
                        Arbitraries.longs().between(Instant.parse("0001-01-01T00:00:00Z").getEpochSecond(),
                                Instant.parse("9999-12-31T23:59:59Z").getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999)).as(Instant::ofEpochSecond));
    }

    /** Each of the ten parts may be unknown. */
    static Arbitrary<Location> locations() {
        Arbitrary<String> part = texts().injectNull(0.3);
        Arbitrary<String> country = Arbitraries.of(COUNTRIES).injectNull(0.3);
        return Combinators.combine(part.list().ofSize(7), country, degrees(90).injectNull(0.3),
                degrees(180).injectNull(0.3))
                .as((parts, countryCode, latitude, longitude) -> new Location(parts.get(0), parts.get(1), parts.get(2),
                        parts.get(3), parts.get(4), parts.get(5), parts.get(6), countryCode, latitude, longitude));
    }

    /** As text: the digits must stay, also the zeroes at the end. */
    private static Arbitrary<String> degrees(int max) {
        return Arbitraries.integers().between(0, 9).flatMap(scale -> Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-max), BigDecimal.valueOf(max)).ofScale(scale)
                .map(degrees -> degrees.setScale(scale).toPlainString()));
    }

    /** In small and capital letters; the letters of other alphabets are left out, they have an ASCII form. */
    static Arbitrary<String> domains() {
        Arbitrary<String> label = Arbitraries.strings().withCharRange('a', 'z').withCharRange('A', 'Z').numeric()
                .withChars('-').ofMinLength(1).ofMaxLength(20)
                .filter(text -> !text.startsWith("-") && !text.endsWith("-"));
        return Combinators.combine(label.list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of("com", "example", "co.uk", "IO", "com.au", "xn--p1ai", "museum"))
                .as((labels, end) -> String.join(".", labels) + "." + end);
    }

    static Arbitrary<String> emailAddresses() {
        Arbitrary<String> atom = Arbitraries.strings().withCharRange('a', 'z').withCharRange('A', 'Z').numeric()
                .withChars("!#$%&'*+/=?^_`{|}~-").ofMinLength(1).ofMaxLength(20);
        return Combinators.combine(atom.list().ofMinSize(1).ofMaxSize(3), domains())
                .as((atoms, domain) -> String.join(".", atoms) + "@" + domain);
    }
}
