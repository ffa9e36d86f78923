package io.quarkiverse.attio.conformance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.HasValues;
import io.quarkiverse.attio.values.InteractionValue;
import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Attio fills them: they are only read, and keep no history. */
class InteractionValuesTest {

    private static final String MEMBER = "d4a8e6f2-5a0c-4c56-9c3a-7c1d2e3f4a5b";

    private static Workspace workspace;

    @BeforeContainer
    static void start() {
        workspace = Workspace.start();
    }

    @AfterContainer
    static void stop() {
        workspace.close();
    }

    @Provide
    Arbitrary<InteractionValue> interaction() {
        return Combinators.combine(
                Arbitraries.of("calendar-event", "call", "chat-thread", "email", "in-person-meeting", "meeting"),
                Generated.instants(),
                Arbitraries.of(new Actor("workspace-member", MEMBER), new Actor("system", null)))
                .as((type, at, owner) -> new InteractionValue(type, at, owner, null));
    }

    @Provide
    Arbitrary<String> attribute() {
        return Arbitraries.of("first_email_interaction", "last_interaction", "next_calendar_interaction");
    }

    private static ObjectNode form(InteractionValue interaction) {
        ObjectNode form = Contract.JSON.createObjectNode().put("interaction_type", interaction.interactionType())
                .put("interacted_at", interaction.interactedAt().toString());
        form.putObject("owner_actor").put("type", interaction.ownerActor().type()).put("id", interaction.ownerActor().id());
        return form;
    }

    @Property
    void whatTheContractShowsIsRead(@ForAll("interaction") InteractionValue interaction) {
        ObjectNode json = form(interaction).put("active_from", Instant.EPOCH.toString()).putNull("active_until")
                .put("attribute_type", "interaction");
        json.putObject("created_by_actor").put("type", "system").putNull("id");
        ObjectNode answer = Contract.JSON.createObjectNode();
        answer.putArray("data").add(json);
        assertThat(Wire.CONTRACT.checkResponse(Wire.CONTRACT.operation("listRecordAttributeValues"), 200, answer)).isEmpty();
        List<AttributeValue> values = Workspace.values(Wire.bytes(answer));
        InteractionValue read = new Held("last_interaction", values).interaction("last_interaction").orElseThrow();
        assertThat(read.interactionType()).isEqualTo(interaction.interactionType());
        assertThat(read.interactedAt()).isEqualTo(interaction.interactedAt());
        assertThat(read.ownerActor()).isEqualTo(interaction.ownerActor());
    }

    @Property(tries = 20)
    void nothingWritesOne(@ForAll("interaction") InteractionValue interaction, @ForAll("attribute") String attribute) {
        assertThat(Stream.of(RecordValues.class.getMethods()).map(Method::getName)).noneMatch(
                name -> name.toLowerCase(java.util.Locale.ROOT).contains("interaction"));
        HasValues record = new Held(attribute, List.of(interaction));
        assertThat(RecordValues.from(record).isEmpty()).isTrue();
    }

    @Property(tries = 50)
    void noneIsTaken(@ForAll("interaction") InteractionValue interaction, @ForAll("attribute") String attribute,
            @ForAll boolean cleared) {
        RecordValues written = cleared ? RecordValues.of().clear(attribute)
                : RecordValues.of().raw(attribute, form(interaction));
        assertThat(cleared ? List.of() : Wire.CONTRACT.checkInputValue(form(interaction))).isEmpty();
        assertThat(workspace.refused(Workspace.PEOPLE, written).path("code").textValue())
                .isEqualTo("system_edit_unauthorized");
    }

    @Property(tries = 5)
    void withoutOneItReadsEmptyAndHasNoHistory(@ForAll("attribute") String attribute) {
        AttioRecord person = workspace.create(Workspace.PEOPLE, RecordValues.of());
        assertThat(person.values()).containsEntry(attribute, List.of());
        assertThat(person.interaction(attribute)).isEmpty();
        byte[] refused = workspace.wire().exchange("listRecordAttributeValues", "GET", "/v2/objects/people/records/"
                + person.recordId() + "/attributes/" + attribute + "/values?show_historic=true", null, 400);
        assertThat(Wire.json(refused).path("code").textValue()).isEqualTo("validation_type");
    }
}
