package io.quarkiverse.attio.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.paging.Rows.Row;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Nobody pays for pages that nobody reads. */
class ReadingNoFurtherThanNeededTest {

    private final Rows rows = Rows.of(100);

    private static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void settle() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60));
    }

    private AttioPager<Row> pager(boolean reactive) {
        return (reactive ? rows.reactivePager() : rows.pager()).pageSize(11);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void nothingIsReadBeforeItIsWanted(boolean reactive) {
        pager(reactive);
        pager(reactive).stream().close();
        pager(reactive).iterator();
        AssertSubscriber<Row> subscriber = pager(reactive).multi().subscribe().withSubscriber(AssertSubscriber.create(0));
        settle();
        assertThat(rows.asked).isEmpty();
        subscriber.cancel();
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aSlowSubscriberHoldsOnePageAndOnePrefetched(boolean reactive) {
        AssertSubscriber<Row> slow = pager(reactive).multi().subscribe().withSubscriber(AssertSubscriber.create(0));
        for (int i = 1; i <= 100; i++) {
            slow.request(1).awaitItems(i);
            // the first page has eleven rows, each one after it ten new ones
            int page = i <= 11 ? 1 : (i - 2) / 10 + 1;
            assertThat(rows.asked.size()).as("after row %d", i).isLessThanOrEqualTo(page + 1);
        }
        slow.request(1).awaitCompletion();
        assertThat(slow.getItems()).isEqualTo(rows.read(100, 0));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void withoutPrefetchNoPageIsReadAhead(boolean reactive) {
        AssertSubscriber<Row> slow = pager(reactive).prefetch(false).multi().subscribe()
                .withSubscriber(AssertSubscriber.create(0));
        slow.request(10).awaitItems(10);
        settle();
        assertThat(rows.asked).hasSize(1);
        slow.request(2).awaitItems(12);
        settle();
        assertThat(rows.asked).hasSize(2);
        Iterator<Row> iterator = pager(reactive).prefetch(false).iterator();
        for (int i = 0; i < 11; i++) {
            iterator.next();
        }
        settle();
        assertThat(rows.asked).hasSize(3);
        slow.cancel();
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aCancelMakesNoFurtherCall(boolean reactive) {
        AssertSubscriber<Row> subscriber = pager(reactive).multi().subscribe().withSubscriber(AssertSubscriber.create(0));
        subscriber.request(15).awaitItems(15);
        eventually(() -> rows.asked.size() == 3);
        subscriber.cancel();
        subscriber.request(100);
        settle();
        assertThat(rows.asked).hasSize(3);
        assertThat(subscriber.getItems()).hasSize(15);
        subscriber.assertNotTerminated();
        assertThat(pager(reactive).multi().select().first(5).collect().asList().await().indefinitely()).hasSize(5);
        settle();
        assertThat(rows.asked).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aCancelReachesTheCallUnderWay() {
        List<String> cancelled = new CopyOnWriteArrayList<>();
        AttioPager<Integer> pager = AttioPager.<Integer> reactiveByOffset((limit, offset) -> offset == 0
                ? Uni.createFrom().item(List.of(1, 2, 3))
                : Uni.createFrom().<List<Integer>> nothing().onCancellation().invoke(() -> cancelled.add("@" + offset)),
                i -> i).pageSize(3);
        pager.multi().subscribe().withSubscriber(AssertSubscriber.create(1)).awaitItems(1).cancel();
        assertThat(cancelled).containsExactly("@2");
        pager.multi().subscribe().withSubscriber(AssertSubscriber.create(10)).awaitItems(3).cancel();
        assertThat(cancelled).containsExactly("@2", "@2");
        try (Stream<Integer> stream = pager.stream()) {
            assertThat(stream.limit(2)).containsExactly(1, 2);
        }
        assertThat(cancelled).containsExactly("@2", "@2", "@2");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aClosedStreamStops(boolean reactive) {
        Stream<Row> stream = pager(reactive).stream();
        Iterator<Row> iterator = stream.iterator();
        iterator.next();
        eventually(() -> rows.asked.size() == 2);
        stream.close();
        try (Stream<Row> limited = pager(reactive).stream().limit(5)) {
            assertThat(limited).hasSize(5);
        }
        settle();
        assertThat(rows.asked).hasSizeLessThanOrEqualTo(4);
    }

    /** If every worker reads a stream, none is left for their prefetches. */
    @Test
    void aBusyPoolHoldsNoReaderUp() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Infrastructure.setDefaultExecutor(pool);
        try {
            int readers = 40;
            CountDownLatch done = new CountDownLatch(readers);
            AtomicInteger read = new AtomicInteger();
            for (int i = 0; i < readers; i++) {
                Infrastructure.getDefaultWorkerPool().execute(() -> {
                    read.addAndGet((int) Rows.of(100).pager().pageSize(5).stream().count());
                    done.countDown();
                });
            }
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(read).hasValue(readers * 100);
        } finally {
            Infrastructure.setDefaultExecutor();
            pool.shutdownNow();
        }
    }

    @Test
    void aThreadThatMustNotBlockIsToldWhatToDo() {
        Infrastructure.setCanCallerThreadBeBlockedSupplier(() -> false);
        try {
            assertThatThrownBy(() -> rows.pager().iterator().next()).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot be blocked").hasMessageContaining("use multi() there");
        } finally {
            Infrastructure.resetCanCallerThreadBeBlockedSupplier();
        }
        assertThat(rows.asked).isEmpty();
    }

    @Test
    void whatIsRememberedIsBounded() {
        Seen seen = new Seen(3);
        assertThat(seen.isEmpty()).isTrue();
        for (String id : List.of("a", "b", "c", "d")) {
            assertThat(seen.add(id)).isTrue();
        }
        assertThat(seen.add("d")).isFalse();
        assertThat(seen.contains("b")).isTrue();
        assertThat(seen.contains("a")).isFalse();
        assertThat(seen.contains(null)).isFalse();
        assertThat(seen.add(null)).isTrue();
    }
}
