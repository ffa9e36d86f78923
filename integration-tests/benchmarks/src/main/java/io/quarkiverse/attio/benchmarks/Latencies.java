package io.quarkiverse.attio.benchmarks;

/** How often which time was taken, within 3 %, in one array of a fixed size: to record a call allocates nothing. */
final class Latencies {

    /** Steps within each doubling. */
    private static final int STEP_BITS = 5;
    private static final int STEPS = 1 << STEP_BITS;

    private final long[] counts = new long[(Long.SIZE - STEP_BITS) * STEPS];

    void record(long nanos) {
        counts[place(nanos)]++;
    }

    void add(Latencies other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    long count() {
        long count = 0;
        for (long each : counts) {
            count += each;
        }
        return count;
    }

    /** The time that this part of the calls did not exceed, in microseconds. */
    double micros(double part) {
        long wanted = (long) Math.ceil(part * count());
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= wanted && seen > 0) {
                return middle(i) / 1e3;
            }
        }
        return 0;
    }

    private static int place(long nanos) {
        int doublings = Math.max(0, Long.SIZE - 1 - STEP_BITS - Long.numberOfLeadingZeros(nanos | 1));
        return doublings * STEPS + (int) (nanos >>> doublings);
    }

    private static double middle(int place) {
        int doublings = Math.max(0, place / STEPS - 1);
        return (place - doublings * STEPS + 0.5) * (1L << doublings);
    }
}
