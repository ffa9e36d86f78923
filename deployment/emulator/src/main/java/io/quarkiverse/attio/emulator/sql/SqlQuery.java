package io.quarkiverse.attio.emulator.sql;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A query of the kind that the emulator understands.
 *
 * @param columns what it shows; empty for everything
 * @param count under which name it shows the number of rows instead; null for the rows themselves
 * @param table what it asks
 */
record SqlQuery(List<Column> columns, String count, String table, List<Condition> conditions, List<Order> orders, int limit,
        int offset) {

    record Column(String name, String shownAs) {
    }

    /**
     * @param operator a sign, or IN, IS NULL, IS NOT NULL
     * @param literals what the column is compared with; none for the last two
     */
    record Condition(String column, String operator, List<JsonNode> literals) {
    }

    record Order(String column, String direction) {
    }
}
