package io.quarkiverse.attio.sample;

import java.util.ArrayList;
import java.util.List;

/** Line numbers in rising order, told as ranges: 3-7, 9. */
final class LineRanges {

    private final List<int[]> ranges = new ArrayList<>();
    private int size;

    void add(int line) {
        size++;
        int[] last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null && last[1] == line - 1) {
            last[1] = line;
        } else {
            ranges.add(new int[] { line, line });
        }
    }

    int size() {
        return size;
    }

    List<String> asText() {
        return ranges.stream().map(r -> r[0] == r[1] ? "" + r[0] : r[0] + "-" + r[1]).toList();
    }
}
