package io.quarkiverse.attio.emulator.scim;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.scim.Person.Profile;
import io.quarkiverse.attio.emulator.scim.Person.Standing;
import io.quarkiverse.attio.emulator.values.Member;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Times;

/** Everybody in the workspace. Members of the API and users of SCIM are two views of them. */
public final class People {

    private final Map<String, Person> byId = new LinkedHashMap<>();
    private final Set<String> verifiedDomains;
    private final Times clock;

    public People(List<Member> members, Set<String> verifiedDomains, Times clock) {
        this.verifiedDomains = verifiedDomains;
        this.clock = clock;
        for (Member member : members) {
            Profile profile = new Profile(member.emailAddress(), member.firstName(), member.lastName(), null, null,
                    member.accessLevel());
            put(new Person(member.id(), profile, Standing.ACTIVE, member.createdAt(), member.createdAt()));
        }
    }

    public List<Member> members() {
        return byId.values().stream().filter(Person::isMember).map(Person::member).toList();
    }

    public List<Person> users() {
        return byId.values().stream().filter(Person::isUser).toList();
    }

    Optional<Person> find(String id) {
        return Optional.ofNullable(byId.get(id.toLowerCase(Locale.ROOT))).filter(Person::isUser);
    }

    /** The user, or a 404. */
    public Person require(String id) {
        return find(id).orElseThrow(() -> ScimError.notFound("User", id));
    }

    /** A member at once where the domain is verified; who was deleted before comes back as the same member. */
    public Person create(ObjectNode resource) {
        Resources.requireSchema(resource, Resources.USER);
        UserDraft draft = new UserDraft(resource, Person.MEMBER);
        Profile profile = draft.profile();
        requireUnique(profile, Person::isUser);
        Instant now = clock.next();
        Optional<Person> before = named(profile.userName(), person -> true);
        Standing standing = standing(draft, profile, Standing.ACTIVE);
        if (before.isEmpty() && !isVerified(profile)) {
            standing = Standing.INVITED;
        }
        return put(new Person(before.map(Person::id).orElseGet(Ids::random), profile, standing,
                before.map(Person::createdAt).orElse(now), now));
    }

    /** The changed user; empty if an invitation is over. */
    public Optional<Person> replace(Person person, ObjectNode resource) {
        Resources.requireSchema(resource, Resources.USER);
        return change(person, new UserDraft(resource, person.profile().role()));
    }

    /** The changed user; empty if an invitation is over. */
    public Optional<Person> patch(Person person, ObjectNode body) {
        UserDraft draft = new UserDraft(person.profile());
        new Patch(body, Resources.USER).apply(draft);
        return change(person, draft);
    }

    /** Ends an invitation, and suspends a member. */
    public void delete(Person person) {
        if (person.standing() == Standing.INVITED) {
            byId.remove(person.id());
        } else {
            Person deleted = new Person(person.id(), person.profile(), Standing.DELETED, person.createdAt(), clock.next());
            requireAdminBeside(person, deleted);
            put(deleted);
        }
    }

    private Optional<Person> change(Person person, UserDraft draft) {
        Profile profile = draft.profile();
        requireUnique(profile, other -> !other.id().equals(person.id()));
        if (person.standing() == Standing.INVITED && Boolean.FALSE.equals(draft.active())) {
            byId.remove(person.id());
            return Optional.empty();
        }
        Standing standing = standing(draft, profile, person.standing());
        Person changed = new Person(person.id(), profile, standing, person.createdAt(), clock.next());
        requireAdminBeside(person, changed);
        return Optional.of(put(changed));
    }

    private Standing standing(UserDraft draft, Profile profile, Standing before) {
        if (before == Standing.INVITED) {
            return isVerified(profile) ? Standing.ACTIVE : Standing.INVITED;
        }
        if (draft.active() == null) {
            return before;
        }
        return draft.active() ? Standing.ACTIVE : Standing.SUSPENDED;
    }

    private boolean isVerified(Profile profile) {
        String address = profile.userName();
        return verifiedDomains.contains(address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    private void requireUnique(Profile profile, Predicate<Person> among) {
        if (named(profile.userName(), among).isPresent()) {
            throw ScimError.uniqueness("There is a user with the userName \"" + profile.userName() + "\" already");
        }
    }

    private void requireAdminBeside(Person before, Person after) {
        if (before.isAdmin() && !after.isAdmin() && byId.values().stream().filter(Person::isAdmin).count() == 1) {
            throw ScimError.invalidValue("The last admin cannot be deleted, suspended or made a member");
        }
    }

    private Optional<Person> named(String userName, Predicate<Person> among) {
        return byId.values().stream().filter(p -> p.profile().userName().equalsIgnoreCase(userName)).filter(among)
                .findFirst();
    }

    private Person put(Person person) {
        byId.put(person.id(), person);
        return person;
    }
}
