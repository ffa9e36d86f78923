package io.quarkiverse.attio.emulator.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkiverse.attio.emulator.sql.SqlQuery.Column;
import io.quarkiverse.attio.emulator.sql.SqlQuery.Condition;
import io.quarkiverse.attio.emulator.sql.SqlQuery.Order;
import io.quarkiverse.attio.emulator.sql.SqlTokens.Token;
import io.quarkiverse.attio.emulator.sql.SqlTokens.Token.Kind;
import io.quarkiverse.attio.emulator.wire.ApiError;

/**
 * <code>SELECT … FROM … [WHERE … [AND …]] [GROUP BY …] [ORDER BY …] [LIMIT … [OFFSET …]]</code>, and nothing else: what it does
 * not
 * know it refuses, for a clause that is passed over would give wrong rows.
 */
final class SqlParser {

    private static final Set<String> COMPARISONS = Set.of("=", "<>", "!=", "<", "<=", ">", ">=");
    private static final Set<String> RESERVED = Set.of("SELECT", "FROM", "WHERE", "AND", "OR", "NOT", "IN", "IS", "NULL",
            "ORDER", "BY", "LIMIT", "OFFSET", "AS", "DISTINCT", "GROUP", "HAVING", "JOIN", "UNION", "TRUE", "FALSE");

    private final SqlTokens tokens;

    private SqlParser(SqlTokens tokens) {
        this.tokens = tokens;
    }

    static SqlQuery parse(String sql) {
        return new SqlParser(new SqlTokens(sql)).query();
    }

    private SqlQuery query() {
        if (!tokens.skip("SELECT")) {
            throw ApiError.sql("Only SELECT is supported.");
        }
        List<Column> columns = tokens.skip("*") ? List.of() : separated(",", this::column);
        tokens.expect("FROM");
        String table = name();
        List<Condition> conditions = new ArrayList<>();
        if (tokens.skip("WHERE")) {
            conditions = separated("AND", this::condition);
        }
        List<String> groups = new ArrayList<>();
        if (tokens.skip("GROUP")) {
            tokens.expect("BY");
            groups = separated(",", this::name);
        }
        List<Order> orders = new ArrayList<>();
        if (tokens.skip("ORDER")) {
            tokens.expect("BY");
            orders = separated(",", this::order);
        }
        int limit = tokens.skip("LIMIT") ? number() : Integer.MAX_VALUE;
        int offset = tokens.skip("OFFSET") ? number() : 0;
        tokens.skip(";");
        if (tokens.peek().kind() != Kind.END) {
            throw tokens.unexpected("the end");
        }
        checkGroups(columns, groups, orders);
        return new SqlQuery(columns, table, conditions, groups, orders, limit, offset);
    }

    private static void checkGroups(List<Column> columns, List<String> groups, List<Order> orders) {
        List<String> counts = columns.stream().filter(Column::isCount).map(Column::shownAs).toList();
        if (groups.isEmpty()) {
            if (!counts.isEmpty() && columns.size() > 1) {
                throw ApiError.sql("What stands beside count(*) must stand in GROUP BY.");
            }
            if (!counts.isEmpty() && !orders.isEmpty()) {
                throw ApiError.sql("ORDER BY does not go together with count(*) without GROUP BY.");
            }
            return;
        }
        if (columns.isEmpty()) {
            throw ApiError.sql("SELECT * does not go together with GROUP BY.");
        }
        Stream.concat(columns.stream().filter(column -> !column.isCount()).map(Column::name),
                orders.stream().map(Order::column).filter(column -> !counts.contains(column)))
                .filter(column -> !groups.contains(column)).findFirst().ifPresent(column -> {
                    throw ApiError.sql("The column \"" + column + "\" must stand in GROUP BY.");
                });
    }

    private <T> List<T> separated(String separator, Supplier<T> part) {
        List<T> parts = new ArrayList<>(List.of(part.get()));
        while (tokens.skip(separator)) {
            parts.add(part.get());
        }
        return parts;
    }

    private Column column() {
        String name = name();
        if (name.equalsIgnoreCase("count") && tokens.skip("(")) {
            tokens.expect("*");
            tokens.expect(")");
            return new Column(null, tokens.skip("AS") ? name() : "count");
        }
        return new Column(name, tokens.skip("AS") ? name() : name);
    }

    private Condition condition() {
        String column = name();
        if (tokens.skip("IS")) {
            boolean not = tokens.skip("NOT");
            tokens.expect("NULL");
            return new Condition(column, not ? "IS NOT NULL" : "IS NULL", List.of());
        }
        if (tokens.skip("IN")) {
            tokens.expect("(");
            List<JsonNode> literals = separated(",", this::literal);
            tokens.expect(")");
            return new Condition(column, "IN", literals);
        }
        Token operator = tokens.peek();
        if (operator.kind() != Kind.SIGN || !COMPARISONS.contains(operator.text())) {
            throw tokens.unexpected("one of = <> < <= > >= IN IS");
        }
        tokens.next();
        return new Condition(column, operator.text().equals("!=") ? "<>" : operator.text(), List.of(literal()));
    }

    private Order order() {
        String column = name();
        boolean descending = tokens.skip("DESC");
        if (!descending) {
            tokens.skip("ASC");
        }
        return new Order(column, descending ? "desc" : "asc");
    }

    private String name() {
        Token token = tokens.peek();
        boolean reserved = token.kind() == Kind.WORD && RESERVED.contains(token.text().toUpperCase(Locale.ROOT));
        if (reserved || token.kind() != Kind.WORD && token.kind() != Kind.NAME) {
            throw tokens.unexpected("a name");
        }
        return tokens.next().text();
    }

    private JsonNode literal() {
        Token token = tokens.peek();
        if (token.is("TRUE") || token.is("FALSE")) {
            return BooleanNode.valueOf(Boolean.parseBoolean(tokens.next().text()));
        }
        return switch (token.kind()) {
            case TEXT -> TextNode.valueOf(tokens.next().text());
            case NUMBER -> DecimalNode.valueOf(new BigDecimal(tokens.next().text()));
            default -> throw tokens.unexpected("a text in single quotes, a number, true or false");
        };
    }

    private int number() {
        Token token = tokens.peek();
        try {
            int number = token.kind() == Kind.NUMBER && token.text().matches("\\d{1,9}") ? Integer.parseInt(token.text()) : -1;
            if (number >= 0) {
                tokens.next();
                return number;
            }
        } catch (NumberFormatException e) {
            // the same message as for what is no number
        }
        throw tokens.unexpected("a whole number");
    }
}
