package io.quarkiverse.attio.emulator.scim;

import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.scim.Person.Profile;

/** A user that is being written, attribute by attribute. */
final class UserDraft implements Patch.Target {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private String userName;
    private String givenName;
    private String familyName;
    private String displayName;
    private String externalId;
    private String role;
    private Boolean active;

    /** What is there already, for changes. */
    UserDraft(Profile profile) {
        userName = profile.userName();
        givenName = profile.givenName();
        familyName = profile.familyName();
        displayName = profile.displayName();
        externalId = profile.externalId();
        role = profile.role();
    }

    /** A whole user. */
    UserDraft(ObjectNode resource, String otherwiseRole) {
        role = otherwiseRole;
        resource.fields().forEachRemaining(field -> {
            // whatever else the standard knows is not kept, and what only Attio sets is ignored
            if (!field.getValue().isNull() && isWritable(field.getKey())) {
                set(field.getKey(), field.getValue());
            }
        });
    }

    private static boolean isWritable(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "username", "name", "displayname", "externalid", "approle", "active" -> true;
            default -> false;
        };
    }

    @Override
    public void add(String path, JsonNode value) {
        set(path, value);
    }

    @Override
    public void set(String path, JsonNode value) {
        switch (path.toLowerCase(Locale.ROOT)) {
            case "username" -> userName = text(path, value);
            case "name" -> names(path, value);
            case "name.givenname" -> givenName = text(path, value);
            case "name.familyname" -> familyName = text(path, value);
            case "displayname" -> displayName = text(path, value);
            case "externalid" -> externalId = text(path, value);
            case "approle" -> role = role(path, value);
            case "active" -> active = flag(path, value);
            case "id", "meta", "schemas", "emails", "groups" -> throw ScimError.mutability("\"" + path + "\" is read only");
            default -> throw ScimError.invalidPath(path);
        }
    }

    @Override
    public void remove(String path, JsonNode value) {
        switch (path.toLowerCase(Locale.ROOT)) {
            case "name.givenname" -> givenName = null;
            case "name.familyname" -> familyName = null;
            default -> throw ScimError.mutability("Only \"name.givenName\" and \"name.familyName\" can be removed");
        }
    }

    Profile profile() {
        if (userName == null || !ADDRESS.matcher(userName).matches()) {
            throw ScimError.invalidValue("\"userName\" must be an e-mail address");
        }
        return new Profile(userName, givenName, familyName, displayName, externalId, role);
    }

    /** Whether the user is to be active; null if that was not said. */
    Boolean active() {
        return active;
    }

    private void names(String path, JsonNode value) {
        if (!(value instanceof ObjectNode names)) {
            throw ScimError.invalidValue("\"" + path + "\" must be an object");
        }
        names.fields().forEachRemaining(field -> {
            if (field.getKey().equalsIgnoreCase("givenName")) {
                givenName = text("name.givenName", field.getValue());
            } else if (field.getKey().equalsIgnoreCase("familyName")) {
                familyName = text("name.familyName", field.getValue());
            }
        });
    }

    private static String role(String path, JsonNode value) {
        String role = text(path, value);
        if (!role.equals(Person.ADMIN) && !role.equals(Person.MEMBER)) {
            throw ScimError.invalidValue("\"" + path + "\" must be \"admin\" or \"member\"");
        }
        return role;
    }

    private static String text(String path, JsonNode value) {
        if (!value.isTextual()) {
            throw ScimError.invalidValue("\"" + path + "\" must be a string");
        }
        return value.textValue();
    }

    private static boolean flag(String path, JsonNode value) {
        if (!value.isBoolean()) {
            throw ScimError.invalidValue("\"" + path + "\" must be a boolean");
        }
        return value.booleanValue();
    }
}
