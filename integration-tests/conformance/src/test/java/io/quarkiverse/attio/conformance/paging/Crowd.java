package io.quarkiverse.attio.conformance.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Others, who insert and delete rows for as long as somebody reads. */
final class Crowd implements AutoCloseable {

    private final IntFunction<String> insert;
    private final Consumer<String> delete;
    private final Random random;
    private final AtomicInteger number;
    private final List<String> deletable;
    private final Set<String> inserted = ConcurrentHashMap.newKeySet();
    private final Set<String> deleted = ConcurrentHashMap.newKeySet();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Phaser writes = new Phaser(1);
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private volatile boolean over;

    /**
     * @param rows those that are there, which it may delete
     * @param insert makes the row of a number, and gives its id
     */
    Crowd(List<String> rows, int firstNumber, long seed, IntFunction<String> insert, Consumer<String> delete) {
        this.deletable = new ArrayList<>(rows);
        this.number = new AtomicInteger(firstNumber);
        this.random = new Random(seed);
        this.insert = insert;
        this.delete = delete;
        thread.execute(this::work);
    }

    private void work() {
        try {
            while (!over) {
                if (random.nextInt(3) == 0) {
                    String id = insert.apply(number.getAndIncrement());
                    inserted.add(id);
                    deletable.add(id);
                } else if (!deletable.isEmpty()) {
                    // half of them from the front: rows that have been read, so that those behind move up
                    int bound = random.nextBoolean() ? Math.min(500, deletable.size()) : deletable.size();
                    String id = deletable.remove(random.nextInt(bound));
                    deleted.add(id);
                    delete.accept(id);
                }
                writes.arrive();
            }
        } catch (Throwable e) {
            failures.add(e);
            writes.forceTermination();
        }
    }

    /** Waits until so many writes have happened since, so that reading never outruns the others. */
    void letWrite(int count) {
        try {
            int phase = writes.getPhase();
            for (int i = 0; i < count && phase >= 0; i++) {
                phase = writes.awaitAdvanceInterruptibly(phase, 30, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new AssertionError("nobody wrote for 30 seconds", e);
        }
    }

    Set<String> inserted() {
        return inserted;
    }

    Set<String> deleted() {
        return deleted;
    }

    List<Throwable> failures() {
        return failures;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.shutdown();
        if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
