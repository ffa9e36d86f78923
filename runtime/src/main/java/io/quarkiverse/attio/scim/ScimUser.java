package io.quarkiverse.attio.scim;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.NoEnvelope;

/**
 * A user, who is a workspace member or invited to be one. Immutable; start with {@link #of}, or change one that Attio sent:
 * the attributes that are not named stay, those of extensions too.
 *
 * <pre>{@code
 * users.replace(user.id(), user.displayName("Ada King").active(true));
 * }</pre>
 */
@NoEnvelope
public final class ScimUser extends ScimResource {

    /** The schema of users. */
    public static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";
    /** The extension that has the department, the manager and the like. */
    public static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static final String USER_NAME = "userName";
    private static final String NAME = "name";
    private static final String DISPLAY_NAME = "displayName";
    private static final String EMAILS = "emails";
    private static final String ACTIVE = "active";

    private ScimUser(ObjectNode json) {
        super(json);
    }

    /**
     * A user of this name.
     *
     * @param userName the name to log in with, usually an e-mail address
     * @throws IllegalArgumentException if it is blank
     */
    public static ScimUser of(String userName) {
        ObjectNode json = ScimJson.object();
        json.putArray("schemas").add(SCHEMA);
        return new ScimUser(json.put(USER_NAME, ScimJson.notBlank(USER_NAME, userName)));
    }

    /** The user that such JSON describes. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScimUser ofJson(ObjectNode json) {
        return new ScimUser(json.deepCopy());
    }

    /**
     * @return the name to log in with, or {@code null}
     */
    public String userName() {
        return text(USER_NAME);
    }

    /**
     * @return the parts of the name, never {@code null}
     */
    public ScimName name() {
        return ScimName.of(ScimJson.get(source(), NAME));
    }

    /**
     * @return the name that is shown, or {@code null}
     */
    public String displayName() {
        return text(DISPLAY_NAME);
    }

    /**
     * @return whether the user may log in; {@code null} if that is not said
     */
    public Boolean active() {
        return ScimJson.flag(source(), ACTIVE);
    }

    /**
     * @return the e-mail addresses
     */
    public List<ScimItem> emails() {
        return items(EMAILS);
    }

    /**
     * @return the preferred e-mail address, the first one if none is; {@code null} if there are none
     */
    public String email() {
        List<ScimItem> emails = emails();
        return emails.stream().filter(ScimItem::primary).findFirst()
                .orElseGet(() -> emails.isEmpty() ? ScimItem.ofJson(ScimJson.object()) : emails.get(0)).value();
    }

    /**
     * @return the groups to which the user belongs; they are changed at the group
     */
    public List<ScimItem> groups() {
        return items("groups");
    }

    /**
     * The same with this name to log in with.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public ScimUser userName(String userName) {
        return with(USER_NAME, ScimJson.notBlank(USER_NAME, userName));
    }

    /** The same with this id of the identity provider's. */
    public ScimUser externalId(String externalId) {
        return with("externalId", ScimJson.notBlank("externalId", externalId));
    }

    /** The same with this name; its other parts stay, the formatted whole goes. */
    public ScimUser name(String givenName, String familyName) {
        JsonNode before = ScimJson.get(source(), NAME);
        ObjectNode name = before instanceof ObjectNode object ? object : ScimJson.object();
        name = ScimJson.with(ScimJson.with(name, "givenName", givenName), "familyName", familyName);
        return with(NAME, ScimJson.without(name, "formatted"));
    }

    /** The same with this name to show. */
    public ScimUser displayName(String displayName) {
        return with(DISPLAY_NAME, displayName);
    }

    /** The same, who may log in or may not. */
    public ScimUser active(boolean active) {
        return with(ACTIVE, active);
    }

    /** The same with these e-mail addresses in place of those before; an empty list for none. */
    public ScimUser emails(List<ScimItem> emails) {
        return with(EMAILS, List.copyOf(emails));
    }

    /**
     * The same with another attribute.
     *
     * @param value a text, a boolean, an integer, a {@code BigDecimal}, an {@code Instant}, or a map, list or JSON of those
     * @throws IllegalArgumentException if it is something else
     */
    public ScimUser with(String name, Object value) {
        return new ScimUser(ScimJson.with(source(), name, value));
    }

    /** The same without an attribute. */
    public ScimUser without(String name) {
        return new ScimUser(ScimJson.without(source(), name));
    }

    /**
     * The same with these attributes of an extension in place of those before.
     *
     * @param uri the URI of the extension's schema, such as {@link #ENTERPRISE}
     */
    public ScimUser extension(String uri, Map<String, ?> attributes) {
        return new ScimUser(withExtension(uri, attributes));
    }
}
