package io.quarkiverse.attio.emulator.limits;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How many requests are served, before they get a 429. There is no limit unless it is said here. */
public final class Limits {

    private static final Limits OFF = new Limits(Map.of(), Map.of(), false);

    /** The figures of the whole API and of the score. */
    private enum Kind {
        READS,
        WRITES,
        SCORE_PER_QUERY,
        SCORE_PER_TEN_SECONDS
    }

    private final Map<Kind, Integer> figures;
    private final Map<String, Integer> operations;
    private final boolean perToken;

    private Limits(Map<Kind, Integer> figures, Map<String, Integer> operations, boolean perToken) {
        this.figures = Map.copyOf(figures);
        this.operations = Map.copyOf(operations);
        this.perToken = perToken;
    }

    /** None at all. */
    public static Limits off() {
        return OFF;
    }

    /**
     * The figures that Attio documents: 100 reads and 25 writes in a second, and less for a few operations. The figures
     * behind the score of a query are not public, so it has no limit here unless one is added.
     */
    public static Limits documented() {
        return OFF.withReads(100).withWrites(25).withOperation("mergeRecords", 5).withOperation("listNotes", 10)
                .withOperation("createCallRecording", 1);
    }

    /**
     * At most so many reads in a second. Queries are reads.
     *
     * @throws IllegalArgumentException if it is less than one
     */
    public Limits withReads(int perSecond) {
        return with(Kind.READS, perSecond);
    }

    /**
     * At most so many writes in a second.
     *
     * @throws IllegalArgumentException if it is less than one
     */
    public Limits withWrites(int perSecond) {
        return with(Kind.WRITES, perSecond);
    }

    /**
     * At most so many calls of one operation in a second, which count as reads or writes as well.
     *
     * @param id such as <code>listNotes</code>
     * @throws IllegalArgumentException if it is less than one
     */
    public Limits withOperation(String id, int perSecond) {
        Map<String, Integer> more = new HashMap<>(operations);
        more.put(Objects.requireNonNull(id, "id"), positive(perSecond));
        return new Limits(figures, more, perToken);
    }

    /**
     * The highest score that a query may have: one that has more is refused, however often it is repeated.
     *
     * @throws IllegalArgumentException if it is less than one
     */
    public Limits withScorePerQuery(int score) {
        return with(Kind.SCORE_PER_QUERY, score);
    }

    /**
     * The highest score that all queries of a workspace together may have in any ten seconds, whichever token they come with.
     *
     * @throws IllegalArgumentException if it is less than one
     */
    public Limits withScorePerTenSeconds(int score) {
        return with(Kind.SCORE_PER_TEN_SECONDS, score);
    }

    /** Reads and writes are counted for each token by itself, and not for all tokens of a workspace together. */
    public Limits perToken() {
        return new Limits(figures, operations, true);
    }

    /** The operations that have a limit of their own, and how many calls a second it allows. */
    public Map<String, Integer> operations() {
        return operations;
    }

    public boolean isPerToken() {
        return perToken;
    }

    int reads() {
        return figure(Kind.READS);
    }

    int writes() {
        return figure(Kind.WRITES);
    }

    int operation(String id) {
        return operations.getOrDefault(id, Integer.MAX_VALUE);
    }

    int scorePerQuery() {
        return figure(Kind.SCORE_PER_QUERY);
    }

    int scorePerTenSeconds() {
        return figure(Kind.SCORE_PER_TEN_SECONDS);
    }

    private int figure(Kind kind) {
        return figures.getOrDefault(kind, Integer.MAX_VALUE);
    }

    private Limits with(Kind kind, int figure) {
        Map<Kind, Integer> more = new HashMap<>(figures);
        more.put(kind, positive(figure));
        return new Limits(more, operations, perToken);
    }

    private static int positive(int figure) {
        if (figure < 1) {
            throw new IllegalArgumentException("A limit is at least 1, but this is " + figure);
        }
        return figure;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits && figures.equals(limits.figures) && operations.equals(limits.operations)
                && perToken == limits.perToken;
    }

    @Override
    public int hashCode() {
        return Objects.hash(figures, operations, perToken);
    }

    @Override
    public String toString() {
        return "Limits" + figures + operations + (perToken ? " per token" : "");
    }
}
