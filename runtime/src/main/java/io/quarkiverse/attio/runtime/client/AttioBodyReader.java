package io.quarkiverse.attio.runtime.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ClientMessageBodyReader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.type.TypeFactory;

import io.quarkiverse.attio.NoEnvelope;
import io.quarkiverse.attio.files.DownloadLink;
import io.quarkiverse.attio.paging.Page;
import io.quarkiverse.attio.paging.Paged;
import io.quarkiverse.attio.values.ValuesDeserializer;

/**
 * Reads a response with our own mapper and takes the {@code data} envelope off, in one pass over the bytes. The media
 * type stands on it, for without one Jackson's own reader wins. Text stands there too, so that the page of a proxy or a
 * log-in is reported as what it is.
 */
@Singleton
@Consumes({ MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, MediaType.TEXT_PLAIN })
public class AttioBodyReader implements ClientMessageBodyReader<Object> {

    private static final String PAGINATION = "pagination";
    private static final String NEXT_CURSOR = "next_cursor";
    /** A page of 500 records is a few megabytes, a text has ten at most: what is larger than this is no answer of Attio. */
    private static final int MAX_BODY_MIB = 64;

    private final AttioFailures failures;

    public AttioBodyReader(AttioFailures failures) {
        this.failures = failures;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return AttioBodies.isJson(type);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return readFrom(type, genericType, annotations, mediaType, headers, body, null);
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body, RestClientRequestContext context)
            throws IOException {
        byte[] bytes = allOf(body);
        // of a call without a result only the status counts, as it does where the result is void
        if (bytes.length == 0 || genericType == Void.class) {
            return AttioBodies.emptyOf(type);
        }
        if (bytes.length > MAX_BODY_MIB * 1024 * 1024) {
            throw failures.tooLarge(context, bytes.length, MAX_BODY_MIB);
        }
        try {
            return read(bytes, type, genericType, annotations);
        } catch (JsonProcessingException e) {
            throw type == (Class<?>) DownloadLink.class ? failures.noLink(context, bytes.length)
                    : failures.unreadable(context, bytes, describe(genericType), e);
        }
    }

    /**
     * The body has arrived whole, and its stream says how long it is: read into one array, where {@code readAllBytes} would
     * gather pieces and copy them. A stream that says less is read to its end as well.
     */
    private static byte[] allOf(InputStream body) throws IOException {
        byte[] bytes = new byte[body.available()];
        int length = body.readNBytes(bytes, 0, bytes.length);
        int next = body.read();
        if (next < 0) {
            return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, length);
        all.write(next);
        body.transferTo(all);
        return all.toByteArray();
    }

    /** Reads the body of a method without annotations: for measuring, apart from a request. */
    public static Object read(byte[] bytes, Class<?> type, Type genericType) throws IOException {
        return read(bytes, type, genericType, null);
    }

    private static Object read(byte[] bytes, Class<?> type, Type genericType, Annotation[] annotations)
            throws IOException {
        if (TreeNode.class.isAssignableFrom(type)) {
            return AttioJson.MAPPER.readValue(bytes, type);
        }
        TypeFactory types = AttioJson.MAPPER.getTypeFactory();
        if (type.isAnnotationPresent(NoEnvelope.class) || AttioBodies.isBare(annotations)) {
            Object payload = AttioJson.MAPPER.readerFor(types.constructType(genericType))
                    .withAttribute(ValuesDeserializer.SOURCE, bytes).readValue(bytes);
            return payload != null ? payload : AttioBodies.emptyOf(type);
        }
        if (type == Page.class) {
            Type item = genericType instanceof ParameterizedType page ? page.getActualTypeArguments()[0] : Object.class;
            Envelope envelope = open(bytes, types.constructCollectionType(List.class, types.constructType(item)));
            return new Page<>((List<?>) envelope.data(), Optional.ofNullable(envelope.nextCursor()));
        }
        if (type == Paged.class) {
            Type thing = genericType instanceof ParameterizedType paged ? paged.getActualTypeArguments()[0] : Object.class;
            Envelope envelope = open(bytes, types.constructType(thing));
            return envelope.data() == null ? null : new Paged<>(envelope.data(), Optional.ofNullable(envelope.nextCursor()));
        }
        Object payload = open(bytes, types.constructType(genericType)).data();
        return payload != null ? payload : AttioBodies.emptyOf(type);
    }

    private record Envelope(Object data, String nextCursor) {
    }

    private static Envelope open(byte[] bytes, JavaType target) throws IOException {
        Object data = null;
        String nextCursor = null;
        try (JsonParser parser = AttioJson.MAPPER.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotAnEnvelopeException(parser);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals(AttioBodies.DATA)) {
                    data = parser.currentToken() == JsonToken.VALUE_NULL ? null
                            : AttioJson.MAPPER.readerFor(target).withAttribute(ValuesDeserializer.SOURCE, bytes)
                                    .readValue(parser);
                } else if (name.equals(PAGINATION)) {
                    JsonNode cursor = parser.<JsonNode> readValueAsTree().path(NEXT_CURSOR);
                    nextCursor = cursor.isTextual() && !cursor.textValue().isEmpty() ? cursor.textValue() : null;
                } else {
                    parser.skipChildren();
                }
            }
        }
        return new Envelope(data, nextCursor);
    }

    private static String describe(Type type) {
        return type instanceof Class<?> plain ? plain.getSimpleName()
                : type.getTypeName().replaceAll("[a-z]\\w*\\.", "");
    }

    /** The answer is JSON, but no object. */
    private static final class NotAnEnvelopeException extends JsonProcessingException {

        private static final long serialVersionUID = 1L;

        NotAnEnvelopeException(JsonParser parser) {
            super("an object was expected", parser.currentLocation());
        }
    }
}
