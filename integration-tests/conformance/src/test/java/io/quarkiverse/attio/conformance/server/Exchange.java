package io.quarkiverse.attio.conformance.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request and its answer, as they went over the wire. Header names are in lower case. */
public record Exchange(String verb, String path, String rawQuery, Map<String, String> requestHeaders, String requestBody,
        int status, Map<String, String> responseHeaders, String responseBody) {

    /** The query's parameters, each with every value it has. */
    public Map<String, List<String>> query() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (rawQuery != null) {
            for (String pair : rawQuery.split("&")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                parameters.computeIfAbsent(decode(name), n -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return verb + " " + path + (rawQuery == null ? "" : "?" + rawQuery) + " " + requestBody + " -> " + status + " "
                + responseBody;
    }
}
