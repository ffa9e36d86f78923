package io.quarkiverse.attio.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;

import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioJson;

/**
 * What heap it takes to read 10,000 records of about 7 KB each. The records come from this JVM, and are read in another one
 * with a small heap, in which the requests are made by the JDK's client: what is measured is the pager and the reading.
 */
public final class PagingMemory {

    private static final int RECORDS = 10_000;
    private static final int HEAP_MIB = 48;
    private static final TypeReference<List<AttioRecord>> PAGE = new TypeReference<>() {
    };

    private PagingMemory() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            read(URI.create(args[0]), args[1]);
            // Mutiny's threads would keep the JVM alive
            System.exit(0);
        }
        HttpServer server = serve();
        try {
            for (String way : List.of("multi", "stream", "list")) {
                String java = ProcessHandle.current().info().command().orElse("java");
                new ProcessBuilder(java, "-Xmx" + HEAP_MIB + "m", "-XX:+UseSerialGC", "-cp",
                        System.getProperty("java.class.path"), PagingMemory.class.getName(),
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/", way)
                        .inheritIO().start().waitFor();
            }
        } finally {
            server.stop(0);
        }
    }

    /** Answers a query by its limit and offset. */
    private static HttpServer serve() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                JsonNode query = AttioJson.MAPPER.readTree(exchange.getRequestBody());
                int offset = query.path("offset").asInt();
                byte[] page = RecordPage.of(offset, Math.max(0, Math.min(query.path("limit").asInt(), RECORDS - offset)));
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        });
        server.start();
        return server;
    }

    private static void read(URI address, String way) {
        HttpClient client = HttpClient.newHttpClient();
        AtomicInteger pages = new AtomicInteger();
        AttioPager<AttioRecord> pager = AttioPager.byQuery(RecordQuery.all(), query -> {
            pages.incrementAndGet();
            return ask(client, address, query);
        }, AttioRecord::recordId);
        Reader reader = new Reader(pages);
        long begin = System.nanoTime();
        String result = "all";
        try {
            switch (way) {
                case "multi" -> pager.multi().invoke(reader::take).collect().last().await().indefinitely();
                case "stream" -> {
                    try (Stream<AttioRecord> all = pager.stream()) {
                        all.forEach(reader::take);
                    }
                }
                default -> {
                    List<AttioRecord> all = new ArrayList<>();
                    pager.forEach(record -> {
                        all.add(record);
                        reader.take(record);
                    });
                }
            }
        } catch (OutOfMemoryError | UncheckedIOException e) {
            result = "not all, " + e.getMessage();
        }
        System.out.printf("%-7s %6d of %d records in %.1f s: %s; at most %d MiB in use after a collection, %d pages ahead%n",
                way, reader.rows, RECORDS, (System.nanoTime() - begin) / 1e9, result, reader.peak >> 20, reader.ahead);
    }

    @SuppressWarnings("unchecked")
    private static List<AttioRecord> ask(HttpClient client, URI address, RecordQuery query) {
        try {
            byte[] body = client.send(HttpRequest.newBuilder(address)
                    .POST(BodyPublishers.ofByteArray(AttioJson.MAPPER.writeValueAsBytes(query))).build(),
                    BodyHandlers.ofByteArray()).body();
            return (List<AttioRecord>) AttioBodyReader.read(body, List.class, PAGE.getType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Looks at each record, and takes its time. */
    private static final class Reader {

        private static final int PAGE_SIZE = 500;
        private static final int LOOK = 250;

        private final AtomicInteger pages;
        private int rows;
        private long peak;
        private int ahead;

        private Reader(AtomicInteger pages) {
            this.pages = pages;
        }

        private void take(AttioRecord record) {
            record.text("name").orElseThrow();
            ahead = Math.max(ahead, pages.get() - rows / PAGE_SIZE - 1);
            if (++rows % LOOK == 0) {
                pause();
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
            }
        }

        private static void pause() {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
