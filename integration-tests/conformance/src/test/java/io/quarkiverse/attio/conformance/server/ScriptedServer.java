package io.quarkiverse.attio.conformance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Answers what a test lays out for it, in order, and keeps what it was asked. */
public final class ScriptedServer implements AutoCloseable {

    /** One request as it arrived. Header names are in lower case. */
    public record Received(String verb, String path, Map<String, String> headers, String body) {
    }

    private static final String JSON = "application/json; charset=utf-8";

    private record Answer(int status, String contentType, String body) {
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Answer last;

    public ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Forgets everything and lays out one answer, which is given again and again. */
    public ScriptedServer answer(int status, String body) {
        return answer(status, JSON, body);
    }

    /**
     * As {@link #answer(int, String)}.
     *
     * @param contentType {@code null} for an answer that does not say
     * @param body {@code null} for an answer that ends with its headers, and does not even say that it has no body
     */
    public ScriptedServer answer(int status, String contentType, String body) {
        answers.clear();
        received.clear();
        last = new Answer(status, contentType, body);
        return this;
    }

    /** Lays out one more; the last one is given again and again. */
    public void then(int status, String body) {
        answers.add(last);
        last = new Answer(status, JSON, body);
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readAllBytes();
            Map<String, String> headers = new TreeMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            received.add(new Received(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers,
                    new String(request, StandardCharsets.UTF_8)));
            Answer answer = answers.isEmpty() ? last : answers.poll();
            if (answer.contentType() != null) {
                exchange.getResponseHeaders().add("Content-Type", answer.contentType());
            }
            if (answer.status() >= 400) {
                // whatever is retried is retried at once
                exchange.getResponseHeaders().add("Retry-After", "0");
            }
            if (answer.body() == null) {
                exchange.getResponseHeaders().add("Connection", "close");
                exchange.sendResponseHeaders(answer.status(), answer.status() == 204 ? -1 : 0);
                return;
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
