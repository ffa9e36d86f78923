package io.quarkiverse.attio.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import io.quarkiverse.attio.emulator.contract.Answers;

/** The one way to the emulator: no answer comes back that the published document does not allow. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Answers ANSWERS = new Answers();
    private static final Set<String> SUCCEEDED = ConcurrentHashMap.newKeySet();

    private Http() {
    }

    static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            check(request, response);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void check(HttpRequest request, HttpResponse<byte[]> response) {
        String verb = request.method();
        String path = request.uri().getRawPath();
        List<String> problems = ANSWERS.problems(verb, path, response.statusCode(), response.headers(), response.body());
        if (!problems.isEmpty()) {
            throw new AssertionError(verb + " " + request.uri() + " was answered against the document: "
                    + String.join("; ", problems) + "\n" + new String(response.body(), StandardCharsets.UTF_8));
        }
        if (response.statusCode() < 400) {
            ANSWERS.operation(verb, path).ifPresent(SUCCEEDED::add);
        }
    }

    /** The operations of the document. */
    static Set<String> operations() {
        return ANSWERS.operationIds();
    }

    /** The operations that had a success since the last time this was asked. */
    static Set<String> succeeded() {
        Set<String> succeeded = new TreeSet<>(SUCCEEDED);
        SUCCEEDED.clear();
        return succeeded;
    }
}
