package io.quarkiverse.attio.emulator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Something to filter by.
 *
 * @param property what the filter calls it; null for the attribute itself
 * @param read where it stands in a value that was read
 */
record Leaf(String object, String attribute, String property, String read, Kind kind, List<String> operators) {

    enum Kind {
        TEXT,
        LOWER,
        NUMBER,
        DATE,
        INSTANT
    }

    /** A test of this by what some value has, a part of it, or something near. */
    Check constraints(List<JsonNode> values, Random random) {
        String operator = operators.get(random.nextInt(operators.size()));
        List<JsonNode> given = values.stream().map(v -> v.at(read)).filter(n -> !n.isMissingNode() && !n.isNull()).toList();
        ObjectNode test = JsonNodeFactory.instance.objectNode();
        Predicate<JsonNode> meaning;
        if (operator.equals("$not_empty")) {
            test.set(operator, BooleanNode.TRUE);
            meaning = stored -> !stored.asText().isEmpty();
        } else if (operator.equals("$in")) {
            ArrayNode operands = test.putArray(operator);
            for (int i = random.nextInt(4); i > 0; i--) {
                operands.add(some(given, random));
            }
            meaning = stored -> {
                for (JsonNode operand : operands) {
                    if (operand.asText().equals(stored.asText())) {
                        return true;
                    }
                }
                return false;
            };
        } else {
            JsonNode operand = operand(operator, some(given, random), random);
            test.set(operator, operand);
            meaning = stored -> holds(operator, stored, operand);
        }
        Predicate<JsonNode> onValue = value -> {
            JsonNode stored = value.at(read);
            return !stored.isMissingNode() && !stored.isNull() && meaning.test(stored);
        };
        JsonNode shown = operator.equals("$eq") && random.nextBoolean() ? test.get(operator) : test;
        if (property == null) {
            return new Check(shown, onValue);
        }
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        named.set(property, shown);
        return new Check(named, onValue);
    }

    private JsonNode some(List<JsonNode> given, Random random) {
        if (!given.isEmpty()) {
            return given.get(random.nextInt(given.size()));
        }
        return switch (kind) {
            case NUMBER -> DecimalNode.valueOf(BigDecimal.valueOf(random.nextInt(100)));
            case DATE -> TextNode.valueOf("2001-02-03");
            case INSTANT -> TextNode.valueOf("2026-02-03T04:05:06Z");
            case TEXT, LOWER -> TextNode.valueOf("nothing");
        };
    }

    private JsonNode operand(String operator, JsonNode value, Random random) {
        return switch (kind) {
            case TEXT, LOWER -> TextNode.valueOf(text(operator, value.asText(), random));
            case NUMBER -> DecimalNode.valueOf(value.decimalValue().add(BigDecimal.valueOf(random.nextInt(3) - 1)));
            case DATE -> random.nextBoolean() ? value : TextNode.valueOf((1990 + random.nextInt(20)) + "-06-15");
            case INSTANT -> random.nextBoolean() ? value
                    : TextNode.valueOf(Instant.parse(value.asText()).plusNanos(random.nextInt(2001) - 1000).toString());
        };
    }

    private String text(String operator, String value, Random random) {
        int from = value.isEmpty() ? 0 : random.nextInt(value.length());
        int to = from + (value.isEmpty() ? 0 : 1 + random.nextInt(value.length() - from));
        String part = switch (operator) {
            case "$contains" -> value.substring(from, to);
            case "$starts_with" -> value.substring(0, to);
            case "$ends_with" -> value.substring(from);
            default -> value;
        };
        return random.nextInt(4) == 0 ? part.toUpperCase(Locale.ROOT) : part;
    }

    private boolean holds(String operator, JsonNode stored, JsonNode operand) {
        if (kind == Kind.TEXT || kind == Kind.LOWER) {
            String wanted = kind == Kind.LOWER ? operand.asText().toLowerCase(Locale.ROOT) : operand.asText();
            return switch (operator) {
                case "$contains" -> stored.asText().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
                case "$starts_with" -> stored.asText().startsWith(wanted);
                case "$ends_with" -> stored.asText().endsWith(wanted);
                default -> stored.asText().equals(wanted);
            };
        }
        int order = switch (kind) {
            case NUMBER -> new BigDecimal(stored.asText()).compareTo(new BigDecimal(operand.asText()));
            case INSTANT -> Instant.parse(stored.asText()).compareTo(Instant.parse(operand.asText()));
            default -> stored.asText().compareTo(operand.asText());
        };
        IntPredicate expected = switch (operator) {
            case "$lt" -> o -> o < 0;
            case "$lte" -> o -> o <= 0;
            case "$gt" -> o -> o > 0;
            case "$gte" -> o -> o >= 0;
            default -> o -> o == 0;
        };
        return expected.test(order);
    }
}
