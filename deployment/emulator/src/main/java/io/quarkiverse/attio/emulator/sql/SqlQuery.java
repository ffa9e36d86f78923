package io.quarkiverse.attio.emulator.sql;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A query of the kind that the emulator understands.
 *
 * @param columns what it shows; empty for everything
 * @param table what it asks
 * @param groups the columns whose values rows must have in common to be shown as one; empty for each row by itself
 */
record SqlQuery(List<Column> columns, String table, List<Condition> conditions, List<String> groups, List<Order> orders,
        int limit, int offset) {

    /**
     * @param name null for the number of rows
     */
    record Column(String name, String shownAs) {

        boolean isCount() {
            return name == null;
        }
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
