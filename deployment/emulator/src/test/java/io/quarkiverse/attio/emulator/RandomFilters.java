package io.quarkiverse.attio.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Makes filters by what is in the rows, each with a test of rows that is as plain as it can be. */
final class RandomFilters {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Attributes whose values have to be the same as a whole, and where their properties stand. */
    private record Same(String object, String attribute, Map<String, String> properties) {
    }

    private static final List<Same> SAME = List.of(
            new Same("people", "company", reference()), new Same("companies", "team", reference()),
            new Same("deals", "associated_people", reference()), new Same("deals", "associated_company", reference()),
            new Same("people", "created_by", actor()), new Same("deals", "owner", actor()));

    private static final Map<String, String> CHOICES = Map.of("categories", "option", "employee_range", "option",
            "stage", "status");

    private static final Map<String, Map<String, String>> REFERENCES = Map.of(
            "people", Map.of("company", "companies", "associated_deals", "deals"),
            "companies", Map.of("team", "people", "associated_deals", "deals"),
            "deals", Map.of("associated_people", "people", "associated_company", "companies"));

    private static final Map<String, List<String>> CHOICE_ATTRIBUTES = Map.of("people", List.of(), "companies",
            List.of("categories", "employee_range"), "deals", List.of("stage"));

    private final Map<String, List<JsonNode>> rows;
    private final Map<String, JsonNode> byId;
    private final Random random;

    RandomFilters(Map<String, List<JsonNode>> rows, Random random) {
        this.rows = rows;
        this.byId = rows.values().stream().flatMap(List::stream)
                .collect(Collectors.toMap(RandomFilters::id, Function.identity()));
        this.random = random;
    }

    static String id(JsonNode row) {
        return row.at("/id/record_id").asText();
    }

    /** A filter of an object's rows that nests at most this deep. */
    Check filter(String object, int depth) {
        int form = depth == 0 ? 3 + random.nextInt(5) : random.nextInt(8);
        return switch (form) {
            case 0 -> logic("$and", object, depth);
            case 1 -> logic("$or", object, depth);
            case 2 -> not(filter(object, depth - 1));
            case 3 -> path(object);
            default -> attribute(object);
        };
    }

    private Check not(Check negated) {
        ObjectNode json = JSON.objectNode();
        json.set("$not", negated.json());
        return new Check(json, negated.test().negate());
    }

    private Check logic(String operator, String object, int depth) {
        ObjectNode json = JSON.objectNode();
        ArrayNode parts = json.putArray(operator);
        List<Predicate<JsonNode>> tests = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Check part = filter(object, depth - 1);
            parts.add(part.json());
            tests.add(part.test());
        }
        return new Check(json, operator.equals("$and") ? row -> tests.stream().allMatch(t -> t.test(row))
                : row -> tests.stream().anyMatch(t -> t.test(row)));
    }

    private Check attribute(String object) {
        Map.Entry<String, Check> constrained = constraints(object);
        ObjectNode json = JSON.objectNode();
        json.set(constrained.getKey(), constrained.getValue().json());
        return new Check(json, row -> any(row, constrained.getKey(), constrained.getValue().test()));
    }

    private Check path(String object) {
        ObjectNode json = JSON.objectNode();
        ArrayNode path = json.putArray("path");
        List<String> references = new ArrayList<>();
        String reached = object;
        for (int i = random.nextInt(4); i > 0; i--) {
            List<String> choice = REFERENCES.get(reached).keySet().stream().sorted().toList();
            String reference = choice.get(random.nextInt(choice.size()));
            path.addArray().add(reached).add(reference);
            references.add(reference);
            reached = REFERENCES.get(reached).get(reference);
        }
        Map.Entry<String, Check> constrained = constraints(reached);
        path.addArray().add(reached).add(constrained.getKey());
        json.set("constraints", constrained.getValue().json());
        Predicate<JsonNode> test = row -> any(row, constrained.getKey(), constrained.getValue().test());
        for (int i = references.size() - 1; i >= 0; i--) {
            String reference = references.get(i);
            Predicate<JsonNode> next = test;
            test = row -> any(row, reference, value -> next.test(byId.get(value.path("target_record_id").asText())));
        }
        return new Check(json, test);
    }

    /** An attribute and a test of its values. */
    private Map.Entry<String, Check> constraints(String object) {
        List<Same> same = SAME.stream().filter(s -> s.object().equals(object)).toList();
        List<String> choices = CHOICE_ATTRIBUTES.get(object);
        int form = random.nextInt(6);
        if (form == 0) {
            return same(same, object);
        }
        if (form == 1 && !choices.isEmpty()) {
            String attribute = choices.get(random.nextInt(choices.size()));
            return Map.entry(attribute, choice(values(object, attribute), CHOICES.get(attribute)));
        }
        List<Leaf> leaves = Leaves.all().stream().filter(l -> l.object().equals(object)).toList();
        Leaf leaf = leaves.get(random.nextInt(leaves.size()));
        return Map.entry(leaf.attribute(), leaf.constraints(values(object, leaf.attribute()), random));
    }

    private Map.Entry<String, Check> same(List<Same> all, String object) {
        if (all.isEmpty()) {
            return constraints(object);
        }
        Same same = all.get(random.nextInt(all.size()));
        List<JsonNode> values = values(object, same.attribute());
        if (values.isEmpty()) {
            return constraints(object);
        }
        JsonNode wanted = values.get(random.nextInt(values.size()));
        ObjectNode json = JSON.objectNode();
        same.properties().forEach((name, operator) -> {
            if (operator.isEmpty()) {
                json.set(name, wanted.path(name));
            } else {
                json.putObject(name).set(operator, wanted.path(name));
            }
        });
        return Map.entry(same.attribute(), new Check(json,
                value -> same.properties().keySet().stream().allMatch(name -> value.path(name).equals(wanted.path(name)))));
    }

    private Check choice(List<JsonNode> values, String field) {
        JsonNode wanted = values.get(random.nextInt(values.size())).path(field);
        JsonNode name = random.nextBoolean() ? wanted.path("title")
                : TextNode.valueOf(wanted.at("/id/" + field + "_id").asText());
        ObjectNode json = JSON.objectNode();
        json.set("$eq", name);
        return new Check(random.nextBoolean() ? name : json,
                value -> value.path(field).path("title").equals(wanted.path("title")));
    }

    private List<JsonNode> values(String object, String attribute) {
        return rows.get(object).stream().flatMap(row -> stream(row.path("values").path(attribute))).toList();
    }

    private static boolean any(JsonNode row, String attribute, Predicate<JsonNode> test) {
        return stream(row.path("values").path(attribute)).anyMatch(test);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Map<String, String> reference() {
        return Map.of("target_object", "", "target_record_id", "$eq");
    }

    private static Map<String, String> actor() {
        return Map.of("referenced_actor_type", "", "referenced_actor_id", "$eq");
    }
}
