package io.quarkiverse.attio.conformance.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a form (RFC 7578).
 *
 * @param fileName as it was written, {@code null} for a field
 * @param contentType {@code null} if it is not said
 */
public record FormPart(String name, String fileName, String contentType, String content) {

    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;\\s*boundary=\"?([^\";]+)\"?");
    private static final Pattern DISPOSITION = Pattern
            .compile("form-data; name=\"([^\"]+)\"(?:; filename=\"([^\"]*)\")?");

    /**
     * The parts of a body.
     *
     * @throws IllegalArgumentException if it is not written as a form is
     */
    public static List<FormPart> of(String contentType, String body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        require(boundary.matches(), "content type " + contentType);
        List<String> pieces = Arrays.asList(("\r\n" + body).split(Pattern.quote("\r\n--" + boundary.group(1)), -1));
        require(pieces.get(0).isEmpty(), "something before the first part");
        require(pieces.size() > 2 && pieces.get(pieces.size() - 1).strip().equals("--"), "the form has no parts or no end");
        List<FormPart> parts = new ArrayList<>();
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int end = piece.indexOf("\r\n\r\n");
            require(piece.startsWith("\r\n") && end > 0, "a part without headers");
            parts.add(of(piece.substring(2, end).split("\r\n"), piece.substring(end + 4)));
        }
        return parts;
    }

    private static FormPart of(String[] headers, String content) {
        String disposition = "";
        String type = null;
        for (String header : headers) {
            String value = header.substring(header.indexOf(':') + 1).strip();
            if (header.regionMatches(true, 0, "content-disposition:", 0, 20)) {
                disposition = value;
            } else if (header.regionMatches(true, 0, "content-type:", 0, 13)) {
                type = value;
            }
        }
        Matcher named = DISPOSITION.matcher(disposition);
        require(named.matches(), "a part with the disposition " + disposition);
        return new FormPart(named.group(1), named.group(2), type, content);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
