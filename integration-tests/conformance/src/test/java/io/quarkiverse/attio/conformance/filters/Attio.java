package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.emulator.Emulator;
import io.quarkiverse.attio.lists.ListEntry;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioBodyWriter;

/** An empty emulator, spoken to in the client's own writing. */
final class Attio implements AutoCloseable {

    private static final Type RECORDS = new TypeReference<List<AttioRecord>>() {
    }.getType();

    private static final Type ENTRIES = new TypeReference<List<ListEntry>>() {
    }.getType();

    private final Contract contract = Contract.load();
    private final Emulator emulator = Emulator.builder().seeded(false).start();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AttioBodyWriter writer = new AttioBodyWriter();

    List<AttioRecord> query(String object, RecordQuery query) {
        return rows("queryRecords", "/v2/objects/" + object + "/records/query", query, RECORDS);
    }

    List<ListEntry> entries(String list, RecordQuery query) {
        return rows("queryEntries", "/v2/lists/" + list + "/entries/query", query, ENTRIES);
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> rows(String operation, String path, RecordQuery query, Type type) {
        byte[] body = write(query);
        try {
            assertThat(contract.checkRequest(contract.operation(operation), Contract.JSON.readTree(body))).isEmpty();
            return (List<T>) AttioBodyReader.read(send(path, body), List.class, type);
        } catch (IOException e) {
            throw new AssertionError("not readable", e);
        }
    }

    /** Makes something, and gives what the answer says of it. */
    JsonNode create(String path, Object payload) {
        try {
            return Contract.JSON.readTree(send(path, write(payload))).path("data");
        } catch (IOException e) {
            throw new AssertionError("not readable", e);
        }
    }

    /** The status that a request gets. */
    int status(String path, Object payload) {
        return exchange(path, write(payload)).statusCode();
    }

    private byte[] send(String path, byte[] body) {
        HttpResponse<byte[]> response = exchange(path, body);
        assertThat(response.statusCode()).as("%s %s gave %s", path, new String(body), new String(response.body()))
                .isEqualTo(200);
        return response.body();
    }

    private HttpResponse<byte[]> exchange(String path, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(emulator.address().resolve(path))
                .header("Authorization", "Bearer " + emulator.token()).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private byte[] write(Object payload) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            writer.writeTo(payload, payload.getClass(), payload.getClass(), null, null, null, body);
        } catch (IOException e) {
            throw new AssertionError("not writable", e);
        }
        return body.toByteArray();
    }

    @Override
    public void close() {
        emulator.close();
    }
}
