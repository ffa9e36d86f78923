package io.quarkiverse.attio.emulator.sql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.query.FilterParser;
import io.quarkiverse.attio.emulator.query.SortParser;
import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.schema.ListType;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.sql.SqlQuery.Column;
import io.quarkiverse.attio.emulator.sql.SqlQuery.Condition;
import io.quarkiverse.attio.emulator.sql.SqlQuery.Order;
import io.quarkiverse.attio.emulator.values.ValueTypes;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Answers queries over records and entries. It compares as filters do and sorts as sorts do. */
public final class SqlRunner {

    private static final Map<String, String> OPERATORS = Map.of("=", "$eq", "<>", "$eq", "IN", "$eq", "<", "$lt", "<=",
            "$lte", ">", "$gt", ">=", "$gte");

    private final Workspace workspace;

    public SqlRunner(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The rows, each an object with its columns. */
    public ArrayNode rows(String sql) {
        SqlQuery query = SqlParser.parse(sql);
        ObjectType table = table(query.table());
        List<Column> columns = !query.columns().isEmpty() ? query.columns()
                : table.attributes().stream().filter(a -> !a.is(Trait.ARCHIVED))
                        .map(a -> new Column(a.slug(), a.slug())).toList();
        // an unknown column is refused whether there is a row or not
        columns.stream().filter(column -> !column.isCount()).forEach(column -> attribute(table, column.name()));
        Predicate<StoredRecord> where = query.conditions().stream().map(condition -> condition(table, condition))
                .reduce(record -> true, Predicate::and);
        Stream<StoredRecord> found = workspace.store().readable(table).filter(where);
        ArrayNode rows = Json.array();
        groups(query, table, found).skip(query.offset()).limit(query.limit()).forEach(group -> {
            ObjectNode row = rows.addObject();
            for (Column column : columns) {
                row.set(column.shownAs(), column.isCount() ? IntNode.valueOf(group.size())
                        : cell(group.get(0), attribute(table, column.name())));
            }
        });
        return rows;
    }

    /** The records that make a row each, in the order of the rows: one by one, all together, or by the values in common. */
    private Stream<List<StoredRecord>> groups(SqlQuery query, ObjectType table, Stream<StoredRecord> found) {
        if (!query.groups().isEmpty()) {
            List<Attribute> by = query.groups().stream().map(name -> attribute(table, name)).toList();
            return found.collect(Collectors.groupingBy(record -> by.stream().map(a -> cell(record, a)).toList(),
                    LinkedHashMap::new, Collectors.toList())).values().stream().sorted(orderOfGroups(query, table));
        }
        return query.columns().stream().anyMatch(Column::isCount) ? Stream.of(found.toList())
                : found.sorted(order(table, query.orders())).map(List::of);
    }

    private Comparator<List<StoredRecord>> orderOfGroups(SqlQuery query, ObjectType table) {
        Comparator<List<StoredRecord>> order = Comparator.comparing(group -> 0);
        for (Order next : query.orders()) {
            boolean count = query.columns().stream()
                    .anyMatch(column -> column.isCount() && column.shownAs().equals(next.column()));
            Comparator<List<StoredRecord>> bySize = Comparator.comparing(List::size);
            // the first stands for the others, which have the same value
            order = order.thenComparing(!count ? Comparator.comparing(group -> group.get(0), order(table, List.of(next)))
                    : next.direction().equals("desc") ? bySize.reversed() : bySize);
        }
        return order;
    }

    private ObjectType table(String name) {
        return workspace.schema().find(name)
                .or(() -> workspace.schema().lists().find(name).map(ListType::entries))
                .orElseThrow(() -> ApiError.sql("There is no object or list \"" + name + "\"."));
    }

    private static Attribute attribute(ObjectType table, String name) {
        return table.attribute(name).filter(a -> !a.is(Trait.ARCHIVED))
                .orElseThrow(() -> ApiError.sql("There is no column \"" + name + "\" in \"" + table.slug() + "\"."));
    }

    private Predicate<StoredRecord> condition(ObjectType table, Condition condition) {
        Attribute attribute = attribute(table, condition.column());
        Predicate<StoredRecord> empty = record -> record.current(attribute).isEmpty();
        return switch (condition.operator()) {
            case "IS NULL" -> empty;
            case "IS NOT NULL" -> empty.negate();
            // no value is not unequal to anything, either
            case "<>" -> empty.or(any(table, attribute, condition)).negate();
            default -> any(table, attribute, condition);
        };
    }

    private Predicate<StoredRecord> any(ObjectType table, Attribute attribute, Condition condition) {
        requireComparable(attribute);
        ObjectNode filter = Json.object();
        ArrayNode or = filter.putArray("$or");
        for (JsonNode literal : condition.literals()) {
            ObjectNode one = or.addObject();
            // by its path, since an attribute may have the name of an operator
            one.putArray("path").addArray().add(table.id()).add(attribute.id());
            ObjectNode constraints = one.putObject("constraints");
            (attribute.type() == AttributeType.RECORD_REFERENCE ? constraints.putObject("target_record_id") : constraints)
                    .set(OPERATORS.get(condition.operator()), literal);
        }
        return new FilterParser(table, workspace.schema(), workspace.store()).parse(filter);
    }

    private Comparator<StoredRecord> order(ObjectType table, List<Order> orders) {
        ArrayNode sorts = Json.array();
        for (Order order : orders) {
            Attribute attribute = attribute(table, order.column());
            requireComparable(attribute);
            ObjectNode sort = sorts.addObject().put("attribute", attribute.id()).put("direction", order.direction());
            if (attribute.type() == AttributeType.RECORD_REFERENCE) {
                sort.put("field", "target_record_id");
            }
        }
        return new SortParser(table, workspace.schema(), workspace.store()).parse(sorts);
    }

    private static void requireComparable(Attribute attribute) {
        switch (attribute.type()) {
            case ACTOR_REFERENCE, LOCATION, INTERACTION -> throw ApiError.sql("The column \"" + attribute.slug()
                    + "\" of type " + attribute.type().wireName() + " can only be compared with NULL.");
            default -> {
                // has one property to compare by
            }
        }
    }

    private JsonNode cell(StoredRecord record, Attribute attribute) {
        List<JsonNode> values = new ArrayList<>();
        for (ObjectNode fields : record.fields(attribute)) {
            values.add(shown(ValueTypes.of(attribute).render(fields, attribute, workspace), attribute.type()));
        }
        if (attribute.multiselect()) {
            return Json.array().addAll(values);
        }
        return values.isEmpty() ? NullNode.instance : values.get(0);
    }

    /** The one thing that says most of a value. */
    private static JsonNode shown(ObjectNode value, AttributeType type) {
        return switch (type) {
            case CURRENCY -> value.path("currency_value");
            case SELECT -> value.path("option").path("title");
            case STATUS -> value.path("status").path("title");
            case RECORD_REFERENCE -> value.path("target_record_id");
            case ACTOR_REFERENCE -> value.path("referenced_actor_id");
            case DOMAIN -> value.path("domain");
            case EMAIL_ADDRESS -> value.path("email_address");
            case PHONE_NUMBER -> value.path("phone_number");
            case PERSONAL_NAME -> value.path("full_name");
            case INTERACTION -> value.path("interacted_at");
            case LOCATION -> value;
            default -> value.path("value");
        };
    }
}
