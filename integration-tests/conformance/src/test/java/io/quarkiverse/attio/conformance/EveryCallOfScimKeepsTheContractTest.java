package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.conformance.server.EmulatorBehindProxy;
import io.quarkiverse.attio.conformance.server.Exchange;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioUnauthorizedException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.members.AccessLevel;
import io.quarkiverse.attio.members.AttioWorkspaceMembers;
import io.quarkiverse.attio.members.WorkspaceMember;
import io.quarkiverse.attio.scim.AttioScimGroups;
import io.quarkiverse.attio.scim.AttioScimSchemas;
import io.quarkiverse.attio.scim.AttioScimUsers;
import io.quarkiverse.attio.scim.ReactiveAttioScimGroups;
import io.quarkiverse.attio.scim.ReactiveAttioScimUsers;
import io.quarkiverse.attio.scim.ScimAttribute;
import io.quarkiverse.attio.scim.ScimGroup;
import io.quarkiverse.attio.scim.ScimItem;
import io.quarkiverse.attio.scim.ScimList;
import io.quarkiverse.attio.scim.ScimPages;
import io.quarkiverse.attio.scim.ScimPatch;
import io.quarkiverse.attio.scim.ScimQuery;
import io.quarkiverse.attio.scim.ScimRole;
import io.quarkiverse.attio.scim.ScimSchema;
import io.quarkiverse.attio.scim.ScimUser;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Users, groups and schemas of SCIM, from the client through the proxy to the emulator. */
@QuarkusTest
@WithTestResource(EmulatorBehindProxy.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryCallOfScimKeepsTheContractTest extends CallsThroughTheProxy {

    private static final String MEDIA_TYPE = "application/scim+json";
    private static final Set<Method> CALLED = new HashSet<>();

    @Inject
    @RestClient
    AttioWorkspaceMembers members;
    @Inject
    @RestClient
    ReactiveAttioScimUsers reactiveUsers;
    @Inject
    @RestClient
    ReactiveAttioScimGroups reactiveGroups;

    private AttioScimUsers users;
    private AttioScimGroups groups;

    EveryCallOfScimKeepsTheContractTest() {
        super(List.of(AttioScimUsers.class, AttioScimGroups.class, AttioScimSchemas.class), CALLED);
    }

    private void use(String kind) {
        this.kind = kind;
        users = client(AttioScimUsers.class);
        groups = client(AttioScimGroups.class);
    }

    /** The domain is verified, so it is a member at once. */
    private ScimUser member(String name) {
        return users.create(ScimUser.of(name + "." + kind + "@example.com").name(name, "King"));
    }

    private ScimUser invited(String name) {
        return users.create(ScimUser.of(name + "." + kind + "@partner.example"));
    }

    private List<ScimUser> all(ScimQuery query) {
        return all(kind.equals("blocking") ? ScimPages.of(users::list, query)
                : ScimPages.reactive(reactiveUsers::list, query));
    }

    private List<ScimUser> filtered(String filter) {
        return users.list(ScimQuery.all().filter(filter)).resources();
    }

    private Optional<WorkspaceMember> inTheWorkspace(ScimUser user) {
        return members.list().stream().filter(member -> member.emailAddress().equals(user.userName())).findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void theLifeOfAUser(String kind) {
        use(kind);
        AtomicReference<ScimUser> made = new AtomicReference<>();
        List<Exchange> exchanges = during(() -> made.set(users.create(ScimUser.of("ada." + kind + "@example.com")
                .name("Ada", "King").displayName("Ada King").externalId("ext-ada-" + kind).appRole(ScimRole.ADMIN)
                .emails(List.of(ScimItem.of("ignored@example.com").primary(true)))
                .extension(ScimUser.ENTERPRISE, Map.of("department", "Engines")).with("title", "Countess"))));
        assertThat(exchanges).singleElement().satisfies(exchange -> {
            assertThat(exchange.status()).isEqualTo(201);
            assertThat(exchange.requestHeaders().get("content-type")).isEqualTo(MEDIA_TYPE);
            assertThat(exchange.requestHeaders().get("accept")).contains(MEDIA_TYPE);
        });
        ScimUser ada = made.get();
        assertThat(ada.schemas()).contains(ScimUser.SCHEMA);
        assertThat(ada.name().givenName()).isEqualTo("Ada");
        assertThat(ada.active()).isTrue();
        assertThat(ada.appRole()).isEqualTo(ScimRole.ADMIN);
        assertThat(ada.email()).isEqualTo(ada.userName());
        assertThat(ada.meta().resourceType()).isEqualTo("User");
        assertThat(ada.meta().created()).isNotNull();
        assertThat(users.get(ada.id())).isEqualTo(ada);

        ScimUser replaced = users.replace(ada.id(), ada.name("Augusta", "Lovelace")).orElseThrow();
        assertThat(replaced.name().familyName()).isEqualTo("Lovelace");
        // what was sent back as it came is as it was
        assertThat(replaced.displayName()).isEqualTo("Ada King");
        assertThat(replaced.externalId()).isEqualTo("ext-ada-" + kind);
        assertThat(replaced.appRole()).isEqualTo(ScimRole.ADMIN);
        assertThat(replaced.meta().created()).isEqualTo(ada.meta().created());
        assertThat(users.replace(ada.id(), replaced.without("externalId")).orElseThrow().externalId()).isNull();

        ScimUser patched = users.patch(ada.id(), ScimPatch.ofReplace("appRole", ScimRole.MEMBER)
                .replace(Map.of("name.givenName", "Ada")).remove("name.familyName")).orElseThrow();
        assertThat(patched.appRole()).isEqualTo(ScimRole.MEMBER);
        assertThat(patched.name().givenName()).isEqualTo("Ada");
        assertThat(patched.name().familyName()).isNull();
        assertThat(users.get(ada.id())).isEqualTo(patched);

        users.delete(ada.id());
        assertUnknown(() -> users.get(ada.id()));
        assertUnknown(() -> users.delete(ada.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void aUserIsAWorkspaceMember(String kind) {
        use(kind);
        ScimUser bob = member("bob");
        assertThat(inTheWorkspace(bob)).hasValueSatisfying(found -> {
            assertThat(found.workspaceMemberId()).isEqualTo(bob.id());
            assertThat(found.firstName()).isEqualTo("bob");
            assertThat(found.accessLevel()).isEqualTo(AccessLevel.MEMBER);
        });
        ScimUser off = users.patch(bob.id(), ScimPatch.ofReplace("active", false)).orElseThrow();
        assertThat(off.active()).isFalse();
        assertThat(off.appRole()).isNull();
        assertThat(members.get(bob.id()).accessLevel()).isEqualTo(AccessLevel.SUSPENDED);
        assertThat(filtered("active eq false")).contains(off);
        ScimUser admin = users.replace(bob.id(), off.active(true).appRole(ScimRole.ADMIN)).orElseThrow();
        assertThat(admin.appRole()).isEqualTo(ScimRole.ADMIN);
        assertThat(members.get(bob.id()).accessLevel()).isEqualTo(AccessLevel.ADMIN);
        users.delete(bob.id());
        assertThat(members.get(bob.id()).accessLevel()).isEqualTo(AccessLevel.SUSPENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void anInvitationEndsWithoutAnAnswer(String kind) {
        use(kind);
        List<Function<ScimUser, Optional<ScimUser>>> ends = List.of(
                user -> users.patch(user.id(), ScimPatch.ofReplace("active", false)),
                user -> users.replace(user.id(), user.active(false)));
        for (Function<ScimUser, Optional<ScimUser>> end : ends) {
            ScimUser cy = invited("cy");
            assertThat(users.get(cy.id())).isEqualTo(cy);
            assertThat(inTheWorkspace(cy)).isEmpty();
            assertThat(during(() -> assertThat(end.apply(cy)).isEmpty())).extracting(Exchange::status).containsExactly(204);
            assertUnknown(() -> users.get(cy.id()));
        }
        ScimUser again = invited("cy");
        users.delete(again.id());
        assertUnknown(() -> users.patch(again.id(), ScimPatch.ofReplace("active", true)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void filtersAndPages(String kind) {
        use(kind);
        List<ScimUser> made = IntStream.range(0, 7).mapToObj(i -> member("dora" + i)).toList();
        ScimUser third = made.get(3);
        assertThat(users.list(ScimQuery.where("userName", third.userName())).resources()).containsExactly(third);
        assertThat(users.list(ScimQuery.where("emails.value", third.userName())).resources()).containsExactly(third);
        assertThat(users.list(ScimQuery.where("id", third.id())).resources()).containsExactly(third);
        assertThat(users.list(ScimQuery.where("userName", "nobody \"\\ @example.com")).resources()).isEmpty();
        String ours = "userName ew \"." + kind + "@example.com\"";
        assertThat(filtered(ours)).containsAll(made);
        assertThat(filtered("name.givenName sw \"dora\"")).containsAll(made);
        assertThat(filtered("userName co \"ora3." + kind + "\"")).containsExactly(third);
        assertThat(filtered("id ne \"" + third.id() + "\"")).contains(made.get(2)).doesNotContain(third);

        ScimQuery dora = ScimQuery.all().filter("userName sw \"dora\"");
        ScimList<ScimUser> part = users.list(dora.startIndex(2).count(3));
        assertThat(part.resources()).hasSize(3);
        assertThat(part.startIndex()).isEqualTo(2);
        assertThat(part.itemsPerPage()).isEqualTo(3);
        assertThat(part.hasNext()).isTrue();
        assertThat(users.list(dora.count(0)).totalResults()).isEqualTo(part.totalResults());
        List<Exchange> read = during(() -> assertThat(all(dora.count(2))).containsAll(made).hasSize(part.totalResults()));
        assertThat(read).extracting(exchange -> exchange.query().get("count")).isNotEmpty().containsOnly(List.of("2"));
        assertThat(all(dora.startIndex(3))).isEqualTo(all(dora).subList(2, part.totalResults()));
        assertThat(all(ScimQuery.all())).containsAll(made);
        made.forEach(user -> users.delete(user.id()));
        assertThat(filtered(ours)).doesNotContainAnyElementsOf(made);
    }

    /** The server sends a hundred at most, however many are asked for. */
    @Test
    void aLongListIsReadWhole() {
        use("reactive");
        List<ScimUser> made = IntStream.range(0, 105).mapToObj(i -> invited("crowd" + i)).toList();
        assertThat(users.list(ScimQuery.all().count(500)).itemsPerPage()).isEqualTo(ScimQuery.MAX_COUNT);
        assertThat(all(ScimQuery.all().filter("userName sw \"crowd\"").count(500))).isEqualTo(made);
        use("blocking");
        assertThat(all(ScimQuery.all().filter("userName sw \"crowd\"").count(500))).isEqualTo(made);
        made.forEach(user -> users.delete(user.id()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', value = { "blocking; shoeSize eq \"1\"", "reactive; userName pr",
            "blocking; userName eq \"a\" and active eq true", "reactive; active eq \"true\"", "blocking; nothing",
            "reactive; userName gt \"a\"" })
    void aFilterThatIsNotUnderstood(String kind, String filter) {
        use(kind);
        List<Exchange> sent = during(() -> {
            fails(400, "invalidFilter", AttioValidationException.class, () -> filtered(filter));
            fails(400, "invalidFilter", AttioValidationException.class,
                    () -> groups.list(ScimQuery.all().filter(filter)));
        });
        assertThat(sent).hasSize(2).allSatisfy(one -> assertThat(one.query()).containsEntry("filter", List.of(filter)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void whatIsThereAlready(String kind) {
        use(kind);
        ScimUser eve = member("eve");
        ScimUser fay = member("fay");
        ScimUser loud = ScimUser.of(eve.userName().toUpperCase(Locale.ROOT));
        assertThatThrownBy(() -> users.create(loud)).isInstanceOfSatisfying(AttioUniquenessConflictException.class, e -> {
            assertThat(e.status()).isEqualTo(409);
            assertThat(e.attioMessage().orElse("")).containsIgnoringCase(eve.userName());
        });
        List.<Runnable> of(() -> users.create(loud), () -> users.replace(fay.id(), fay.userName(eve.userName())))
                .forEach(call -> fails(409, "uniqueness", AttioUniquenessConflictException.class, call));
        ScimGroup first = groups.create(ScimGroup.of("Taken " + kind));
        ScimGroup second = groups.create(ScimGroup.of("Free " + kind));
        List.<Runnable> of(() -> groups.create(ScimGroup.of("TAKEN " + kind)),
                () -> groups.replace(second.id(), second.displayName(first.displayName())),
                () -> groups.patch(second.id(), ScimPatch.ofReplace("displayName", first.displayName())))
                .forEach(call -> fails(409, "uniqueness", AttioUniquenessConflictException.class, call));
        assertThat(users.get(fay.id())).isEqualTo(fay);
        assertThat(groups.get(second.id())).isEqualTo(second);
        List.of(eve, fay).forEach(user -> users.delete(user.id()));
        List.of(first, second).forEach(group -> groups.delete(group.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void whatIsRefused(String kind) {
        use(kind);
        ScimUser gus = member("gus");
        Map<String, Runnable> bad = Map.of("invalidValue", () -> users.create(ScimUser.of("nobody")),
                "invalidSyntax", () -> users.create(ScimUser.of("hal@example.com").without("schemas")),
                "invalidPath", () -> users.patch(gus.id(), ScimPatch.ofReplace("shoeSize", 1)),
                "mutability", () -> users.patch(gus.id(), ScimPatch.ofRemove("userName")));
        bad.forEach((type, call) -> fails(400, type, AttioValidationException.class, call));
        fails(400, "invalidValue", AttioValidationException.class,
                () -> users.replace(gus.id(), gus.appRole(new ScimRole("emperor"))));
        fails(400, "invalidValue", AttioValidationException.class,
                () -> groups.create(ScimGroup.of("Nobodies").members(List.of(ScimItem.of(NOBODY)))));
        proxy.withToken("sk_unknown", () -> assertThatThrownBy(() -> users.list(ScimQuery.all()))
                .isInstanceOf(AttioUnauthorizedException.class));
        // all of a patch or none
        fails(400, "invalidPath", AttioValidationException.class,
                () -> users.patch(gus.id(), ScimPatch.ofReplace("appRole", ScimRole.ADMIN).add("shoeSize", 1)));
        assertThat(users.get(gus.id())).isEqualTo(gus);
        users.delete(gus.id());
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void whatIsNotThere(String kind) {
        use(kind);
        Stream.<Runnable> of(() -> users.get(NOBODY), () -> users.delete(NOBODY),
                () -> users.replace(NOBODY, ScimUser.of("a@example.com")),
                () -> users.patch(NOBODY, ScimPatch.ofReplace("active", false)), () -> groups.get(NOBODY),
                () -> groups.delete(NOBODY), () -> groups.replace(NOBODY, ScimGroup.of("x")),
                () -> groups.patch(NOBODY, ScimPatch.ofReplace("displayName", "x")), () -> users.get("no uuid/at all"))
                .forEach(EveryCallOfScimKeepsTheContractTest::assertUnknown);
    }

    private static void assertUnknown(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(AttioNotFoundException.class, e -> {
            assertThat(e.status()).isEqualTo(404);
            assertThat(e.attioMessage().orElse("")).contains("not found");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void theLifeOfAGroup(String kind) {
        use(kind);
        ScimUser ida = member("ida");
        ScimUser jon = member("jon");
        ScimUser guest = invited("guest");
        ScimGroup made = groups.create(ScimGroup.of("Sales " + kind).externalId("ext-" + kind)
                .members(List.of(ScimItem.of(ida.id()))).extension("urn:x:group", Map.of("colour", "red")));
        assertThat(made.displayName()).isEqualTo("Sales " + kind);
        assertThat(made.members()).singleElement().satisfies(one -> {
            assertThat(one.value()).isEqualTo(ida.id());
            assertThat(one.ref()).endsWith("/Users/" + ida.id());
        });
        assertThat(groups.get(made.id())).isEqualTo(made);
        assertThat(groups.list(ScimQuery.where("displayName", "sales " + kind)).resources()).containsExactly(made);
        assertThat(groups.list(ScimQuery.where("displayName", "nobody")).resources()).isEmpty();
        assertThat(all(kind.equals("blocking") ? ScimPages.of(groups::list, ScimQuery.all().count(1))
                : ScimPages.reactive(reactiveGroups::list, ScimQuery.all().count(1)))).contains(made);

        assertThat(idsOf(groups.patch(made.id(), ScimPatch.ofAddMembers(jon.id(), guest.id()))))
                .containsExactly(ida.id(), jon.id(), guest.id());
        assertThat(idsOf(groups.patch(made.id(), ScimPatch.ofRemoveMembers(ida.id(), guest.id())))).containsExactly(jon.id());
        assertThat(groups.patch(made.id(), ScimPatch.ofReplace("displayName", "Trade " + kind)).orElseThrow().displayName())
                .isEqualTo("Trade " + kind);
        ScimGroup replaced = groups.replace(made.id(), groups.get(made.id()).members(List.of(ScimItem.of(guest.id()))));
        assertThat(replaced.members()).extracting(ScimItem::value).containsExactly(guest.id());
        assertThat(replaced.externalId()).isEqualTo("ext-" + kind);
        users.delete(guest.id());
        assertThat(groups.get(made.id()).members()).isEmpty();

        groups.delete(made.id());
        assertUnknown(() -> groups.get(made.id()));
        assertThat(users.get(ida.id())).isEqualTo(ida);
        List.of(ida, jon).forEach(user -> users.delete(user.id()));
    }

    private static List<String> idsOf(Optional<ScimGroup> group) {
        return group.orElseThrow().members().stream().map(ScimItem::value).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "blocking", "reactive" })
    void schemas(String kind) {
        use(kind);
        ScimList<ScimSchema> schemas = client(AttioScimSchemas.class).list();
        assertThat(schemas.hasNext()).isFalse();
        assertThat(schemas.resources()).extracting(ScimSchema::id).containsExactly(ScimUser.SCHEMA, ScimGroup.SCHEMA);
        ScimSchema ofUsers = schemas.resources().get(0);
        assertThat(ofUsers.attributes()).extracting(ScimAttribute::name).contains("userName", "name", "emails", "active",
                "appRole");
        assertThat(ofUsers.attributes()).filteredOn(attribute -> attribute.name().equals("appRole")).singleElement()
                .satisfies(role -> assertThat(role.canonicalValues()).containsExactly(ScimRole.ADMIN.value(),
                        ScimRole.MEMBER.value()));
        proxy.withToken("sk_unknown", () -> assertThatThrownBy(() -> client(AttioScimSchemas.class).list())
                .isInstanceOfSatisfying(AttioException.class, e -> assertThat(e.status()).isEqualTo(401)));
    }
}
