package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.conformance.filters.Leaf.OfValue;
import io.quarkiverse.attio.query.Filter;

/** A bare value in the place of operators means equality, on the default property as on a named one. */
@ExtendWith(Workspaces.class)
class ShorthandTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int OPERANDS = 6;

    /** The documented name of the default property, where it has one. */
    private static final Map<String, String> DEFAULTS = Map.of("text", "value", "number", "value", "date", "value",
            "currency", "value", "timestamp", "value", "domain", "domain", "email-address", "email_address",
            "phone-number", "phone_number", "personal-name", "full_name");

    @ParameterizedTest
    @ValueSource(strings = { "text", "number", "rating", "currency", "date", "timestamp", "checkbox", "select", "status",
            "domain", "email-address", "phone-number", "personal-name" })
    void aBareValueIsEquality(String type, Workspace workspace) {
        Random random = workspace.random();
        Cases cases = Cases.everywhere(workspace);
        Leaf equality = equality(cases, type);
        int found = 0;
        for (Spot spot : cases.spots().stream().filter(spot -> spot.type().equals(type)).toList()) {
            for (int i = 0; i < OPERANDS; i++) {
                OfValue made = equality.maker().make(spot, random);
                JsonNode json = made.filter().json();
                JsonNode bare = constraints(json, spot).path("$eq");
                assertThat(bare.isMissingNode()).isFalse();
                found += check(workspace, spot, made, with(json, spot, bare));
                String name = DEFAULTS.get(type);
                if (name != null) {
                    found += check(workspace, spot, made, with(json, spot, JSON.objectNode().set(name, bare)));
                    found += check(workspace, spot, made,
                            with(json, spot, JSON.objectNode().set(name, JSON.objectNode().set("$eq", bare))));
                }
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void severalAttributesInOneFilterAllHold(Workspace workspace) {
        Random random = workspace.random();
        Cases cases = Cases.direct(workspace);
        List<Spot> spots = cases.spots().stream().filter(spot -> spot.object().equals(SampleSchema.SAMPLES))
                .filter(spot -> List.of("checkbox", "select", "rating", "text").contains(spot.type())).toList();
        int found = 0;
        for (int i = 0; i < 60; i++) {
            Spot first = spots.get(random.nextInt(spots.size() - 1));
            Spot second = spots.get(spots.indexOf(first) + 1);
            OfValue one = equality(cases, first.type()).maker().make(first, random);
            OfValue two = equality(cases, second.type()).maker().make(second, random);
            ObjectNode both = JSON.objectNode();
            both.set(first.attribute(), constraints(one.filter().json(), first).path("$eq"));
            both.set(second.attribute(), constraints(two.filter().json(), second).path("$eq"));
            Condition all = Condition.and(List.of(first.condition(one.filter(), one.meaning()),
                    second.condition(two.filter(), two.meaning())));
            found += workspace.check(first.object(), new Condition(Filter.raw(both), all.meaning())).size();
        }
        assertThat(found).isPositive();
    }

    @Test
    void anAmountMayBeAText(Workspace workspace) {
        Spot price = new Spot(workspace, "currency", SampleSchema.SAMPLES, "price");
        Random random = workspace.random();
        int found = 0;
        for (int i = 0; i < OPERANDS; i++) {
            OfValue made = equality(Cases.direct(workspace), "currency").maker().make(price, random);
            String amount = constraints(made.filter().json(), price).path("$eq").asText();
            Condition same = price.condition(Filter.eq(price.attribute(), amount), made.meaning());
            found += workspace.check(price.object(), same).size();
        }
        assertThat(found).isPositive();
    }

    private static Leaf equality(Cases cases, String type) {
        return cases.leaves().stream().filter(leaf -> leaf.type().equals(type) && leaf.operator().equals("$eq")).findFirst()
                .orElseThrow();
    }

    private static JsonNode constraints(JsonNode filter, Spot spot) {
        return filter.path(spot.isPath() ? "constraints" : spot.attribute());
    }

    private static Filter with(JsonNode filter, Spot spot, JsonNode constraints) {
        ObjectNode changed = filter.deepCopy();
        changed.set(spot.isPath() ? "constraints" : spot.attribute(), constraints);
        return Filter.raw(changed);
    }

    private static int check(Workspace workspace, Spot spot, OfValue made, Filter written) {
        return workspace.check(spot.object(), spot.condition(written, made.meaning())).size();
    }
}
