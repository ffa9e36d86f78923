package io.quarkiverse.attio.runtime.client;

import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.nio.file.Path;

import io.quarkiverse.attio.NoEnvelope;
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
}
