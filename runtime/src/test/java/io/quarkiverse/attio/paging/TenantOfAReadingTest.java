package io.quarkiverse.attio.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.attio.auth.AttioTenants;
import io.quarkiverse.attio.paging.Rows.Row;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** A reading is for the tenant for whom it was begun, whoever reads it and on whatever thread. */
class TenantOfAReadingTest {

    private final List<String> tenants = new CopyOnWriteArrayList<>();
    private final Rows rows = Rows.of(30);

    private AttioPager<Row> pager(boolean reactive, boolean prefetch) {
        rows.meanwhile = () -> tenants.add(AttioTenants.current().orElse("none"));
        AttioPager<Row> pager = reactive
                // a call that answers on another thread, as the network does
                ? AttioPager.reactiveByOffset((limit, offset) -> {
                    List<Row> page = rows.read(limit, offset);
                    return Uni.createFrom().item(page).emitOn(Infrastructure.getDefaultExecutor());
                }, Row::id)
                : rows.pager();
        return pager.pageSize(5).prefetch(prefetch);
    }

    @ParameterizedTest
    @CsvSource({ "true, true", "true, false", "false, true", "false, false" })
    void everyPageIsReadForIt(boolean reactive, boolean prefetch) {
        AttioPager<Row> pager = pager(reactive, prefetch);
        Multi<Row> multi = AttioTenants.call("acme", pager::multi);
        Stream<Row> stream = AttioTenants.call("acme", pager::stream);
        Iterator<Row> iterator = AttioTenants.call("acme", pager::iterator);
        assertThat(AttioTenants.call("other", () -> multi.collect().asList().await().indefinitely())).hasSize(30);
        assertThat(multi.runSubscriptionOn(Infrastructure.getDefaultWorkerPool()).collect().asList().await()
                .indefinitely()).hasSize(30);
        assertThat(AttioTenants.call("other", stream::toList)).hasSize(30);
        List<Row> read = new ArrayList<>();
        iterator.forEachRemaining(read::add);
        assertThat(read).hasSize(30);
        assertThat(tenants).hasSizeGreaterThan(4 * 6).containsOnly("acme");
        assertThat(AttioTenants.current()).isEmpty();
    }

    @Test
    void aPagerBelongsToNoTenant() {
        AttioPager<Row> pager = AttioTenants.call("acme", () -> pager(false, true));
        assertThat(AttioTenants.call("other", () -> pager.stream().toList())).hasSize(30);
        assertThat(tenants).containsOnly("other");
        tenants.clear();
        Stream<Row> stream = pager.stream();
        assertThat(AttioTenants.call("other", stream::toList)).hasSize(30);
        assertThat(tenants).containsOnly("none");
    }
}
