package io.quarkiverse.attio.paging;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Reads a list of any length, page by page, as a {@link #multi() Multi}, a {@link #stream() Stream} or an
 * {@code Iterable}. Immutable; it makes no call by itself, and each reading of it begins anew.
 *
 * <pre>{@code
 * AttioPager<AttioRecord> companies = AttioPager.byQuery(RecordQuery.all(),
 *         query -> records.query("companies", query), AttioRecord::recordId);
 * for (AttioRecord company : companies.max(10_000)) { … }
 *
 * Multi<AttioRecord> later = AttioPager.reactiveByQuery(RecordQuery.all(),
 *         query -> reactiveRecords.query("companies", query), AttioRecord::recordId).multi();
 * }</pre>
 *
 * <h2>What is promised while others write</h2>
 * In an order that is total and does not change, such as by {@code created_at}, every row that is there from the beginning
 * to the end of the reading is read exactly once, whatever is inserted and deleted meanwhile. A row that comes or goes
 * meanwhile is read once or not at all.
 * <ul>
 * <li>Pages by offset overlap: one row in twenty, at least one of each page, is asked for twice and dropped the second
 * time. A page that holds no row read before has moved because rows were deleted: the pager steps back until it finds
 * one. This costs calls only when more rows than the overlap were deleted at once.</li>
 * <li>To know them, the pager remembers the ids of the last {@value #REMEMBERED} rows, which takes some 15 MB at most.
 * The promise would be broken, and rows read twice, if tens of thousands of the last rows were deleted between two
 * calls while older ones stayed.</li>
 * <li>In an order by something that others change, a row that moves while it is read can be missed, or read twice when
 * the list is longer than what is remembered. Rows for which {@code idOf} gives {@code null} are never dropped, and
 * without any ids nothing is promised.</li>
 * <li>Rows that are added at the end faster than they are read keep the reading going: use {@link #max(int)}.</li>
 * </ul>
 *
 * <h2>Where it ends</h2>
 * By offset: at a page with fewer rows than its limit, or when a page came three times in a row although the offset grew.
 * By cursor: at a page without a next cursor, with one that was followed before, or equal to the page before; a short or
 * empty page is no end. Always at {@link #max(int)} rows. A failure of a call ends the reading with that failure, after
 * the rows before it.
 *
 * <h2>Threads and tenants</h2>
 * Every call of a reading runs in the context in which {@code multi()}, {@code stream()} or {@code iterator()} was called:
 * for the tenant of {@link io.quarkiverse.attio.auth.AttioTenants AttioTenants} there, whatever thread reads the rows.
 * A stream or iterator of a blocking source calls on the reader's own thread, and the prefetch on a worker thread. A
 * {@code Multi} of a blocking source calls, and emits, on worker threads. A stream or iterator cannot be read on an event
 * loop.
 *
 * @param <T> a row
 */
public final class AttioPager<T> implements Iterable<T> {

    /** The page size unless another is said, and the largest unless {@link #largestPage(int)} says otherwise. */
    public static final int DEFAULT_PAGE_SIZE = RecordQuery.MAX_LIMIT;

    /** How many ids of rows are remembered. */
    static final int REMEMBERED = 100_000;

    private record Settings(boolean byCursor, int start, int pageSize, int largest, int max, boolean prefetch) {

        static final Settings OFFSET = new Settings(false, 0, DEFAULT_PAGE_SIZE, DEFAULT_PAGE_SIZE, Integer.MAX_VALUE, true);
        static final Settings CURSOR = new Settings(true, 0, DEFAULT_PAGE_SIZE, DEFAULT_PAGE_SIZE, Integer.MAX_VALUE, true);

        static Settings of(RecordQuery query) {
            return new Settings(false, query.offset() == null ? 0 : query.offset(), DEFAULT_PAGE_SIZE, DEFAULT_PAGE_SIZE,
                    query.limit() == null ? Integer.MAX_VALUE : query.limit(), true);
        }
    }

    private final Source<T> source;
    private final Function<? super T, ?> idOf;
    private final Settings settings;

    private AttioPager(Source<T> source, Function<? super T, ?> idOf, Settings settings) {
        this.source = source;
        this.idOf = Objects.requireNonNull(idOf, "idOf");
        this.settings = settings;
    }

    /**
     * A list that is paged by limit and offset. Where Attio allows fewer than 500 rows a page, such as 50 notes, say so with
     * {@link #largestPage}.
     *
     * @param source reads a page and may block; its order should be total and not change
     * @param idOf what tells a row from another, such as its id
     */
    public static <T> AttioPager<T> byOffset(OffsetSource<List<T>> source, Function<? super T, ?> idOf) {
        return new AttioPager<>(blocking(source), idOf, Settings.OFFSET);
    }

    /**
     * A list that is paged by limit and offset; see {@link #byOffset}.
     */
    public static <T> AttioPager<T> reactiveByOffset(OffsetSource<Uni<List<T>>> source, Function<? super T, ?> idOf) {
        return new AttioPager<>(reactive(source), idOf, Settings.OFFSET);
    }

    /**
     * A list that is paged by cursor. Say its largest page with {@link #largestPage(int)} where it is not
     * {@value #DEFAULT_PAGE_SIZE}.
     *
     * @param source reads a page and may block
     * @param idOf what tells a row from another, such as its id
     */
    public static <T> AttioPager<T> byCursor(CursorSource<Page<T>> source, Function<? super T, ?> idOf) {
        Objects.requireNonNull(source, "source");
        return new AttioPager<>(new Source.Blocking<>(ask -> Answer.of(source.read(ask.limit(), ask.cursor()))), idOf,
                Settings.CURSOR);
    }

    /**
     * A list that is paged by cursor; see {@link #byCursor}.
     */
    public static <T> AttioPager<T> reactiveByCursor(CursorSource<Uni<Page<T>>> source, Function<? super T, ?> idOf) {
        Objects.requireNonNull(source, "source");
        return new AttioPager<>(new Source.Reactive<>(ask -> orEmpty(source.read(ask.limit(), ask.cursor()))
                .map(page -> Answer.of(page))), idOf, Settings.CURSOR);
    }

    /**
     * The result of a query, of any length. Unless the query has an order, it is read in that of {@code created_at}. Its
     * own limit is how many rows are read at most, its own offset is where the reading begins.
     *
     * @param query which records
     * @param source runs a query and may block, such as {@code q -> records.query("companies", q)}
     * @param idOf what tells a row from another, such as {@code AttioRecord::recordId}
     */
    public static <T> AttioPager<T> byQuery(RecordQuery query, Function<RecordQuery, List<T>> source,
            Function<? super T, ?> idOf) {
        Objects.requireNonNull(source, "source");
        RecordQuery ordered = ordered(query);
        return new AttioPager<>(blocking((limit, offset) -> source.apply(ordered.limit(limit).offset(offset))), idOf,
                Settings.of(query));
    }

    /**
     * The result of a query, of any length; see {@link #byQuery}.
     */
    public static <T> AttioPager<T> reactiveByQuery(RecordQuery query, Function<RecordQuery, Uni<List<T>>> source,
            Function<? super T, ?> idOf) {
        Objects.requireNonNull(source, "source");
        RecordQuery ordered = ordered(query);
        return new AttioPager<>(reactive((limit, offset) -> source.apply(ordered.limit(limit).offset(offset))), idOf,
                Settings.of(query));
    }

    private static RecordQuery ordered(RecordQuery query) {
        return query.sorts().isEmpty() ? query.sort(Sort.asc("created_at")) : query;
    }

    private static <T> Source<T> blocking(OffsetSource<List<T>> source) {
        Objects.requireNonNull(source, "source");
        return new Source.Blocking<>(ask -> Answer.of(source.read(ask.limit(), ask.offset())));
    }

    private static <T> Source<T> reactive(OffsetSource<Uni<List<T>>> source) {
        Objects.requireNonNull(source, "source");
        return new Source.Reactive<>(ask -> orEmpty(source.read(ask.limit(), ask.offset())).map(rows -> Answer.of(rows)));
    }

    private static <R> Uni<R> orEmpty(Uni<R> page) {
        return page == null ? Uni.createFrom().nullItem() : page;
    }

    /**
     * The same with this many rows asked for at once; {@value #DEFAULT_PAGE_SIZE} or the largest unless said. By offset, a
     * page after the first has two rows at least, for one of them is the overlap.
     *
     * @throws IllegalArgumentException if it is not between 1 and the largest page
     */
    public AttioPager<T> pageSize(int pageSize) {
        if (pageSize < 1 || pageSize > settings.largest) {
            throw new IllegalArgumentException(
                    "pageSize is " + pageSize + ", it must be between 1 and " + settings.largest);
        }
        return with(pageSize, settings.largest, settings.max, settings.prefetch);
    }

    /**
     * The same for an endpoint whose page holds at most this many rows. A larger page size is lowered to it.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public AttioPager<T> largestPage(int largest) {
        if (largest < 1) {
            throw new IllegalArgumentException("largestPage is " + largest + ", it must be at least 1");
        }
        return with(Math.min(settings.pageSize, largest), largest, settings.max, settings.prefetch);
    }

    /**
     * The same with at most this many rows; without it, and without a limit of the query, all are read. No row behind it
     * is asked for.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public AttioPager<T> max(int max) {
        if (max < 1) {
            throw new IllegalArgumentException("max is " + max + ", it must be at least 1");
        }
        return with(settings.pageSize, settings.largest, max, settings.prefetch);
    }

    /**
     * The same with or without prefetch. With it, which is the default, the next page is asked for as soon as the one
     * before has arrived: two pages at most are held, and a reader that stops early has cost one call more. Without it, a
     * page is asked for when the one before has been read.
     */
    public AttioPager<T> prefetch(boolean prefetch) {
        return with(settings.pageSize, settings.largest, settings.max, prefetch);
    }

    private AttioPager<T> with(int pageSize, int largest, int max, boolean prefetch) {
        return new AttioPager<>(source, idOf,
                new Settings(settings.byCursor, settings.start, pageSize, largest, max, prefetch));
    }

    private Walk<T> walk() {
        return settings.byCursor ? new CursorWalk<>(idOf, settings.pageSize, settings.max)
                : new OffsetWalk<>(idOf, settings.start, settings.pageSize, settings.largest, settings.max);
    }

    /**
     * The rows as they are asked for: no more is read than the page that is being emitted and one prefetched. Each
     * subscription reads anew. A cancel makes no further call and gives up the one under way; a blocking call under way
     * runs to its end and its rows are dropped.
     */
    public Multi<T> multi() {
        Source<T> here = source.inCurrentContext();
        return Multi.createFrom().deferred(() -> PageMulti.rows(walk(), here, settings.prefetch));
    }

    /**
     * The rows in order, read as they are consumed. Closing the stream, best in a try-with-resources, gives up a page under
     * way. Failures of the calls are thrown as they are by the stream's terminal operation.
     *
     * @throws IllegalStateException when it is consumed on a thread that must not be blocked
     */
    public Stream<T> stream() {
        PageIterator<T> rows = new PageIterator<>(walk(), source.inCurrentContext(), settings.prefetch);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(rows::close);
    }

    /**
     * The rows in order, read as they are consumed. An iterator cannot be closed: one that is left before the end has made
     * at most one call too many, its prefetch.
     */
    @Override
    public Iterator<T> iterator() {
        return new PageIterator<>(walk(), source.inCurrentContext(), settings.prefetch);
    }
}
