package io.quarkiverse.attio.emulator.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.Emulator;
import io.quarkiverse.attio.emulator.emails.Email;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.schema.StandardObjects;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.values.Member;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;

/** The workspace to begin with. */
public final class Seed {

    private static final Set<String> ENABLED_OBJECTS = Set.of("people", "companies", "deals");

    private Seed() {
    }

    /**
     * @param settings if they say so, the workspace has its members, but no records
     * @param actor who is named as the author of the records
     */
    public static Workspace workspace(Settings settings, Actor actor) {
        JsonNode seed = Json.resource(Emulator.class, "seed.json");
        List<Member> members = new ArrayList<>();
        for (JsonNode member : seed.path("members")) {
            String email = member.path("email_address").asText();
            members.add(new Member(Ids.stable("member", settings.slug(), email), email, member.path("first_name").asText(),
                    member.path("last_name").asText(), member.path("access_level").asText(), StandardObjects.CREATED_AT));
        }
        Workspace workspace = new Workspace(Ids.stable("workspace", settings.slug()), settings.name(), settings.slug(),
                members, ENABLED_OBJECTS, settings);
        if (settings.seeded()) {
            for (JsonNode record : seed.path("records")) {
                // the way that requests take, so that a seed which Attio would refuse is refused here
                ObjectType object = workspace.schema().require(record.path("object").asText());
                workspace.writer().create(object, (ObjectNode) record.path("values"), actor);
            }
            SeededContacts contacts = new SeededContacts(workspace);
            seed.path("meetings").forEach(meeting -> workspace.meetings().put(contacts.meeting(meeting, actor)));
            List<Email> emails = new ArrayList<>();
            seed.path("emails").forEach(email -> emails.add(contacts.email(email)));
            workspace.emails().addAll(emails);
            workspace.searchIndex().catchUp();
        }
        return workspace;
    }
}
