package io.quarkiverse.attio.emulator.scim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.Json;

/** A filter of one comparison (RFC 7644, 3.4.2.2). Attio has no others. */
public final class ResourceFilter {

    public static final List<String> OF_USERS = List.of("userName", "emails.value", "id", "name.givenName",
            "name.familyName", "active", "displayName", "externalId");
    public static final List<String> OF_GROUPS = List.of("displayName", "externalId");

    private static final Pattern FORM = Pattern.compile("\\s*([\\w.]+)\\s+(\\w+)\\s+(\".*\"|true|false)\\s*");
    private static final List<String> CASE_COUNTS = List.of("id", "externalId");

    private ResourceFilter() {
    }

    /**
     * @param attributes those that can be compared
     * @return whether a resource on the wire is one of those looked for
     */
    public static Predicate<ObjectNode> parse(String filter, List<String> attributes) {
        Matcher parts = FORM.matcher(filter);
        if (!parts.matches()) {
            throw ScimError.invalidFilter("Expected an attribute, an operator and a value in double quotes");
        }
        String attribute = attributes.stream().filter(name -> name.equalsIgnoreCase(parts.group(1))).findFirst()
                .orElseThrow(() -> ScimError.invalidFilter("Expected one of the attributes: " + String.join(", ", attributes)));
        BiPredicate<String, String> operator = operator(parts.group(2).toLowerCase(Locale.ROOT));
        String wanted = folded(attribute, value(parts.group(3), attribute.equals("active")));
        if (parts.group(2).equalsIgnoreCase("ne")) {
            return resource -> values(resource, attribute).stream()
                    .noneMatch(value -> folded(attribute, value).equals(wanted));
        }
        return resource -> values(resource, attribute).stream()
                .anyMatch(value -> operator.test(folded(attribute, value), wanted));
    }

    private static BiPredicate<String, String> operator(String name) {
        return switch (name) {
            case "eq", "ne" -> String::equals;
            case "co" -> String::contains;
            case "sw" -> String::startsWith;
            case "ew" -> String::endsWith;
            default -> throw ScimError.invalidFilter("Expected one of the operators: eq, ne, co, sw, ew");
        };
    }

    private static String value(String text, boolean flag) {
        try {
            JsonNode value = Json.parse(text.getBytes(StandardCharsets.UTF_8));
            if (value.isBoolean() == flag) {
                return value.asText();
            }
        } catch (JsonProcessingException e) {
            // answered as a value of the wrong type is
        }
        throw ScimError.invalidFilter(flag ? "Expected true or false" : "Expected a value in double quotes");
    }

    private static List<String> values(JsonNode resource, String attribute) {
        List<JsonNode> found = List.of(resource);
        for (String step : attribute.split("\\.")) {
            List<JsonNode> below = new ArrayList<>();
            found.forEach(node -> {
                JsonNode child = node.path(step);
                if (child.isArray()) {
                    child.forEach(below::add);
                } else if (!child.isMissingNode()) {
                    below.add(child);
                }
            });
            found = below;
        }
        return found.stream().map(JsonNode::asText).toList();
    }

    private static String folded(String attribute, String value) {
        return CASE_COUNTS.contains(attribute) ? value : value.toLowerCase(Locale.ROOT);
    }
}
