package io.quarkiverse.attio.runtime.client;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.TreeNode;

import io.quarkiverse.attio.NoEnvelope;

/** Writes a request with our own mapper and puts it into the {@code data} envelope. */
@Produces(MediaType.APPLICATION_JSON)
public class AttioBodyWriter implements MessageBodyWriter<Object> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return AttioBodies.isJson(type);
    }

    @Override
    public void writeTo(Object payload, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        try (JsonGenerator json = AttioJson.MAPPER.createGenerator(body)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (payload instanceof TreeNode || payload.getClass().isAnnotationPresent(NoEnvelope.class)) {
                AttioJson.MAPPER.writeValue(json, payload);
            } else {
                json.writeStartObject();
                json.writeFieldName(AttioBodies.DATA);
                AttioJson.MAPPER.writeValue(json, payload);
                json.writeEndObject();
            }
        }
    }
}
