package io.quarkiverse.attio.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends forms, and reads what is no JSON. */
final class FileApi {

    static final String BOUNDARY = "--of-a-test";

    private final Api api;

    FileApi(Api api) {
        this.api = api;
    }

    /** The parts of a form, one after the other. */
    static final class Parts {

        private final List<BodyPublisher> parts = new ArrayList<>();

        Parts field(String name, String value) {
            return add("Content-Disposition: form-data; name=\"" + name + "\"", BodyPublishers.ofString(value));
        }

        Parts file(String name, String fileName, String contentType, BodyPublisher content) {
            return add("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: "
                    + contentType, content);
        }

        Parts file(String content) {
            return file("file", "a.txt", "text/plain", BodyPublishers.ofString(content));
        }

        Parts of(String object, String record) {
            return field("object", object).field("record_id", record);
        }

        BodyPublisher body() {
            return BodyPublishers.concat(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)),
                    BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
        }

        private Parts add(String headers, BodyPublisher content) {
            parts.add(BodyPublishers.ofString("--" + BOUNDARY + "\r\n" + headers + "\r\n\r\n"));
            parts.add(content);
            parts.add(BodyPublishers.ofString("\r\n"));
            return this;
        }
    }

    static Parts parts() {
        return new Parts();
    }

    Api.Answer upload(Parts parts) {
        return upload(parts.body(), "multipart/form-data; boundary=" + BOUNDARY, "Bearer " + api.emulator().token());
    }

    Api.Answer upload(BodyPublisher body, String contentType, String authorization) {
        HttpRequest request = HttpRequest.newBuilder(api.emulator().address().resolve("/v2/files/upload"))
                .header("content-type", contentType).header("authorization", authorization).POST(body).build();
        HttpResponse<byte[]> response = Http.send(request);
        try {
            return new Api.Answer(response.statusCode(), Api.JSON.readTree(response.body()), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads and expects success: the id. */
    String uploaded(Parts parts) {
        Api.Answer answer = upload(parts);
        if (answer.status() != 201) {
            throw new AssertionError(answer.body().toString());
        }
        return answer.data().at("/id/file_id").asText();
    }

    /** Where a download is redirected to. */
    URI address(String file) {
        HttpResponse<byte[]> response = Http.send(HttpRequest
                .newBuilder(api.emulator().address().resolve("/v2/files/" + file + "/download"))
                .header("authorization", "Bearer " + api.emulator().token()).build());
        if (response.statusCode() != 302) {
            throw new AssertionError(response.statusCode());
        }
        return URI.create(response.headers().firstValue("location").orElseThrow());
    }

    /** What the storage answered. */
    record Content(int status, byte[] bytes, HttpHeaders headers) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    Content read(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> response = Http.send(request.build());
        return new Content(response.statusCode(), response.body(), response.headers());
    }
}
