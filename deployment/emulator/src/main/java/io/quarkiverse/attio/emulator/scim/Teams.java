package io.quarkiverse.attio.emulator.scim;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Times;

/** All teams of a workspace. */
public final class Teams {

    private final Map<String, Team> byId = new LinkedHashMap<>();
    private final People people;
    private final Times clock;

    public Teams(People people, Times clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Who is no user any more is in no team either. */
    public List<Team> all() {
        byId.replaceAll((id, team) -> new Team(id, team.displayName(), team.externalId(),
                team.members().stream().filter(member -> people.find(member).isPresent()).toList(), team.createdAt(),
                team.changedAt()));
        return List.copyOf(byId.values());
    }

    /** The team, or a 404. */
    public Team require(String id) {
        return all().stream().filter(team -> team.id().equals(id.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> ScimError.notFound("Group", id));
    }

    public Team create(ObjectNode resource) {
        Resources.requireSchema(resource, Resources.GROUP);
        Instant now = clock.next();
        return put(Ids.random(), new TeamDraft(resource, people), now, now);
    }

    public Team replace(Team team, ObjectNode resource) {
        Resources.requireSchema(resource, Resources.GROUP);
        return put(team.id(), new TeamDraft(resource, people), team.createdAt(), clock.next());
    }

    public Team patch(Team team, ObjectNode body) {
        TeamDraft draft = new TeamDraft(team, people);
        new Patch(body, Resources.GROUP).apply(draft);
        return put(team.id(), draft, team.createdAt(), clock.next());
    }

    public void delete(Team team) {
        byId.remove(team.id());
    }

    private Team put(String id, TeamDraft draft, Instant createdAt, Instant changedAt) {
        String name = draft.displayName();
        if (byId.values().stream().anyMatch(t -> !t.id().equals(id) && t.displayName().equalsIgnoreCase(name))) {
            throw ScimError.uniqueness("There is a group with the displayName \"" + name + "\" already");
        }
        Team team = new Team(id, name, draft.externalId(), draft.members(), createdAt, changedAt);
        byId.put(id, team);
        return team;
    }
}
