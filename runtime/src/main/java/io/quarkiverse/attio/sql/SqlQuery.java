package io.quarkiverse.attio.sql;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.NoEnvelope;

/**
 * A statement to run. Immutable; start with {@link #of}.
 *
 * @param sql the statement
 */
@NoEnvelope
public record SqlQuery(@JsonProperty("sql") String sql) {

    public SqlQuery {
        if (Objects.requireNonNull(sql, "sql").isBlank()) {
            throw new IllegalArgumentException("sql is blank");
        }
    }

    /**
     * This statement.
     *
     * @param sql the statement. There are no parameters: never put a text into it that somebody else has written
     * @throws IllegalArgumentException if it is blank
     */
    public static SqlQuery of(String sql) {
        return new SqlQuery(sql);
    }
}
