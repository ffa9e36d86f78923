package io.quarkiverse.attio.emulator.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.values.EmailAddress;
import io.quarkiverse.attio.emulator.wire.Json;

/** The records that an email address leads to: the person who has it, and the company of its domain. */
public final class Contacts {

    private final Records records;

    public Contacts(Records records) {
        this.records = records;
    }

    public List<RecordKey> of(EmailAddress email) {
        List<RecordKey> found = new ArrayList<>();
        person(email).map(RecordKey::of).ifPresent(found::add);
        Stream.of(email.domain(), email.rootDomain())
                .flatMap(domain -> holder("companies", "domains", Json.object().put("domain", domain)).stream())
                .findFirst().map(RecordKey::of).ifPresent(found::add);
        return found;
    }

    /** The full name of the person who has this address. */
    public Optional<String> name(EmailAddress email) {
        return person(email).flatMap(person -> attribute("people", "name").flatMap(
                name -> person.fields(name).stream().map(fields -> fields.path("full_name").asText()).findFirst()));
    }

    private Optional<StoredRecord> person(EmailAddress email) {
        return holder("people", "email_addresses", Json.object().put("email_address", email.address()));
    }

    private Optional<StoredRecord> holder(String object, String attribute, ObjectNode stored) {
        return attribute(object, attribute).flatMap(unique -> records.lookup().recordWith(unique, stored)
                .flatMap(id -> records.store().find(unique.objectId(), id)));
    }

    private Optional<Attribute> attribute(String object, String attribute) {
        return records.schema().objects().stream().filter(o -> o.isStandard(object)).findFirst()
                .flatMap(o -> o.attribute(attribute));
    }
}
