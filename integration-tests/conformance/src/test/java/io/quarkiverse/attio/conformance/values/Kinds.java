package io.quarkiverse.attio.conformance.values;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.RecordRef;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.SelectValue;
import net.jqwik.api.Arbitraries;

/** The types that a multiselect attribute may have. */
final class Kinds {

    private static final int SEVERAL = 6;

    private Kinds() {
    }

    static Kind<String> domains(Workspace workspace, boolean multiselect) {
        // documented: a domain has no case
        return new Kind<>(Workspace.OBJECT, workspace.attribute("domain", multiselect), Generated.domains(),
                (to, attribute, written) -> to.domain(attribute, written.toArray(String[]::new)),
                (record, attribute) -> record.domain(attribute), (record, attribute) -> record.domains(attribute),
                domain -> domain.toLowerCase(Locale.ROOT));
    }

    static Kind<String> emailAddresses(Workspace workspace, boolean multiselect) {
        // documented: beside the address as it is compared stands the original one, see EmailAddressValuesTest
        return new Kind<>(Workspace.OBJECT, workspace.attribute("email-address", multiselect), Generated.emailAddresses(),
                (to, attribute, written) -> to.email(attribute, written.toArray(String[]::new)),
                (record, attribute) -> record.email(attribute), (record, attribute) -> record.emails(attribute),
                address -> address.toLowerCase(Locale.ROOT));
    }

    static Kind<Phone> phones(Workspace workspace, boolean multiselect) {
        // documented: what is read is the form of E.164
        return new Kind<>(Workspace.OBJECT, workspace.attribute("phone-number", multiselect), Phone.withPlus(),
                Phone::write, (record, attribute) -> record.phone(attribute), (record, attribute) -> record.phones(attribute),
                Phone::international);
    }

    static Kind<String> options(Workspace workspace, boolean multiselect) {
        String attribute = workspace.attribute("select", multiselect);
        List<String> titles = List.of("Plain", "with \"quotes\" \\ and /", "\uD83D\uDE00 e\u0301", "\u05E9\u05DC\u05D5\u05DD",
                "a, b", "null");
        titles.forEach(title -> workspace.choice(attribute, title));
        return new Kind<>(Workspace.OBJECT, attribute, Arbitraries.of(titles),
                (to, slug, written) -> to.select(slug, written.toArray(String[]::new)),
                (record, slug) -> record.select(slug).map(SelectValue::title),
                (record, slug) -> record.selects(slug).stream().map(SelectValue::title).toList(), title -> title);
    }

    static Kind<RecordRef> references(Workspace workspace, boolean multiselect) {
        List<RecordRef> targets = IntStream.range(0, SEVERAL).mapToObj(i -> i % 2 == 0 ? "people" : "companies")
                .map(object -> RecordRef.of(object, workspace.create(object, RecordValues.of()).recordId())).toList();
        return new Kind<>(Workspace.OBJECT, workspace.attribute("record-reference", multiselect), Arbitraries.of(targets),
                (to, attribute, written) -> to.references(attribute, written.toArray(RecordRef[]::new)),
                (record, attribute) -> record.reference(attribute)
                        .map(target -> RecordRef.of(target.targetObject(), target.targetRecordId())),
                (record, attribute) -> record.references(attribute).stream()
                        .map(target -> RecordRef.of(target.targetObject(), target.targetRecordId())).toList(),
                target -> target);
    }

    static Kind<ActorRef> actors(Workspace workspace, boolean multiselect) {
        String attribute = workspace.attribute("actor-reference", multiselect);
        List<ActorRef> members = Workspace.MEMBERS.stream().map(email -> {
            AttioRecord record = workspace.create(Workspace.OBJECT,
                    RecordValues.of().actors(attribute, ActorRef.memberWithEmail(email)));
            return ActorRef.of(record.actor(attribute).orElseThrow());
        }).toList();
        return new Kind<>(Workspace.OBJECT, attribute, Arbitraries.of(members),
                (to, slug, written) -> to.actors(slug, written.toArray(ActorRef[]::new)),
                (record, slug) -> record.actor(slug).map(ActorRef::of),
                (record, slug) -> record.actors(slug).stream().map(ActorRef::of).toList(), member -> member);
    }
}
