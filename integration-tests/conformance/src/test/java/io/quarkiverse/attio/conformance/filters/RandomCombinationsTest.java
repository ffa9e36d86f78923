package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.attio.conformance.filters.Cases.Case;

/** {@code $and}, {@code $or} and {@code $not} in each other, over conditions and paths of every kind. */
@ExtendWith(Workspaces.class)
class RandomCombinationsTest {

    private static final int DEEPEST = 4;

    @ParameterizedTest
    @CsvSource({ "samples, 300", "people, 150", "companies, 50" })
    void findsWhatTheNaiveFilterFinds(String object, int combinations, Workspace workspace) {
        List<Case> cases = Cases.everywhere(workspace).all().filter(one -> one.spot().object().equals(object)).toList();
        Random random = workspace.random();
        int telling = 0;
        for (int i = 0; i < combinations; i++) {
            int found = workspace.check(object, combination(cases, 1 + random.nextInt(DEEPEST), random)).size();
            telling += found > 0 && found < workspace.rows(object).size() ? 1 : 0;
        }
        assertThat(telling).as("combinations that find some rows and not all").isGreaterThan(combinations / 2);
    }

    private static Condition combination(List<Case> cases, int depth, Random random) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return cases.get(random.nextInt(cases.size())).condition(random);
        }
        if (random.nextInt(4) == 0) {
            return combination(cases, depth - 1, random).not();
        }
        List<Condition> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            parts.add(combination(cases, depth - 1, random));
        }
        return random.nextBoolean() ? Condition.and(parts) : Condition.or(parts);
    }
}
