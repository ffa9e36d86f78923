package io.quarkiverse.attio.conformance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Hands every request on to a server behind it, and keeps what was said on both ways. */
public final class RecordingProxy implements AutoCloseable {

    /** They belong to one connection, or the two clients set them themselves. */
    private static final Set<String> NOT_FORWARDED = Set.of("connection", "content-length", "host", "upgrade",
            "http2-settings", "transfer-encoding", "date");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private volatile URI target;
    private volatile String token;
    private volatile List<Exchange> apart;

    public RecordingProxy(URI target) {
        this.target = target;
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

    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** Runs a call with another token than the client's, which the client cannot know of. */
    public void withToken(String other, Runnable call) {
        token = other;
        try {
            call.run();
        } finally {
            token = null;
        }
    }

    /** Runs a call to another server, which the client cannot know of. */
    public void withServer(URI other, Runnable call) {
        URI own = target;
        target = other;
        try {
            call.run();
        } finally {
            target = own;
        }
    }

    /** Runs a call whose exchanges are not to be among the others, such as one that is wrong on purpose. */
    public List<Exchange> apart(Runnable call) {
        List<Exchange> kept = new CopyOnWriteArrayList<>();
        apart = kept;
        try {
            call.run();
        } finally {
            apart = null;
        }
        return List.copyOf(kept);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Map<String, String> headers = new TreeMap<>();
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            URI uri = exchange.getRequestURI();
            HttpResponse<String> response = forward(exchange.getRequestMethod(), uri, headers, body);
            Map<String, String> answered = new TreeMap<>();
            response.headers().map().forEach((name, values) -> answered.put(name.toLowerCase(Locale.ROOT), values.get(0)));
            List<Exchange> here = apart;
            (here == null ? exchanges : here).add(new Exchange(exchange.getRequestMethod(), uri.getRawPath(),
                    uri.getRawQuery(), headers, new String(body, StandardCharsets.UTF_8), response.statusCode(), answered,
                    response.body()));
            answered.forEach((name, value) -> {
                if (!NOT_FORWARDED.contains(name)) {
                    exchange.getResponseHeaders().add(name, value);
                }
            });
            byte[] answer = response.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.statusCode(), answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private HttpResponse<String> forward(String verb, URI uri, Map<String, String> headers, byte[] body)
            throws IOException {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target + uri.getRawPath() + query)).method(verb,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach((name, value) -> {
            if (!NOT_FORWARDED.contains(name)) {
                request.header(name, value);
            }
        });
        if (token != null) {
            request.setHeader("authorization", "Bearer " + token);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
