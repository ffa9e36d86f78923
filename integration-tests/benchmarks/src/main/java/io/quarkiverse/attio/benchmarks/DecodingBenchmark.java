package io.quarkiverse.attio.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioJson;

/** A page of 500 records: typed, as a tree, and as tokens alone, from the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DecodingBenchmark {

    private static final TypeReference<List<AttioRecord>> RECORDS = new TypeReference<>() {
    };

    private byte[] page;

    @Setup
    public void makePage() {
        page = RecordPage.of(500);
    }

    /** What a query does. */
    @Benchmark
    public Object typed() throws IOException {
        return AttioBodyReader.read(page, List.class, RECORDS.getType());
    }

    /** And then looks at three attributes of each record. */
    @Benchmark
    public void typedAndThreeValuesRead(Blackhole blackhole) throws IOException {
        for (Object each : (List<?>) AttioBodyReader.read(page, List.class, RECORDS.getType())) {
            AttioRecord record = (AttioRecord) each;
            blackhole.consume(record.text("name"));
            blackhole.consume(record.domains("domains"));
            blackhole.consume(record.currency("arr"));
        }
    }

    /** And then looks at every one. */
    @Benchmark
    public void typedAndEveryValueRead(Blackhole blackhole) throws IOException {
        for (Object each : (List<?>) AttioBodyReader.read(page, List.class, RECORDS.getType())) {
            ((AttioRecord) each).values().values().forEach(blackhole::consume);
        }
    }

    @Benchmark
    public JsonNode tree() throws IOException {
        return AttioJson.MAPPER.readTree(page);
    }

    @Benchmark
    public int tokens() throws IOException {
        int count = 0;
        try (JsonParser parser = AttioJson.MAPPER.createParser(page)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    public static void main(String[] args) throws RunnerException {
        System.out.println("Page: " + RecordPage.of(500).length + " bytes");
        new Runner(new OptionsBuilder().include(DecodingBenchmark.class.getSimpleName()).addProfiler(GCProfiler.class).build())
                .run();
    }
}
