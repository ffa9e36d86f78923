package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractOperation;
import io.quarkiverse.attio.emulator.Emulator;
import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioBodyWriter;
import io.quarkiverse.attio.runtime.client.AttioJson;

/** Requests over the wire, whose bodies and answers are compared with the contract. */
final class Wire {

    static final Contract CONTRACT = Contract.load();

    /** Without threads of its own: there are tens of thousands of requests, one after the other. */
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .executor(Runnable::run).build();

    private final Emulator emulator;

    Wire(Emulator emulator) {
        this.emulator = emulator;
    }

    JsonNode call(String operation, String verb, String path, JsonNode body) {
        return json(exchange(operation, verb, path, bytes(body), 200));
    }

    static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    static <T> T convert(Object payload, Class<? super T> type) {
        return (T) AttioJson.MAPPER.convertValue(payload, type);
    }

    /** The answer, which has this status and is as the contract says. */
    byte[] exchange(String id, String verb, String path, byte[] body, int status) {
        ContractOperation operation = CONTRACT.operation(id);
        if (body != null) {
            assertThat(CONTRACT.checkRequest(operation, json(body))).as("request of %s", id).isEmpty();
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(emulator.address().resolve(path))
                .header("Authorization", "Bearer " + emulator.token());
        if (body == null) {
            request.method(verb, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(verb, BodyPublishers.ofByteArray(body));
        }
        HttpResponse<byte[]> response = send(request.build());
        assertThat(response.statusCode()).as("answer of %s", id).withFailMessage(() -> new String(response.body(),
                StandardCharsets.UTF_8)).isEqualTo(status);
        assertThat(status < 300 ? CONTRACT.checkResponse(operation, status, json(response.body()))
                : CONTRACT.checkError(json(response.body()))).as("answer of %s", id).isEmpty();
        return response.body();
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(byte[] bytes) {
        try {
            return Contract.JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the client writes it. */
    static byte[] written(Object payload) {
        try (ByteArrayOutputStream body = new ByteArrayOutputStream()) {
            new AttioBodyWriter().writeTo(payload, payload.getClass(), payload.getClass(), null,
                    MediaType.APPLICATION_JSON_TYPE, null, body);
            return body.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the client reads it. */
    @SuppressWarnings("unchecked")
    static <T> T read(byte[] answer, Class<? super T> type, Type genericType) {
        try {
            return (T) AttioBodyReader.read(answer, type, genericType);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
