package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkiverse.attio.conformance.filters.Leaf.OfValue;
import io.quarkiverse.attio.query.Filter;

/**
 * Several operators and properties of one attribute in one condition. Where it has several values, one of them has to
 * meet all of it: the documentation joins the operators without saying so for that case.
 */
@ExtendWith(Workspaces.class)
class ConditionsOnOneAttributeTest {

    private static final int PAIRS = 6;

    @TestFactory
    Stream<DynamicTest> findsWhatTheNaiveFilterFinds(Workspace workspace) {
        Cases cases = Cases.everywhere(workspace);
        return cases.spots().stream().filter(spot -> leaves(cases, spot).size() > 1)
                .map(spot -> dynamicTest(spot.toString(), () -> pairs(workspace, spot, leaves(cases, spot))));
    }

    /** Both leaves of a reference are about its record's id, and so exclude each other. */
    private static List<Leaf> leaves(Cases cases, Spot spot) {
        return cases.leaves().stream().filter(leaf -> leaf.type().equals(spot.type()) && leaf.isDocumented()
                && !leaf.type().equals("record-reference")).toList();
    }

    private static void pairs(Workspace workspace, Spot spot, List<Leaf> leaves) {
        Random random = workspace.random();
        int rows = workspace.rows(spot.object()).size();
        for (int i = 0; i < PAIRS; i++) {
            int first = random.nextInt(leaves.size());
            int second = (first + 1 + random.nextInt(leaves.size() - 1)) % leaves.size();
            if (leaves.get(first).operator().equals("$eq") && leaves.get(second).operator().equals("$eq")
                    && leaves.get(first).property().matches("title|id")) {
                // a title and an id are two ways to say the same
                continue;
            }
            OfValue one = leaves.get(first).maker().make(spot, random);
            OfValue two = leaves.get(second).maker().make(spot, random);
            Condition both = spot.condition(Filter.sameAttribute(one.filter(), two.filter()),
                    one.meaning().and(two.meaning()));
            int found = workspace.check(spot.object(), both).size();
            assertThat(workspace.check(spot.object(), both.not())).hasSize(rows - found);
        }
    }
}
