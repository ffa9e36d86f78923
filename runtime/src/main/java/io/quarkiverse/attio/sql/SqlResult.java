package io.quarkiverse.attio.sql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a query found.
 *
 * @param rows the rows in their order, possibly none
 */
public record SqlResult(@JsonProperty("rows") List<SqlRow> rows) {

    public SqlResult {
        rows = rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the first row, such as the only one of a {@code count(*)}; empty if there is none
     */
    public Optional<SqlRow> first() {
        return rows.stream().findFirst();
    }

    /**
     * @return whether nothing was found
     */
    @JsonIgnore
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
