package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.conformance.own.OwnLists;
import io.quarkiverse.attio.conformance.own.OwnTasks;
import io.quarkiverse.attio.conformance.own.StrayLists;
import io.quarkiverse.attio.conformance.own.StrayObjects;
import io.quarkiverse.attio.conformance.server.ScriptedAttio;
import io.quarkiverse.attio.conformance.server.ScriptedServer;
import io.quarkiverse.attio.conformance.server.ScriptedServer.Received;
import io.quarkiverse.attio.error.AttioConfigurationException;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** An application's own interfaces get what ours have. */
@QuarkusTest
@WithTestResource(ScriptedAttio.class)
class OwnInterfacesTest {

    private static final String LIMITED = "{\"status_code\":429,\"type\":\"rate_limit_error\",\"code\":\"rate_limit_exceeded\","
            + "\"message\":\"Rate limit exceeded, please try again later\"}";
    private static final String LISTS = "{\"data\":[{\"api_slug\":\"hiring\",\"name\":\"Hiring\",\"new\":1}]}";
    private static final String TASK = "{\"data\":{\"content\":\"Call back\"}}";
    private static final String NOT_FOUND = "{\"status_code\":404,\"type\":\"invalid_request_error\",\"code\":\"not_found\","
            + "\"message\":\"No such list.\"}";

    ScriptedServer attio;
    ScriptedAttio.Stranger stranger;

    @Inject
    @RestClient
    OwnLists lists;
    @Inject
    @RestClient
    OwnTasks tasks;
    @Inject
    @RestClient
    StrayLists stray;
    @Inject
    @RestClient
    StrayObjects strayObjects;

    @BeforeEach
    void nothingAtTheStranger() {
        stranger.server().answer(200, LISTS);
    }

    private OwnTasks.OwnTask create() {
        return tasks.create(new OwnTasks.OwnTask("Call back")).await().atMost(Duration.ofSeconds(30));
    }

    private void assertAuthenticated() {
        assertThat(attio.received()).isNotEmpty().allSatisfy(request -> assertThat(request.headers())
                .containsEntry("authorization", "Bearer " + ScriptedAttio.TOKEN));
    }

    @Test
    void theTokenAndTheEnvelope() {
        attio.answer(200, LISTS);
        assertThat(lists.list()).containsExactly(new OwnLists.OwnList("hiring", "Hiring"));
        assertThat(attio.received()).extracting(Received::path).containsExactly("/v2/lists");
        assertAuthenticated();
    }

    @Test
    void theSameUnderAnotherKeyAndReactive() {
        attio.answer(200, TASK);
        assertThat(create().content()).isEqualTo("Call back");
        assertThat(attio.received()).extracting(Received::body).containsExactly(TASK);
        assertAuthenticated();
    }

    @Test
    void errors() {
        attio.answer(404, NOT_FOUND);
        assertThatThrownBy(lists::list).isInstanceOfSatisfying(AttioNotFoundException.class, e -> {
            assertThat(e.operation()).isEqualTo("OwnLists.list");
            assertThat(e.code()).contains(ErrorCode.NOT_FOUND);
            assertThat(e.attioMessage()).contains("No such list.");
        });
        assertThatThrownBy(this::create).isInstanceOfSatisfying(AttioNotFoundException.class,
                e -> assertThat(e.operation()).isEqualTo("OwnTasks.create"));
        assertThat(attio.received()).hasSize(2);
    }

    @Test
    void aRateLimitIsRetriedWithTheToken() {
        attio.answer(429, LIMITED).then(200, LISTS);
        assertThat(lists.list()).hasSize(1);
        assertThat(attio.received()).hasSize(2);
        assertAuthenticated();
        attio.answer(429, LIMITED).then(200, TASK);
        assertThat(create()).isNotNull();
        assertThat(attio.received()).hasSize(2);
        assertAuthenticated();
    }

    @Test
    void aServerErrorIsRetriedForAReadAndNotForAWrite() {
        attio.answer(503, "{}").then(200, LISTS);
        assertThat(lists.list()).hasSize(1);
        attio.answer(503, "{}").then(200, TASK);
        assertThatThrownBy(this::create).isInstanceOf(AttioUnavailableException.class);
        assertThat(attio.received()).hasSize(1);
    }

    @Test
    void noTokenLeavesForAnotherPlace() {
        assertThatThrownBy(stray::list).isInstanceOf(AttioConfigurationException.class)
                .hasMessageContaining(URI.create(stranger.server().address()).getAuthority())
                .hasMessageNotContaining(ScriptedAttio.TOKEN);
        assertThatThrownBy(strayObjects::list).isInstanceOf(AttioConfigurationException.class);
        assertThat(stranger.server().received()).isEmpty();
    }

    @Test
    void whereACallNamesItsAddressThatOneCounts() {
        assertThatThrownBy(() -> stray.listAt(stranger.server().address())).isInstanceOf(AttioConfigurationException.class);
        // the same machine by another name is another place
        assertThatThrownBy(() -> stray.listAt("http://localhost:" + attio.port()))
                .isInstanceOf(AttioConfigurationException.class);
        assertThat(stranger.server().received()).isEmpty();
        attio.answer(200, LISTS);
        assertThat(stray.listAt(attio.address())).hasSize(1);
        assertAuthenticated();
    }
}
