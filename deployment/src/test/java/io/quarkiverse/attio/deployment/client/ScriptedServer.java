package io.quarkiverse.attio.deployment.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A server on loopback that answers what a test lays out for it, in order, and keeps what it was asked.
 * <p>
 * A test class is loaded twice, once to build the application and once within it. Both must see the same server: what it
 * holds is made of the JDK's own classes only and handed over through the system properties.
 */
public final class ScriptedServer implements AutoCloseable {

    /** One request as it arrived. */
    public record Received(String method, String path, String query, Map<String, List<String>> headers, String body,
            long atNanos, int fromPort) {

        Object[] shared() {
            return new Object[] { method, path, query, headers, body, atNanos, fromPort };
        }

        @SuppressWarnings("unchecked")
        static Received of(Object[] shared) {
            return new Received((String) shared[0], (String) shared[1], (String) shared[2],
                    (Map<String, List<String>>) shared[3], (String) shared[4], (Long) shared[5], (Integer) shared[6]);
        }

        public String header(String name) {
            return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0)).findFirst().orElse(null);
        }
    }

    /** One answer; status 0 closes the connection without one. */
    public record Answer(int status, Map<String, String> headers, String body) {

        Object[] shared() {
            return new Object[] { status, headers, body };
        }

        @SuppressWarnings("unchecked")
        static Answer of(Object[] shared) {
            return new Answer((Integer) shared[0], (Map<String, String>) shared[1], (String) shared[2]);
        }

        public static Answer json(int status, String body) {
            return new Answer(status, Map.of("Content-Type", "application/json; charset=utf-8"), body);
        }

        public Answer with(String name, String value) {
            Map<String, String> all = new LinkedHashMap<>(headers);
            all.put(name, value);
            return new Answer(status, all, body);
        }
    }

    public static final Answer LOST = new Answer(0, Map.of(), "");

    private final String key;
    private final State state;

    private record State(String address, Queue<Object[]> answers, List<Object[]> received,
            AtomicReference<Object[]> otherwise, Runnable stop) {

        Object[] shared() {
            return new Object[] { address, answers, received, otherwise, stop };
        }

        @SuppressWarnings("unchecked")
        static State of(Object[] shared) {
            return new State((String) shared[0], (Queue<Object[]>) shared[1], (List<Object[]>) shared[2],
                    (AtomicReference<Object[]>) shared[3], (Runnable) shared[4]);
        }
    }

    /**
     * @param owner the test class: one server each
     */
    public ScriptedServer(String owner) {
        key = ScriptedServer.class.getName() + "." + owner;
        synchronized (System.class) {
            if (System.getProperties().get(key) instanceof Object[] shared) {
                state = State.of(shared);
            } else {
                state = start();
                System.getProperties().put(key, state.shared());
            }
        }
    }

    private static State start() {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            State state = new State("http://127.0.0.1:" + server.getAddress().getPort(), new ConcurrentLinkedQueue<>(),
                    new CopyOnWriteArrayList<>(),
                    new AtomicReference<>(Answer.json(599, "{\"message\":\"nothing laid out\"}").shared()), () -> {
                        server.stop(0);
                        threads.shutdownNow();
                    });
            server.createContext("/", exchange -> handle(state, exchange));
            server.setExecutor(threads);
            server.start();
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return state.address();
    }

    /** Forgets everything and lays out these answers; the last one is given again and again. */
    public void answer(Answer... script) {
        state.answers().clear();
        state.received().clear();
        state.otherwise().set(script[script.length - 1].shared());
        for (Answer answer : script) {
            state.answers().add(answer.shared());
        }
    }

    public List<Received> received() {
        return state.received().stream().map(Received::of).toList();
    }

    public Received only() {
        List<Received> all = received();
        if (all.size() != 1) {
            throw new AssertionError("expected one request, got " + all);
        }
        return all.get(0);
    }

    private static void handle(State state, HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readAllBytes();
        state.received().add(new Received(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath(),
                exchange.getRequestURI().getRawQuery(), Map.copyOf(exchange.getRequestHeaders()),
                new String(request, StandardCharsets.UTF_8), System.nanoTime(),
                exchange.getRemoteAddress().getPort()).shared());
        Object[] next = state.answers().poll();
        Answer answer = Answer.of(next == null ? state.otherwise().get() : next);
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        System.getProperties().remove(key);
        state.stop().run();
    }
}
