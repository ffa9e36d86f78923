package io.quarkiverse.attio.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;

/**
 * Answers every request with the same bytes, on loopback and in a JVM of its own. It reads no body and makes no JSON, so
 * that the client is what is measured. It ends with the JVM that started it.
 */
final class RecordServer implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter asked;
    private final int port;

    private RecordServer(Process process) throws IOException {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.asked = process.outputWriter(StandardCharsets.UTF_8);
        this.port = answer();
    }

    static RecordServer start() throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Process process = new ProcessBuilder(java, "-Xmx128m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), RecordServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            return new RecordServer(process);
        } catch (IOException e) {
            process.destroy();
            throw e;
        }
    }

    int port() {
        return port;
    }

    /** How many connections are open now. */
    int connections() {
        try {
            asked.newLine();
            asked.flush();
            return answer();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The processor's time that the server has taken, in steps of 10 ms. */
    long cpuNanos() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private int answer() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("The server has ended");
        }
        return Integer.parseInt(line);
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** The server: says its port, and after each line how many connections it has; ends with the lines. */
    public static void main(String[] args) throws IOException {
        Buffer record = Buffer.buffer(RecordPage.one());
        AtomicInteger connections = new AtomicInteger();
        HttpServer server = Vertx.vertx().createHttpServer()
                .connectionHandler(connection -> {
                    connections.incrementAndGet();
                    connection.closeHandler(closed -> connections.decrementAndGet());
                })
                .requestHandler(request -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(record))
                .listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        System.out.println(server.actualPort());
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (lines.readLine() != null) {
            System.out.println(connections.get());
        }
        System.exit(0);
    }
}
