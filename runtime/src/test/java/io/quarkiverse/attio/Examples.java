package io.quarkiverse.attio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioJson;

/** The example payloads of Attio's API, which lie with the conformance tests. */
public final class Examples {

    private static final Path FOLDER = Path.of("../integration-tests/conformance/src/test/resources/attio/examples");

    private Examples() {
    }

    /** The payload of a response, as a client reads it. */
    public static <T> T response(String operation, Class<T> type) {
        return type.cast(read(file(operation + ".response.200.json"), type));
    }

    /** The payloads of a response, as a client reads them. */
    @SuppressWarnings("unchecked")
    public static <T> List<T> responses(String operation, Class<T> type) {
        return (List<T>) read(file(operation + ".response.200.json"),
                AttioJson.MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** A payload of our own, as a client reads it. */
    public static <T> T payload(String json, Class<T> type) {
        return type.cast(read("{\"data\":" + json + "}", type));
    }

    private static Object read(String body, Type type) {
        try {
            return AttioBodyReader.read(body.getBytes(StandardCharsets.UTF_8), type instanceof Class<?> c ? c : List.class,
                    type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in the envelope of a response, comparable with {@link #written}. */
    public static JsonNode data(String operation) {
        return plain(json(file(operation + ".response.200.json")).path("data"), false);
    }

    /** What is in the envelope of a request, comparable with {@link #sent}. */
    public static JsonNode request(String operation) {
        return plain(json(file(operation + ".request.json")).path("data"), true);
    }

    /** What is written of something that was read: whether {@code null} stands there or nothing is no difference. */
    public static JsonNode written(Object payload) {
        return plain(AttioJson.MAPPER.valueToTree(payload), false);
    }

    /** What is sent: {@code null} and nothing are two things. */
    public static JsonNode sent(Object request) {
        return plain(AttioJson.MAPPER.valueToTree(request), true);
    }

    /** JSON as it is to be compared with {@link #sent}. */
    public static JsonNode json(String text) {
        try {
            return AttioJson.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode plain(JsonNode json, boolean nulls) {
        if (json instanceof ObjectNode object) {
            ObjectNode kept = AttioJson.MAPPER.createObjectNode();
            object.properties().stream().filter(field -> nulls || !field.getValue().isNull())
                    .forEach(field -> kept.set(field.getKey(), plain(field.getValue(), nulls)));
            return kept;
        }
        if (json instanceof ArrayNode array) {
            List<JsonNode> kept = new ArrayList<>();
            array.forEach(element -> kept.add(plain(element, nulls)));
            return AttioJson.MAPPER.createArrayNode().addAll(kept);
        }
        if (json.isTextual()) {
            try {
                // nine decimals or none
                return TextNode.valueOf(Instant.parse(json.textValue()).toString());
            } catch (DateTimeException e) {
                return json;
            }
        }
        return json;
    }
}
