package io.quarkiverse.attio.emulator.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.emails.Email;
import io.quarkiverse.attio.emulator.emails.Email.Correspondent;
import io.quarkiverse.attio.emulator.meetings.Meeting;
import io.quarkiverse.attio.emulator.meetings.Meeting.Details;
import io.quarkiverse.attio.emulator.meetings.Participant;
import io.quarkiverse.attio.emulator.meetings.When;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.values.EmailAddress;
import io.quarkiverse.attio.emulator.values.Member;
import io.quarkiverse.attio.emulator.wire.Ids;

/** The meetings and emails to begin with, of the people who are there already. */
final class SeededContacts {

    private static final String PARTICIPANTS = "participants";

    private final Workspace workspace;

    SeededContacts(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A meeting, of which the first participant is the organizer. */
    Meeting meeting(JsonNode seed, Actor actor) {
        List<EmailAddress> addresses = addresses(seed.path(PARTICIPANTS));
        List<Participant> participants = new ArrayList<>();
        addresses.forEach(address -> participants
                .add(new Participant(address.address(), name(address), participants.isEmpty(), "accepted")));
        Details details = new Details(seed.path("title").asText(), seed.path("description").asText(), seed.has("first_day"),
                when(seed, "first_day", "start"), when(seed, "until", "end"), participants);
        List<RecordKey> links = addresses.stream().filter(address -> member(address).isEmpty())
                .flatMap(address -> workspace.contacts().of(address).stream()).toList();
        boolean synced = seed.path("synced").asBoolean();
        return new Meeting(Ids.random(), details, List.of(), synced, synced ? Actor.SYSTEM : actor,
                workspace.clock().next()).linkedTo(links);
    }

    private static When when(JsonNode seed, String day, String moment) {
        return seed.has(day) ? new When.Day(LocalDate.parse(seed.path(day).asText()))
                : new When.Moment(OffsetDateTime.parse(seed.path(moment).asText()), seed.path("timezone").textValue());
    }

    /** An email, in the mailbox of the member who wrote or received it. */
    Email email(JsonNode seed) {
        List<Correspondent> correspondents = new ArrayList<>();
        for (String role : List.of("from", "to", "cc")) {
            addresses(seed.path(role))
                    .forEach(address -> correspondents.add(new Correspondent(role, address, name(address))));
        }
        Member owner = correspondents.stream().flatMap(one -> member(one.address()).stream()).findFirst().orElseThrow();
        return new Email(Ids.random(), Ids.stable("mailbox", owner.emailAddress()),
                Instant.parse(seed.path("sent_at").asText()), member(correspondents.get(0).address()).isPresent(),
                seed.path("subject").textValue(), correspondents);
    }

    private static List<EmailAddress> addresses(JsonNode texts) {
        List<EmailAddress> addresses = new ArrayList<>();
        texts.forEach(text -> addresses.add(EmailAddress.parse(text.asText()).orElseThrow()));
        return addresses;
    }

    private Optional<Member> member(EmailAddress address) {
        return workspace.member(address.address());
    }

    private String name(EmailAddress address) {
        return member(address).map(member -> member.firstName() + " " + member.lastName())
                .or(() -> workspace.contacts().name(address)).orElse(null);
    }
}
