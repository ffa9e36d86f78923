package io.quarkiverse.attio.conformance.filters;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Everything that is asked, everywhere it can be asked. */
record Cases(List<Spot> spots, List<Leaf> leaves) {

    private static final String SAMPLES = SampleSchema.SAMPLES;
    private static final String PEOPLE = Workspace.PEOPLE;
    private static final String COMPANIES = Workspace.COMPANIES;

    /** A leaf in a place for it. */
    record Case(Spot spot, Leaf leaf) {

        Condition condition(Random random) {
            return leaf.on(spot, random);
        }

        String name() {
            return leaf.line() + " on " + spot;
        }
    }

    static List<Leaf> leavesOfAllTypes() {
        return Stream.of(TextLeaves.all(), OrderedLeaves.all(), OtherLeaves.all()).flatMap(leaves -> leaves).toList();
    }

    /** Attributes of the queried object itself. */
    static Cases direct(Workspace in) {
        return new Cases(List.of(
                new Spot(in, "text", SAMPLES, "title"),
                new Spot(in, "number", SAMPLES, "amount"),
                new Spot(in, "rating", SAMPLES, "stars"),
                new Spot(in, "currency", SAMPLES, "price"),
                new Spot(in, "date", SAMPLES, "day"),
                new Spot(in, "timestamp", SAMPLES, "moment"),
                new Spot(in, "timestamp", PEOPLE, "created_at"),
                new Spot(in, "checkbox", SAMPLES, "ticked"),
                new Spot(in, "select", SAMPLES, "colour"),
                new Spot(in, "select", SAMPLES, "colours"),
                new Spot(in, "status", SAMPLES, "stage"),
                new Spot(in, "record-reference", SAMPLES, "linked"),
                new Spot(in, "record-reference", SAMPLES, "contacts"),
                new Spot(in, "record-reference", PEOPLE, "company"),
                new Spot(in, "actor-reference", SAMPLES, "owner"),
                new Spot(in, "actor-reference", PEOPLE, "created_by"),
                new Spot(in, "location", SAMPLES, "place"),
                new Spot(in, "domain", SAMPLES, "hosts"),
                new Spot(in, "email-address", SAMPLES, "mails"),
                new Spot(in, "phone-number", SAMPLES, "phones"),
                new Spot(in, "personal-name", PEOPLE, "name"),
                new Spot(in, "interaction", PEOPLE, "last_interaction")), leavesOfAllTypes());
    }

    /** Attributes behind one reference, behind two, and behind one that several kinds of records are behind. */
    static Cases paths(Workspace in) {
        return new Cases(List.of(
                new Spot(in, "text", SAMPLES, "linked", SAMPLES, "title"),
                new Spot(in, "number", SAMPLES, "linked", SAMPLES, "amount"),
                new Spot(in, "rating", SAMPLES, "linked", SAMPLES, "stars"),
                new Spot(in, "checkbox", SAMPLES, "linked", SAMPLES, "ticked"),
                new Spot(in, "select", SAMPLES, "linked", SAMPLES, "colours"),
                new Spot(in, "status", SAMPLES, "linked", SAMPLES, "stage"),
                new Spot(in, "timestamp", SAMPLES, "linked", SAMPLES, "linked", SAMPLES, "moment"),
                new Spot(in, "record-reference", SAMPLES, "linked", SAMPLES, "contacts"),
                new Spot(in, "actor-reference", SAMPLES, "linked", SAMPLES, "owner"),
                new Spot(in, "domain", SAMPLES, "contacts", COMPANIES, "domains"),
                new Spot(in, "personal-name", SAMPLES, "contacts", PEOPLE, "name"),
                new Spot(in, "interaction", SAMPLES, "buyer", PEOPLE, "first_interaction"),
                new Spot(in, "phone-number", SAMPLES, "buyer", PEOPLE, "phone_numbers"),
                new Spot(in, "location", SAMPLES, "buyer", PEOPLE, "company", COMPANIES, "primary_location"),
                new Spot(in, "currency", PEOPLE, "company", COMPANIES, "funding_raised_usd"),
                new Spot(in, "date", PEOPLE, "company", COMPANIES, "foundation_date"),
                new Spot(in, "domain", PEOPLE, "company", COMPANIES, "domains"),
                new Spot(in, "email-address", PEOPLE, "company", COMPANIES, "team", PEOPLE, "email_addresses"),
                new Spot(in, "personal-name", COMPANIES, "team", PEOPLE, "name")), leavesOfAllTypes());
    }

    static Cases everywhere(Workspace in) {
        return new Cases(Stream.of(direct(in), paths(in)).flatMap(cases -> cases.spots().stream()).toList(),
                leavesOfAllTypes());
    }

    Stream<Case> all() {
        return spots.stream().flatMap(spot -> leaves.stream().filter(leaf -> leaf.type().equals(spot.type()))
                .map(leaf -> new Case(spot, leaf)));
    }
}
