package io.quarkiverse.attio.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import io.smallrye.mutiny.Uni;

/** A list on the other side, in the order of its keys, that notes how it is read. */
final class Rows {

    record Row(String id, long key) {
    }

    /** Before each read, for what others do meanwhile. */
    Runnable meanwhile = () -> {
    };

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int made;

    /** Rows 0 to {@code count - 1}, with room for others between their keys. */
    static Rows of(int count) {
        Rows all = new Rows();
        IntStream.range(0, count).forEach(i -> all.insert((i + 1) * 1_000_000L));
        return all;
    }

    synchronized void insert(long key) {
        int at = 0;
        int to = rows.size();
        while (at < to) {
            int middle = (at + to) >>> 1;
            if (rows.get(middle).key() <= key) {
                at = middle + 1;
            } else {
                to = middle;
            }
        }
        rows.add(at, new Row("r" + made++, key));
    }

    synchronized void append() {
        insert(rows.isEmpty() ? 1 : rows.get(rows.size() - 1).key() + 1);
    }

    synchronized void removeAt(int index) {
        rows.remove(index);
    }

    synchronized void remove(Row row) {
        rows.remove(row);
    }

    synchronized int size() {
        return rows.size();
    }

    synchronized List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    List<Row> read(int limit, int offset) {
        meanwhile.run();
        synchronized (this) {
            asked.add(limit + "@" + offset);
            int from = Math.min(offset, rows.size());
            return List.copyOf(rows.subList(from, Math.min(rows.size(), from + limit)));
        }
    }

    AttioPager<Row> pager() {
        return AttioPager.byOffset(this::read, Row::id);
    }

    AttioPager<Row> reactivePager() {
        return AttioPager.reactiveByOffset((limit, offset) -> Uni.createFrom().item(() -> read(limit, offset)), Row::id);
    }
}
