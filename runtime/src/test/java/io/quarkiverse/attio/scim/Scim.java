package io.quarkiverse.attio.scim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioJson;

/** Bodies of SCIM, which have no envelope, read and written as a client does. */
final class Scim {

    private Scim() {
    }

    static <T> T read(String body, Class<T> type) {
        return type.cast(read(body, type, type));
    }

    @SuppressWarnings("unchecked")
    static <T extends ScimResource> ScimList<T> list(String body, Class<T> type) {
        return (ScimList<T>) read(body, ScimList.class,
                AttioJson.MAPPER.getTypeFactory().constructParametricType(ScimList.class, type));
    }

    private static Object read(String body, Class<?> raw, Type type) {
        try {
            return AttioBodyReader.read(body.getBytes(StandardCharsets.UTF_8), raw, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return AttioJson.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sent(Object request) {
        try {
            return AttioJson.MAPPER.writeValueAsString(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
