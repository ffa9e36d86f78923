package io.quarkiverse.attio.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;

/**
 * Callers that each make one call after another. A blocking caller is a thread; one that does not block is a chain of
 * calls on an event loop, each begun when the one before has ended.
 */
final class Callers implements AutoCloseable {

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** They stay, so that what they have allocated can be asked for. */
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "caller");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Context> contexts = new ArrayList<>();
    private final RecordServer server;
    private final Object expected;

    /**
     * @param most how many callers there are at most
     * @param expected what every call must have read
     */
    Callers(Vertx vertx, int most, RecordServer server, Object expected) {
        this.server = server;
        this.expected = expected;
        for (int i = 0; i < most; i++) {
            // each on the next event loop, as the requests of a server come in
            contexts.add(VertxContext.createNewDuplicatedContext(((VertxInternal) vertx).createEventLoopContext()));
        }
    }

    /** What a number of calls took. The server's time is part of neither the process's time nor its bytes. */
    record Measured(Latencies latencies, long nanos, long cpuNanos, long serverNanos, long bytes) {

        double callsPerSecond() {
            return latencies.count() * 1e9 / nanos;
        }
    }

    Measured run(Call call, int callers, long nanos) throws InterruptedException {
        List<Caller> all = new ArrayList<>();
        CountDownLatch ended = new CountDownLatch(callers);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        for (int i = 0; i < callers; i++) {
            all.add(new Caller(call, expected, ended, failure));
        }
        long bytes = allocated();
        long cpu = PROCESS.getProcessCpuTime();
        long serverCpu = server.cpuNanos();
        long begin = System.nanoTime();
        for (int i = 0; i < callers; i++) {
            Caller caller = all.get(i);
            caller.end = begin + nanos;
            if (call.blocking()) {
                threads.execute(caller::loop);
            } else {
                contexts.get(i).runOnContext(ignored -> caller.next());
            }
        }
        ended.await();
        Measured measured = new Measured(new Latencies(), System.nanoTime() - begin, PROCESS.getProcessCpuTime() - cpu,
                server.cpuNanos() - serverCpu, allocated() - bytes);
        if (failure.get() != null) {
            throw new IllegalStateException(call.client() + ": a call failed", failure.get());
        }
        all.forEach(caller -> measured.latencies.add(caller.latencies));
        return measured;
    }

    /** By all threads: those of the event loops work for the callers. */
    private static long allocated() {
        long bytes = 0;
        for (long each : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            bytes += Math.max(0, each);
        }
        return bytes;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static final class Caller {

        private final Call call;
        private final Object expected;
        private final CountDownLatch ended;
        private final AtomicReference<Throwable> failure;
        private final Latencies latencies = new Latencies();
        private long end;
        private long begun;

        private Caller(Call call, Object expected, CountDownLatch ended, AtomicReference<Throwable> failure) {
            this.call = call;
            this.expected = expected;
            this.ended = ended;
            this.failure = failure;
        }

        private void loop() {
            try {
                while (begin()) {
                    call.start().begin(this::took, this::failed);
                }
                ended.countDown();
            } catch (RuntimeException | Error e) {
                failed(e);
            }
        }

        private void next() {
            if (!begin()) {
                ended.countDown();
                return;
            }
            call.start().begin(read -> {
                took(read);
                next();
            }, this::failed);
        }

        private boolean begin() {
            begun = System.nanoTime();
            return begun < end && failure.get() == null;
        }

        private void took(Object read) {
            if (!expected.equals(read)) {
                throw new IllegalStateException("Read " + read + ", not " + expected);
            }
            latencies.record(System.nanoTime() - begun);
        }

        private void failed(Throwable why) {
            failure.compareAndSet(null, why);
            ended.countDown();
        }
    }
}
