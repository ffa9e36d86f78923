package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkiverse.attio.conformance.filters.Cases.Case;

/** Each operator on each property of each type, on an attribute of what is queried and at the end of paths. */
@ExtendWith(Workspaces.class)
class EveryOperatorOfEveryPropertyTest {

    private static final int OPERANDS = 4;

    @TestFactory
    Stream<DynamicTest> onAttributesOfItsOwn(Workspace workspace) {
        return tests(workspace, Cases.direct(workspace));
    }

    @TestFactory
    Stream<DynamicTest> behindReferences(Workspace workspace) {
        return tests(workspace, Cases.paths(workspace));
    }

    private static Stream<DynamicTest> tests(Workspace workspace, Cases cases) {
        return cases.all().map(one -> dynamicTest(one.name(), () -> findsWhatTheNaiveFilterFinds(workspace, one)));
    }

    private static void findsWhatTheNaiveFilterFinds(Workspace workspace, Case one) {
        Random random = workspace.random();
        String object = one.spot().object();
        int found = 0;
        for (int i = 0; i < OPERANDS; i++) {
            found += workspace.check(object, one.condition(random)).size();
        }
        workspace.check(object, one.condition(random).not());
        if (one.leaf().type().equals("interaction")) {
            assertThat(found).as("rows, though no record has an interaction").isZero();
        } else {
            assertThat(found).as("rows for %d operands", OPERANDS).isPositive();
        }
    }
}
