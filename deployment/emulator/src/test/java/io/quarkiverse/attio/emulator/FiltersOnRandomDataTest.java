package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.JsonNode;

/** What a filter finds is what a plain look at all rows finds. */
class FiltersOnRandomDataTest {

    private static final long SEED = 20261124L;
    private static final int ROWS = 25;
    private static final int FILTERS = 400;
    private static final int DEPTH = 2;

    private static final List<String> WORDS = List.of("Ada", "ada", "Berg", "berg", "Lead", "Ümit", "North", "north wind",
            "Port", "port", "A", "x-1", "50% off", "de Wit");
    private static final List<String> COUNTRIES = List.of("GB", "DE", "PT", "US");
    private static final List<String> PHONES = List.of("+44207946", "+4940300", "+35121000", "+1512555");

    @RegisterExtension
    final Api api = Api.empty();

    private final Random random = new Random(SEED);

    @Test
    void filtersFindWhatTheyMean() {
        makeRecords();
        Map<String, List<JsonNode>> rows = new LinkedHashMap<>();
        for (String object : List.of("people", "companies", "deals")) {
            List<JsonNode> all = new ArrayList<>();
            api.query(object, "{}").data().forEach(all::add);
            assertThat(all).hasSize(ROWS);
            rows.put(object, all);
        }
        RandomFilters filters = new RandomFilters(rows, random);
        Set<Integer> sizes = new HashSet<>();
        for (int i = 0; i < FILTERS; i++) {
            for (Map.Entry<String, List<JsonNode>> entry : rows.entrySet()) {
                Check check = filters.filter(entry.getKey(), DEPTH);
                List<String> expected = entry.getValue().stream().filter(check.test()).map(RandomFilters::id).toList();
                Api.Answer answer = api.query(entry.getKey(), "{'filter':" + check.json() + "}");
                assertThat(answer.status()).as(() -> describe(entry.getKey(), check) + ": " + answer.body()).isEqualTo(200);
                List<String> found = new ArrayList<>();
                answer.data().forEach(row -> found.add(RandomFilters.id(row)));
                assertThat(found).as(() -> describe(entry.getKey(), check)).isEqualTo(expected);
                sizes.add(found.size());
            }
        }
        // or the filters are all of a kind that proves nothing
        assertThat(sizes).as("seed %d", SEED).hasSizeGreaterThan(15);
    }

    private static String describe(String object, Check check) {
        return "seed " + SEED + ", " + object + " with " + check.json();
    }

    private void makeRecords() {
        List<String> domains = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String domain = (random.nextBoolean() ? "shop." : "") + word().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")
                    + "c" + i
                    + (random.nextBoolean() ? ".co.uk" : ".example");
            domains.add(domain);
            List<String> values = new ArrayList<>(List.of("'domains':['" + domain + "'"
                    + (random.nextBoolean() ? ",'second" + i + ".test'" : "") + "]"));
            maybe(values, "'name':'" + words() + "'");
            maybe(values, "'categories':" + List.of("['B2B']", "['B2C']", "['B2B','B2C']").get(random.nextInt(3)));
            maybe(values, "'employee_range':'" + List.of("1-10", "11-50", "51-250").get(random.nextInt(3)) + "'");
            maybe(values, "'foundation_date':'" + (1990 + random.nextInt(20)) + "-06-1" + random.nextInt(10) + "'");
            maybe(values, "'funding_raised_usd':" + random.nextInt(10) + "." + random.nextInt(3));
            maybe(values, "'primary_location':" + location());
            api.created("companies", "{" + String.join(",", values) + "}");
        }
        List<String> emails = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String email = "P" + i + ".Ada@" + domains.get(random.nextInt(ROWS));
            emails.add(email);
            List<String> values = new ArrayList<>(List.of("'email_addresses':['" + email + "'"
                    + (random.nextBoolean() ? ",'second" + i + "@Mail.test'" : "") + "]"));
            maybe(values, "'name':'" + words() + ", " + word() + "'");
            maybe(values, "'job_title':'" + words() + "'");
            maybe(values, "'phone_numbers':['" + PHONES.get(random.nextInt(4)) + (100 + random.nextInt(900)) + "']");
            maybe(values, "'company':" + (random.nextBoolean() ? "null" : "'" + domains.get(random.nextInt(ROWS)) + "'"));
            maybe(values, "'primary_location':" + location());
            api.created("people", "{" + String.join(",", values) + "}");
        }
        for (int i = 0; i < ROWS; i++) {
            List<String> values = new ArrayList<>(List.of("'name':'" + words() + "'",
                    "'stage':'" + List.of("Lead", "In Progress", "Lost").get(random.nextInt(3)) + "'",
                    "'owner':'olivia@example.com'"));
            maybe(values, "'value':" + (random.nextInt(10) + 0.5));
            maybe(values, "'associated_company':'" + domains.get(random.nextInt(ROWS)) + "'");
            maybe(values, "'associated_people':['" + emails.get(random.nextInt(ROWS)) + "','"
                    + emails.get(random.nextInt(ROWS)) + "']");
            api.created("deals", "{" + String.join(",", values) + "}");
        }
    }

    private void maybe(List<String> values, String value) {
        if (random.nextInt(4) > 0) {
            values.add(value);
        }
    }

    private String location() {
        return "{'line_1':'" + words() + "','line_2':" + (random.nextBoolean() ? "null" : "'" + word() + "'")
                + ",'line_3':null,'line_4':'','locality':'" + word() + "','region':'" + word() + "','postcode':'N"
                + random.nextInt(20) + "','country_code':'" + COUNTRIES.get(random.nextInt(4))
                + "','latitude':null,'longitude':null}";
    }

    private String words() {
        return random.nextBoolean() ? word() : word() + " " + word();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
