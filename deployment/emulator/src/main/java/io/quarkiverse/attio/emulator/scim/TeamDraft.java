package io.quarkiverse.attio.emulator.scim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A group that is being written, attribute by attribute. */
final class TeamDraft implements Patch.Target {

    private static final Pattern ONE_MEMBER = Pattern.compile("members\\[\\s*value\\s+eq\\s+\"([^\"]*)\"\\s*]",
            Pattern.CASE_INSENSITIVE);

    private final People people;
    private final Set<String> members = new LinkedHashSet<>();
    private String displayName;
    private String externalId;

    /** What is there already, for changes. */
    TeamDraft(Team team, People people) {
        this.people = people;
        displayName = team.displayName();
        externalId = team.externalId();
        members.addAll(team.members());
    }

    /** A whole group. */
    TeamDraft(ObjectNode resource, People people) {
        this.people = people;
        resource.fields().forEachRemaining(field -> {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            if (!field.getValue().isNull() && List.of("displayname", "externalid", "members").contains(name)) {
                set(name, field.getValue());
            }
        });
    }

    @Override
    public void add(String path, JsonNode value) {
        if (path.equalsIgnoreCase("members")) {
            members.addAll(known(value));
        } else {
            set(path, value);
        }
    }

    @Override
    public void set(String path, JsonNode value) {
        switch (path.toLowerCase(Locale.ROOT)) {
            case "displayname" -> displayName = text("displayName", value).strip();
            case "externalid" -> externalId = text("externalId", value);
            case "members" -> {
                List<String> others = known(value);
                members.clear();
                members.addAll(others);
            }
            case "id", "meta", "schemas" -> throw ScimError.mutability("\"" + path + "\" is read only");
            default -> throw ScimError.invalidPath(path);
        }
    }

    /** With a value, which the standard does not know but some identity providers send, only those go. */
    @Override
    public void remove(String path, JsonNode value) {
        Matcher one = ONE_MEMBER.matcher(path);
        if (one.matches()) {
            members.remove(one.group(1).toLowerCase(Locale.ROOT));
        } else if (!path.equalsIgnoreCase("members")) {
            throw path.equalsIgnoreCase("displayName")
                    ? ScimError.mutability("\"displayName\" cannot be removed")
                    : ScimError.invalidPath(path);
        } else if (value.isMissingNode() || value.isNull()) {
            members.clear();
        } else {
            ids(value).forEach(members::remove);
        }
    }

    String displayName() {
        if (displayName == null || displayName.isEmpty()) {
            throw ScimError.invalidValue("\"displayName\" must not be empty");
        }
        return displayName;
    }

    String externalId() {
        return externalId;
    }

    List<String> members() {
        return List.copyOf(members);
    }

    private List<String> known(JsonNode value) {
        List<String> ids = ids(value);
        for (String id : ids) {
            if (people.find(id).isEmpty()) {
                throw ScimError.invalidValue("There is no user with ID \"" + id + "\"");
            }
        }
        return ids;
    }

    private static List<String> ids(JsonNode value) {
        if (!(value instanceof ArrayNode array)) {
            throw ScimError.invalidValue("\"members\" must be an array");
        }
        List<String> ids = new ArrayList<>();
        array.forEach(member -> ids.add(text("members.value", member.path("value")).toLowerCase(Locale.ROOT)));
        return ids;
    }

    private static String text(String path, JsonNode value) {
        if (!value.isTextual()) {
            throw ScimError.invalidValue("\"" + path + "\" must be a string");
        }
        return value.textValue();
    }
}
