package io.quarkiverse.attio.emulator.server;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.quarkiverse.attio.emulator.emails.Email;
import io.quarkiverse.attio.emulator.emails.Email.Correspondent;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.values.EmailAddress;
import io.quarkiverse.attio.emulator.values.Member;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Which emails are asked for, and which records they belong to at this moment. */
final class EmailFilter {

    private static final int MAX_VALUES = 10;
    private static final String OBJECT = "linked_object";
    private static final String RECORDS = "linked_record_ids";
    private static final String PARTICIPANTS = "participants";
    private static final String DOMAIN = "domain";

    private final Workspace workspace;
    private final Set<String> ownAddresses;
    private final Set<String> ownDomains;

    EmailFilter(Workspace workspace) {
        this.workspace = workspace;
        List<EmailAddress> own = workspace.members().stream().map(Member::emailAddress)
                .flatMap(email -> EmailAddress.parse(email).stream()).toList();
        this.ownAddresses = own.stream().map(EmailAddress::address).collect(Collectors.toSet());
        this.ownDomains = own.stream().map(EmailAddress::domain).collect(Collectors.toSet());
    }

    /** The people outside of the workspace who have part in the email, and their companies. */
    List<RecordKey> links(Email email) {
        return email.correspondents().stream().map(Correspondent::address).filter(address -> !isOwn(address))
                .flatMap(address -> workspace.contacts().of(address).stream()).distinct().toList();
    }

    /** What names the workspace's own people or domains is passed over, as otherwise nearly all would be found. */
    Predicate<Email> of(Call call) {
        Set<RecordKey> records = records(call);
        Set<String> participants = atMost(call, PARTICIPANTS);
        Optional<String> domain = domain(call);
        if (call.query(OBJECT).isEmpty() && participants.isEmpty() && domain.isEmpty()) {
            throw ApiError.query(PARTICIPANTS,
                    "Expected at least one of: \"linked_object\" with \"linked_record_ids\", \"participants\", \"domain\"");
        }
        participants.removeAll(ownAddresses);
        Optional<String> otherDomain = domain.filter(name -> !ownDomains.contains(name));
        Predicate<Email> subject = email -> email.correspondents().stream().map(Correspondent::address)
                .anyMatch(address -> participants.contains(address.address())
                        || otherDomain.filter(address.domain()::equals).isPresent())
                || links(email).stream().anyMatch(records::contains);
        return subject.and(time(call)).and(people(call));
    }

    private boolean isOwn(EmailAddress address) {
        return ownAddresses.contains(address.address()) || ownDomains.contains(address.domain());
    }

    private Set<RecordKey> records(Call call) {
        Optional<String> name = call.query(OBJECT);
        Set<String> ids = atMost(call, RECORDS);
        if (name.isPresent() == ids.isEmpty()) {
            throw ApiError.query(name.isPresent() ? RECORDS : OBJECT,
                    "\"linked_object\" and \"linked_record_ids\" must be given together");
        }
        if (!ids.stream().allMatch(Ids::isUuid)) {
            throw ApiError.query(RECORDS, "Invalid uuid");
        }
        Set<RecordKey> keys = new HashSet<>();
        name.flatMap(workspace::object).map(ObjectType::id)
                .ifPresent(objectId -> ids.forEach(id -> keys.add(new RecordKey(objectId, id))));
        return keys;
    }

    private static Set<String> atMost(Call call, String name) {
        Set<String> values = call.queryList(name);
        if (values.size() > MAX_VALUES) {
            throw ApiError.query(name, "Must contain at most " + MAX_VALUES + " values");
        }
        return values;
    }

    private static Optional<String> domain(Call call) {
        Optional<String> domain = call.query(DOMAIN).map(name -> name.toLowerCase(Locale.ROOT));
        if (domain.filter(String::isEmpty).isPresent()) {
            throw ApiError.query(DOMAIN, "Must not be empty");
        }
        return domain;
    }

    private static Predicate<Email> time(Call call) {
        Optional<Instant> after = call.queryInstant("sent_after");
        Optional<Instant> before = call.queryInstant("sent_before");
        return email -> after.map(email.sentAt()::isAfter).orElse(true)
                && before.map(email.sentAt()::isBefore).orElse(true);
    }

    private static Predicate<Email> people(Call call) {
        return call.flag("exclude_automated_participants") ? email -> !email.isAutomated() : email -> true;
    }
}
