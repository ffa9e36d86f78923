package io.quarkiverse.attio.runtime.client;

import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.quarkiverse.attio.NoEnvelope;
import io.quarkiverse.attio.paging.Page;
import io.vertx.core.buffer.Buffer;

/** Which bodies are Attio's JSON, and which of those travel in an envelope. */
final class AttioBodies {

    /** The one member of the envelope that holds the payload. */
    static final String DATA = "data";

    private AttioBodies() {
    }

    /** Text and bytes are the business of their own readers and writers. */
    static boolean isJson(Class<?> type) {
        return !(CharSequence.class.isAssignableFrom(type) || type == byte[].class
                || InputStream.class.isAssignableFrom(type) || Reader.class.isAssignableFrom(type)
                || File.class.isAssignableFrom(type) || Path.class.isAssignableFrom(type)
                || Buffer.class.isAssignableFrom(type) || io.vertx.mutiny.core.buffer.Buffer.class == type);
    }

    static boolean isBare(Annotation[] annotations) {
        if (annotations != null) {
            for (Annotation annotation : annotations) {
                if (annotation.annotationType() == NoEnvelope.class) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands for a payload that did not come: something empty, or {@code null} where one thing is expected. */
    static Object emptyOf(Class<?> type) {
        if (type == Page.class) {
            return new Page<>(List.of(), Optional.empty());
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (Set.class.isAssignableFrom(type)) {
            return Set.of();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return List.of();
        }
        return Map.class.isAssignableFrom(type) ? Map.of() : null;
    }
}
