package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.values.RecordValues;

/**
 * Attio fills interactions by itself, nobody writes them, and the emulator has no mailbox to fill them from: no record of
 * it has one. A filter on them is taken and finds nothing, and its negation finds everything, as the naive filter does.
 */
@ExtendWith(Workspaces.class)
class InteractionsAreEmptyTest {

    @Test
    void nobodyWritesOne(Workspace workspace) {
        RecordValues values = RecordValues.of().raw("last_interaction", Map.of("interaction_type", "email",
                "interacted_at", "2026-01-01T00:00:00Z", "owner_actor", Map.of("type", "system")));
        assertThat(workspace.attio().status("/v2/objects/people/records", values)).isEqualTo(400);
    }

    @Test
    void noRecordHasOne(Workspace workspace) {
        assertThat(workspace.rows(Workspace.PEOPLE)).isNotEmpty()
                .allSatisfy(person -> assertThat(person.values().get("last_interaction")).isEmpty());
        Spot last = new Spot(workspace, "interaction", Workspace.PEOPLE, "last_interaction");
        Condition ever = last.condition(Filter.interaction("last_interaction").interactedAt().lte(Instant.now()),
                value -> true);
        assertThat(workspace.check(Workspace.PEOPLE, ever)).isEmpty();
        assertThat(workspace.check(Workspace.PEOPLE, ever.not())).hasSameSizeAs(workspace.rows(Workspace.PEOPLE));
    }
}
