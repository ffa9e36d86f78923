package io.quarkiverse.attio.emulator;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.attio.emulator.Leaf.Kind;

/** What can be filtered by on the objects of the emulator's workspace: each of their types, with each of its properties. */
final class Leaves {

    private static final List<String> STRING = List.of("$eq", "$contains", "$starts_with", "$ends_with");
    private static final List<String> STRING_OR_ANY = List.of("$eq", "$contains", "$starts_with", "$ends_with", "$not_empty");
    private static final List<String> TEXT = List.of("$eq", "$in", "$contains", "$starts_with", "$ends_with", "$not_empty");
    private static final List<String> ORDERED = List.of("$eq", "$lt", "$lte", "$gt", "$gte");
    private static final List<String> BOUNDS = List.of("$lt", "$lte", "$gt", "$gte");

    private final List<Leaf> leaves = new ArrayList<>();

    private Leaves() {
    }

    static List<Leaf> all() {
        Leaves all = new Leaves();
        for (String object : List.of("people", "companies", "deals")) {
            all.add(object, "record_id", null, "value", Kind.TEXT, TEXT);
            all.add(object, "created_at", null, "value", Kind.INSTANT, ORDERED);
        }
        all.people();
        all.companies();
        all.deals();
        return all.leaves;
    }

    private void people() {
        add("people", "name", null, "full_name", Kind.TEXT, STRING_OR_ANY);
        for (String part : List.of("full_name", "first_name", "last_name")) {
            add("people", "name", part, part, Kind.TEXT, STRING_OR_ANY);
        }
        add("people", "job_title", null, "value", Kind.TEXT, TEXT);
        add("people", "job_title", "value", "value", Kind.TEXT, TEXT);
        add("people", "email_addresses", null, "email_address", Kind.LOWER, STRING);
        for (String part : List.of("email_address", "email_domain", "email_root_domain", "email_local_specifier")) {
            add("people", "email_addresses", part, part, Kind.LOWER, STRING);
        }
        add("people", "phone_numbers", null, "phone_number", Kind.TEXT, STRING);
        add("people", "phone_numbers", "country_code", "country_code", Kind.TEXT, List.of("$eq", "$not_empty"));
        add("people", "company", "target_record_id", "target_record_id", Kind.TEXT, List.of("$in"));
        add("people", "twitter_follower_count", null, "value", Kind.NUMBER, ORDERED);
        add("people", "last_interaction", "interacted_at", "interacted_at", Kind.INSTANT, ORDERED);
        add("people", "last_interaction", "interaction_type", "interaction_type", Kind.TEXT, List.of("$not_empty"));
        add("people", "last_interaction", "owner_member_id", "owner_actor/id", Kind.TEXT, List.of("$eq", "$not_empty"));
        location("people");
    }

    private void companies() {
        add("companies", "name", null, "value", Kind.TEXT, TEXT);
        add("companies", "domains", null, "domain", Kind.LOWER, STRING_OR_ANY);
        add("companies", "domains", "domain", "domain", Kind.LOWER, STRING_OR_ANY);
        add("companies", "domains", "root_domain", "root_domain", Kind.LOWER, STRING_OR_ANY);
        add("companies", "team", "target_record_id", "target_record_id", Kind.TEXT, List.of("$in"));
        add("companies", "foundation_date", null, "value", Kind.DATE, ORDERED);
        add("companies", "foundation_date", "value", "value", Kind.DATE, ORDERED);
        add("companies", "funding_raised_usd", null, "currency_value", Kind.NUMBER, ORDERED);
        add("companies", "categories", "active_from", "active_from", Kind.INSTANT, BOUNDS);
        location("companies");
    }

    private void deals() {
        add("deals", "name", null, "value", Kind.TEXT, TEXT);
        add("deals", "value", null, "currency_value", Kind.NUMBER, ORDERED);
        add("deals", "value", "currency_value", "currency_value", Kind.NUMBER, ORDERED);
        add("deals", "stage", "active_from", "active_from", Kind.INSTANT, BOUNDS);
        add("deals", "associated_people", "target_record_id", "target_record_id", Kind.TEXT, List.of("$in"));
        add("deals", "associated_company", "target_record_id", "target_record_id", Kind.TEXT, List.of("$in"));
    }

    private void location(String object) {
        for (String part : List.of("line_1", "line_2", "line_3", "line_4", "locality", "region", "postcode")) {
            add(object, "primary_location", part, part, Kind.TEXT, STRING);
        }
        add(object, "primary_location", "country_code", "country_code", Kind.TEXT, List.of("$eq", "$starts_with"));
    }

    private void add(String object, String attribute, String property, String read, Kind kind, List<String> operators) {
        leaves.add(new Leaf(object, attribute, property, "/" + read, kind, operators));
    }
}
