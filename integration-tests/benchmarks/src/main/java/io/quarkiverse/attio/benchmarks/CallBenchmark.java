package io.quarkiverse.attio.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.attio.benchmarks.Callers.Measured;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;

/**
 * What a call costs: a record of 7 KB is asked of a server on loopback, in a running application with the extension as it
 * is when nothing is set (token, guards, interceptors, envelope, errors), beside Quarkus' REST client and Vert.x' HTTP
 * client, both of which make a Jackson tree of the answer. All have the same number of connections.
 * <p>
 * Every call ends with the record's name, read from it and compared, so that a client that reads lazily has to read too;
 * another call of the extension reads every value. The clients take turns, one after another in each round, so that what
 * else the machine does meets all alike. This is no JMH benchmark for that reason: it would measure one after another.
 */
public final class CallBenchmark implements QuarkusApplication {

    /** The default of Quarkus' REST client. */
    private static final int CONNECTIONS = 50;
    private static final int[] CALLERS = { 1, 64 };
    private static final String TOKEN = "benchmark";
    private static final String OBJECT = "companies";
    private static final String ID = "bf071e1f-6035-429d-b874-000000000000";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static RecordServer server;

    @Inject
    @RestClient
    AttioRecords records;
    @Inject
    @RestClient
    ReactiveAttioRecords reactiveRecords;
    @Inject
    @RestClient
    BareRecords bare;
    @Inject
    Vertx vertx;

