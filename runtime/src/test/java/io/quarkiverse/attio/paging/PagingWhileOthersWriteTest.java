package io.quarkiverse.attio.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.attio.paging.Rows.Row;
import io.quarkiverse.attio.query.RecordQuery;

/** None missed that was there throughout, none twice. */
class PagingWhileOthersWriteTest {

    private static void assertComplete(List<String> atFirst, List<Row> read, Rows rows) {
        List<String> ids = read.stream().map(Row::id).toList();
        Set<String> throughout = new HashSet<>(atFirst);
        throughout.retainAll(rows.ids());
        assertThat(new HashSet<>(ids)).as("twice").hasSameSizeAs(ids);
        throughout.removeAll(new HashSet<>(ids));
        assertThat(throughout).as("missed").isEmpty();
    }

    /** Both ways: with inserts at the end, as in the order of created_at, and with inserts anywhere. */
    private static Rows changing(Random random, int count, int inserts, int deletes, boolean anywhere) {
        Rows rows = Rows.of(count);
        rows.meanwhile = () -> {
            for (int i = random.nextInt(deletes + 1); i > 0 && rows.size() > 0; i--) {
                rows.removeAt(random.nextInt(rows.size()));
            }
            for (int i = random.nextInt(inserts + 1); i > 0; i--) {
                if (anywhere) {
                    rows.insert((long) (random.nextDouble() * count * 1_000_000L));
                } else {
                    rows.append();
                }
            }
        };
        return rows;
    }

    @ParameterizedTest
    @CsvSource({ "500, 20, 20, false", "500, 20, 20, true", "500, 300, 300, true", "500, 0, 450, false",
            "500, 200, 0, true", "50, 20, 20, true", "50, 10, 20, false", "10, 3, 3, true", "10, 4, 12, false",
            "2, 0, 1, true" })
    void tenThousandRecords(int pageSize, int inserts, int deletes, boolean anywhere) {
        for (int seed = 0; seed < 2; seed++) {
            Rows rows = changing(new Random(seed), 10_000, inserts, deletes, anywhere);
            List<String> atFirst = rows.ids();
            List<Row> read = rows.pager().pageSize(pageSize).prefetch(seed % 2 == 0).stream().toList();
            assertComplete(atFirst, read, rows);

            rows = changing(new Random(seed), 10_000, inserts, deletes, anywhere);
            atFirst = rows.ids();
            read = rows.reactivePager().pageSize(pageSize).prefetch(seed % 2 == 0).multi().collect().asList().await()
                    .atMost(Duration.ofSeconds(30));
            assertComplete(atFirst, read, rows);
        }
    }

    @Test
    void smallListsInManyHistories() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            int count = random.nextInt(40);
            Rows rows = changing(random, count, random.nextInt(3), random.nextInt(5), random.nextBoolean());
            AtomicInteger calls = new AtomicInteger();
            Runnable change = rows.meanwhile;
            // others stop at some time, or the reading would follow them
            rows.meanwhile = () -> {
                if (calls.incrementAndGet() < 60) {
                    change.run();
                }
            };
            List<String> atFirst = rows.ids();
            List<Row> read = rows.pager().pageSize(1 + random.nextInt(6)).prefetch(false).stream().toList();
            assertComplete(atFirst, read, rows);
            assertThat(calls).as("calls for seed %d", seed).hasValueLessThan(400);
        }
    }

    @Test
    void aWriterInAThreadOfItsOwn() throws Exception {
        Rows rows = Rows.of(10_000);
        List<String> atFirst = rows.ids();
        AtomicBoolean done = new AtomicBoolean();
        rows.meanwhile = Thread::yield;
        Thread writer = new Thread(() -> {
            Random random = new Random(7);
            for (int i = 0; !done.get() && i < 5_000; i++) {
                rows.removeAt(random.nextInt(rows.size()));
                rows.insert((long) (random.nextDouble() * 10_000_000_000L));
                Thread.yield();
            }
        });
        writer.start();
        List<Row> read = rows.pager().pageSize(100).multi().collect().asList().await().atMost(Duration.ofSeconds(30));
        done.set(true);
        writer.join();
        assertComplete(atFirst, read, rows);
    }

    @ParameterizedTest
    @CsvSource({ "100, true", "100, false", "3, true" })
    void whoDeletesWhatHasBeenReadReadsAll(int pageSize, boolean prefetch) {
        Rows rows = Rows.of(2_000);
        List<Row> read = new ArrayList<>();
        for (Row row : rows.pager().pageSize(pageSize).prefetch(prefetch)) {
            read.add(row);
            rows.remove(row);
        }
        assertThat(read).extracting(Row::id).doesNotHaveDuplicates().hasSize(2_000);
        assertThat(rows.size()).isZero();
    }

    @Test
    void rowsThatMovedAwayAreFoundByStepsBack() {
        Rows rows = Rows.of(100);
        AtomicInteger calls = new AtomicInteger();
        rows.meanwhile = () -> {
            if (calls.incrementAndGet() == 6) {
                for (int i = 0; i < 45; i++) {
                    rows.removeAt(0);
                }
            }
        };
        List<Row> read = rows.pager().pageSize(10).prefetch(false).stream().toList();
        assertThat(read).hasSize(100);
        assertThat(rows.asked).startsWith("10@0", "10@9", "10@18", "10@27", "10@36", "10@45", "10@40", "10@30", "10@10",
                "10@0");
    }

    /** At each call, more goes away before the reader than its pages overlap, and as much is added at the end. */
    @Test
    void deletesThatNeverStopDoNotHoldTheReadingUp() {
        Rows rows = Rows.of(2_000);
        rows.meanwhile = () -> {
            for (int i = 0; i < 10 && rows.asked.size() < 500; i++) {
                rows.removeAt(0);
                rows.append();
            }
        };
        List<String> atFirst = rows.ids();
        List<Row> read = rows.pager().pageSize(100).prefetch(false).stream().toList();
        assertComplete(atFirst, read, rows);
        assertThat(rows.asked).hasSizeLessThan(100);
    }

    @Test
    void aStepBackBelowTheStartReadsNothingFromThere() {
        Rows rows = Rows.of(30);
        AtomicInteger calls = new AtomicInteger();
        rows.meanwhile = () -> {
            if (calls.incrementAndGet() == 2) {
                for (int i = 0; i < 8; i++) {
                    rows.removeAt(0);
                }
            }
        };
        List<Row> read = AttioPager.byQuery(RecordQuery.all().offset(10),
                query -> rows.read(query.limit(), query.offset()), Row::id).pageSize(4).prefetch(false).stream().toList();
        assertThat(read).extracting(Row::id).startsWith("r10", "r11").endsWith("r29").hasSize(20);
    }

    @Test
    void startAfterWhatWasReadIsGone() {
        Rows rows = Rows.of(30);
        AtomicInteger calls = new AtomicInteger();
        rows.meanwhile = () -> {
            if (calls.incrementAndGet() == 2) {
                for (int i = 0; i < 4; i++) {
                    rows.removeAt(10);
                }
            }
        };
        List<Row> read = AttioPager.byQuery(RecordQuery.all().offset(10),
                query -> rows.read(query.limit(), query.offset()), Row::id).pageSize(4).prefetch(false).stream().toList();
        assertThat(read).extracting(Row::id).startsWith("r10", "r11", "r12", "r13", "r14").endsWith("r29").hasSize(20);
    }
}
