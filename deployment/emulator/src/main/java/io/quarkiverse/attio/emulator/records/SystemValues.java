package io.quarkiverse.attio.emulator.records;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Source;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.Actor;
import io.quarkiverse.attio.emulator.values.ValueTypes;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** The values that a new record gets by itself. */
final class SystemValues {

    record Guess(Attribute attribute, ObjectNode fields) {
    }

    private final Records records;

    SystemValues(Records records) {
        this.records = records;
    }

    void fill(StoredRecord record, ObjectType object, Actor actor) {
        // of an entry the id has another name
        set(record, object, "entry_id", Json.object().put("value", record.id()), actor);
        set(record, object, "record_id", Json.object().put("value", record.id()), actor);
        set(record, object, "created_at", Json.object().put("value", Times.format(record.createdAt())), actor);
        set(record, object, "created_by", Json.object().put("referenced_actor_type", actor.type())
                .put("referenced_actor_id", actor.id()), actor);
    }

    /** A new person belongs to the company that has the domain of the email address, unless the request says more. */
    Optional<Guess> guessCompany(StoredRecord record, ObjectType object, WrittenValues written) {
        Optional<Attribute> company = object.attribute("company").filter(a -> object.isStandard("people"));
        Optional<Attribute> emails = object.attribute("email_addresses");
        if (company.isEmpty() || emails.isEmpty() || written.has(company.get())) {
            return Optional.empty();
        }
        ObjectType companies = records.schema().require(company.get().inverse().objectId());
        Attribute domains = companies.requireAttribute("domains");
        return record.fields(emails.get()).stream()
                .flatMap(email -> List.of("email_domain", "email_root_domain").stream().map(email::path))
                .map(domain -> ValueTypes.of(domains).parse(domain, domains, records.lookup()))
                .flatMap(domain -> records.store().holders(domains, domain).stream())
                .findFirst()
                .map(id -> new Guess(company.get(),
                        Json.object().put("target_object", companies.id()).put("target_record_id", id)));
    }

    private static void set(StoredRecord record, ObjectType object, String slug, ObjectNode fields, Actor actor) {
        object.attribute(slug).filter(a -> a.source() == Source.SYSTEM)
                .ifPresent(a -> record.adopt(a, List.of(new Value(fields, record.createdAt(), null, actor))));
    }
}
