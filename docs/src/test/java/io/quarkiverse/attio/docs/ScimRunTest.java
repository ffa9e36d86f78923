package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import jakarta.inject.Inject;

import org.acme.scim.Provisioning;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.scim.AttioScimGroups;
import io.quarkiverse.attio.scim.AttioScimUsers;
import io.quarkiverse.attio.scim.ScimGroup;
import io.quarkiverse.attio.scim.ScimItem;
import io.quarkiverse.attio.scim.ScimRole;
import io.quarkiverse.attio.scim.ScimUser;
import io.quarkus.test.QuarkusUnitTest;

/** The page on SCIM, run against the emulator. */
class ScimRunTest {

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(Provisioning.class))
            .overrideConfigKey("quarkus.attio.devservices.always", "true")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

    @Inject
    Provisioning provisioning;

    @Inject
    @RestClient
    AttioScimUsers users;

    @Inject
    @RestClient
    AttioScimGroups groups;

    private static String team(ScimGroup group) {
        return group.members().stream().map(ScimItem::value).reduce("", String::concat);
    }

    @Test
    void fromJoiningToLeaving() {
        assertThat(provisioning.find("ada@example.com")).isEmpty();
        ScimUser ada = provisioning.join("ada@example.com", "Ada", "Lovelace");
        assertThat(ada.appRole()).isEqualTo(ScimRole.MEMBER);
        assertThat(provisioning.join("ada@example.com", "Ada", "Lovelace")).as("the second time").isEqualTo(ada);
        assertThat(provisioning.find("ada@example.com")).contains(ada);

        provisioning.rename(ada.id(), "Augusta", "King");
        assertThat(users.get(ada.id()).name().givenName()).isEqualTo("Augusta");
        assertThat(users.get(ada.id()).appRole()).isEqualTo(ScimRole.MEMBER);

        ScimGroup from = groups.create(ScimGroup.of("Sales"));
        ScimGroup to = groups.create(ScimGroup.of("Support"));
        provisioning.move(ada.id(), from.id(), from.id());
        assertThat(team(groups.get(from.id()))).isEmpty();
        provisioning.move(ada.id(), from.id(), to.id());
        assertThat(team(groups.get(to.id()))).isEqualTo(ada.id());

        assertThat(provisioning.countInactive()).isZero();
        assertThat(provisioning.leave(ada.id())).as("is suspended").isTrue();
        assertThat(provisioning.countInactive()).isOne();
        assertThat(provisioning.everyone().collect().asList().await().atMost(Duration.ofSeconds(30)))
                .contains(users.get(ada.id()));
    }

    @Test
    void anInviteEnds() {
        ScimUser guest = provisioning.join("guest@partner.example", "Grace", "Guest");
        assertThat(provisioning.leave(guest.id())).isFalse();
        assertThatThrownBy(() -> users.get(guest.id())).isInstanceOf(AttioNotFoundException.class);
    }
}
