package io.quarkiverse.attio.runtime.client;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;
import org.jboss.resteasy.reactive.client.spi.ClientMessageBodyReader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.type.TypeFactory;

import io.quarkiverse.attio.NoEnvelope;
import io.quarkiverse.attio.paging.Page;

/**
 * Reads a response with our own mapper and takes the {@code data} envelope off. The media type stands on it, for without
 * one Jackson's own reader wins. Text stands there too, so that the page of a proxy or a log-in is reported as what it is.
 */
@Singleton
@Consumes({ MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, MediaType.TEXT_PLAIN })
public class AttioBodyReader implements ClientMessageBodyReader<Object> {

    private static final String PAGINATION = "pagination";
    private static final String NEXT_CURSOR = "next_cursor";

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
        byte[] bytes = body.readAllBytes();
        if (bytes.length == 0) {
            return AttioBodies.emptyOf(type);
        }
        try {
            JsonNode tree = AttioJson.MAPPER.readTree(bytes);
            return read(tree, type, genericType, annotations);
        } catch (JsonProcessingException e) {
            throw failures.unreadable(context, bytes, describe(genericType), e);
        }
    }

    private static Object read(JsonNode tree, Class<?> type, Type genericType, Annotation[] annotations)
            throws IOException {
        if (TreeNode.class.isAssignableFrom(type)) {
            return AttioJson.MAPPER.treeToValue(tree, type);
        }
        TypeFactory types = AttioJson.MAPPER.getTypeFactory();
        if (type.isAnnotationPresent(NoEnvelope.class) || AttioBodies.isBare(annotations)) {
            return convert(tree, types.constructType(genericType), type);
        }
        if (type == Page.class) {
            Type item = genericType instanceof ParameterizedType page ? page.getActualTypeArguments()[0] : Object.class;
            List<?> items = (List<?>) convert(tree.path(AttioBodies.DATA),
                    types.constructCollectionType(List.class, types.constructType(item)), List.class);
            String next = tree.path(PAGINATION).path(NEXT_CURSOR).asText(null);
            return new Page<>(items, Optional.ofNullable(next).filter(cursor -> !cursor.isEmpty()));
        }
        return convert(tree.path(AttioBodies.DATA), types.constructType(genericType), type);
    }

    private static Object convert(JsonNode payload, JavaType target, Class<?> type) throws IOException {
        if (payload.isMissingNode() || payload.isNull()) {
            return AttioBodies.emptyOf(type);
        }
        return AttioJson.MAPPER.readValue(AttioJson.MAPPER.treeAsTokens(payload), target);
    }

    private static String describe(Type type) {
        return type instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName().replaceAll("[a-z]\\w*\\.", "");
    }
}