    /**
     * @param args rounds, how many milliseconds each call is measured in each, and a part of the name of the only clients to
     *        measure; 10, 1,000 and all of them if left out
     */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        try (RecordServer started = RecordServer.start()) {
            server = started;
            String address = "http://127.0.0.1:" + server.port();
            System.setProperty("quarkus.attio.base-url", address);
            System.setProperty("quarkus.attio.api-key", TOKEN);
            System.setProperty("quarkus.rest-client." + BareRecords.KEY + ".url", address);
            Quarkus.run(CallBenchmark.class, (code, failure) -> {
                if (failure != null) {
                    failure.printStackTrace();
                }
                started.close();
                System.exit(failure == null ? code : 1);
            }, args);
        }
    }

    @Override
    public int run(String... args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        long nanos = TimeUnit.MILLISECONDS.toNanos(args.length > 1 ? Integer.parseInt(args[1]) : 1_000);
        byte[] answer = RecordPage.one();
        String name = name(JSON.readTree(answer));
        HttpClient plain = vertx.createHttpClient(new HttpClientOptions(),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        String only = args.length > 2 ? args[2] : "";
        List<Call> calls = calls(plain).stream().filter(call -> call.client().contains(only)).toList();
        System.out.printf("A record of %,d bytes, JDK %s, %d processors; after a warm-up %d rounds of %d ms for each%n",
                answer.length, Runtime.version(), Runtime.getRuntime().availableProcessors(), rounds,
                TimeUnit.NANOSECONDS.toMillis(nanos));
        int most = CALLERS[CALLERS.length - 1];
        try (Callers callers = new Callers(vertx, most, server, name)) {
            List<Row> rows = new ArrayList<>();
            Map<String, Integer> connections = new LinkedHashMap<>();
            for (int each : CALLERS) {
                warmUp(calls, each, callers, nanos, connections);
                List<Row> same = calls.stream().map(call -> new Row(call, each, new ArrayList<>())).toList();
                for (int round = 0; round < rounds; round++) {
                    for (Row row : same) {
                        row.measured.add(callers.run(row.call, each, nanos));
                    }
                }
                rows.addAll(same);
            }
            print(rows);
        } finally {
            plain.close();
        }
        return 0;
    }

    private List<Call> calls(HttpClient plain) {
        RequestOptions request = new RequestOptions().setMethod(HttpMethod.GET).setHost("127.0.0.1").setPort(server.port())
                .setURI("/v2/objects/" + OBJECT + "/records/" + ID).setTimeout(TimeUnit.SECONDS.toMillis(30))
                .putHeader("Authorization", "Bearer " + TOKEN).putHeader("Accept", "application/json");
        String authorization = "Bearer " + TOKEN;
        return List.of(
                Call.blocking("Vert.x HTTP client, tree", () -> name(tree(send(plain, request)
                        .toCompletionStage().toCompletableFuture().join()))),
                Call.blocking("REST client, tree", () -> name(bare.get(authorization, OBJECT, ID))),
                Call.blocking("AttioRecords, name", () -> name(records.get(OBJECT, ID))),
                Call.blocking("AttioRecords, every value", () -> everyValue(records.get(OBJECT, ID))),
                Call.later("Vert.x HTTP client, tree", (done, failed) -> send(plain, request)
                        .map(body -> name(tree(body))).onSuccess(done::accept).onFailure(failed::accept)),
                Call.later("REST client, tree", (done, failed) -> bare.getLater(authorization, OBJECT, ID)
                        .map(CallBenchmark::name).subscribe().with(done, failed)),
                Call.later("AttioRecords, name", (done, failed) -> reactiveRecords.get(OBJECT, ID)
                        .map(CallBenchmark::name).subscribe().with(done, failed)),
                Call.later("AttioRecords, every value", (done, failed) -> reactiveRecords.get(OBJECT, ID)
                        .map(CallBenchmark::everyValue).subscribe().with(done, failed)));
    }

    private static Future<Buffer> send(HttpClient client, RequestOptions request) {
        // asked for within, on the event loop: another thread could come too late for the body
        return client.request(request).compose(open -> open.send().compose(HttpClientResponse::body));
    }

    private static JsonNode tree(Buffer body) {
        try {
            return JSON.readTree(body.getBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(JsonNode answer) {
        return answer.path("data").path("values").path("name").path(0).path("value").textValue();
    }

    private static String name(AttioRecord record) {
        return record.text("name").orElseThrow();
    }

    private static String everyValue(AttioRecord record) {
        // each entry reads its values
        record.values().forEach((attribute, values) -> {
            if (values == null) {
                throw new IllegalStateException(attribute);
            }
        });
        return name(record);
    }

    /**
     * Long enough for the compiler; and shows whether all have the connections that they should. Those that do not block come
     * first: a connection belongs to the event loop that opens it, and that should be their caller's.
     */
    private static void warmUp(List<Call> calls, int each, Callers callers, long nanos, Map<String, Integer> connections)
            throws InterruptedException {
        List<Call> inOrder = new ArrayList<>(calls);
        inOrder.sort(Comparator.comparing(Call::blocking));
        for (Call call : inOrder) {
            int before = connections.values().stream().mapToInt(Integer::intValue).sum();
            callers.run(call, each, 3 * nanos);
            connections.merge(call.client().replaceAll(",.*", ""), server.connections() - before, Integer::sum);
        }
        System.out.println("Connections of " + each + ": " + connections);
    }

    private static void print(List<Row> rows) {
        System.out.println("| Callers | | calls/s | against Vert.x | p50, µs | p99, µs | CPU, µs a call | allocated, KB a call "
                + "| server busy |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        Row base = null;
        for (Row row : rows) {
            if (base == null || row.call.blocking() != base.call.blocking() || row.callers != base.callers) {
                base = row;
            }
            row.print(base);
        }
    }

    /** One call with one number of callers, and what it took in each round. */
    private record Row(Call call, int callers, List<Measured> measured) {

        private void print(Row base) {
            Latencies latencies = new Latencies();
            measured.forEach(each -> latencies.add(each.latencies()));
            double count = latencies.count();
            double[] against = new double[measured.size()];
            for (int i = 0; i < against.length; i++) {
                against[i] = measured.get(i).callsPerSecond() / base.measured.get(i).callsPerSecond();
            }
            System.out.printf("| %d | %s, %s | %,.0f | %.2f | %,.0f | %,.0f | %.0f | %.1f | %.0f %% |%n", callers,
                    call.client(), call.style(), count * 1e9 / sum(Measured::nanos), median(against),
                    latencies.micros(0.5), latencies.micros(0.99), sum(Measured::cpuNanos) / count / 1e3,
                    sum(Measured::bytes) / count / 1024, 100 * sum(Measured::serverNanos) / sum(Measured::nanos));
        }

        private double sum(ToDoubleFunction<Measured> part) {
            return measured.stream().mapToDouble(part).sum();
        }

        private static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }
    }
}
