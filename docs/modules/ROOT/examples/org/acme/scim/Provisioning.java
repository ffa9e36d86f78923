package org.acme.scim;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.scim.AttioScimGroups;
import io.quarkiverse.attio.scim.AttioScimUsers;
import io.quarkiverse.attio.scim.ReactiveAttioScimUsers;
import io.quarkiverse.attio.scim.ScimPages;
import io.quarkiverse.attio.scim.ScimPatch;
import io.quarkiverse.attio.scim.ScimQuery;
import io.quarkiverse.attio.scim.ScimUser;
import io.smallrye.mutiny.Multi;

@ApplicationScoped
public class Provisioning {

    @Inject
    @RestClient
    AttioScimUsers users;

    @Inject
    @RestClient
    AttioScimGroups groups;

    @Inject
    @RestClient
    ReactiveAttioScimUsers reactiveUsers;

    // tag::find[]
    public Optional<ScimUser> find(String userName) {
        return users.list(ScimQuery.where("userName", userName)).resources().stream().findFirst();
    }
    // end::find[]

    // tag::create[]
    public ScimUser join(String email, String givenName, String familyName) {
        try {
            return users.create(ScimUser.of(email).name(givenName, familyName).active(true)
                    .extension(ScimUser.ENTERPRISE, Map.of("department", "Sales")));
        } catch (AttioUniquenessConflictException e) {
            return find(email).orElseThrow(() -> e);
        }
    }
    // end::create[]

    // tag::change[]
    public void rename(String userId, String displayName) {
        users.replace(userId, users.get(userId).displayName(displayName)); // <1>
    }

    public boolean leave(String userId) {
        return users.patch(userId, ScimPatch.ofReplace("active", false)).isPresent(); // <2>
    }

    public void move(String userId, String fromTeam, String toTeam) {
        groups.patch(toTeam, ScimPatch.ofAddMembers(userId));
        groups.patch(fromTeam, ScimPatch.ofRemoveMembers(userId));
    }
    // end::change[]

    // tag::pages[]
    public long countInactive() {
        return ScimPages.of(users::list, ScimQuery.all()).stream()
                .filter(user -> Boolean.FALSE.equals(user.active())).count();
    }

    public Multi<ScimUser> everyone() {
        return ScimPages.reactive(reactiveUsers::list, ScimQuery.all().count(100)).multi();
    }
    // end::pages[]
}
