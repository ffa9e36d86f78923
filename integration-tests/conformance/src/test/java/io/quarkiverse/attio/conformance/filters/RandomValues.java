package io.quarkiverse.attio.conformance.filters;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import io.quarkiverse.attio.values.ActorRef;
import io.quarkiverse.attio.values.Location;
import io.quarkiverse.attio.values.RecordRef;
import io.quarkiverse.attio.values.RecordValues;

/** Values of records: often unset, often the same, often beside each other. */
final class RandomValues {

    private static final List<String> TEXTS = List.of("Acme", "acme", "ACME", "Acme Ltd", "Ac", "me", "a", "50% _off_",
            "Zoë \"Zo\" Östberg", "zoË", "back\\slash", "x*?y", "  spaced  ", "日本語", "$eq", "null", "Acme\nLtd", "{}");
    private static final List<String> NAMES = List.of("Ada", "ada", "Adam", "Bo", "de la Cruz", "O'Neill", "Öz", "DAM");
    private static final List<String> PLACES = List.of("Springfield", "SPRINGFIELD", "North Springfield", "Spring", "N1 9GU",
            "Ulm", "ulm");
    private static final List<String> COUNTRIES = List.of("GB", "DE", "US", "GR", "DK");
    private static final List<String> HOSTS = List.of("acme.example", "app.acme.example", "Mail.ACME.example",
            "acme.co.uk", "www.acme.co.uk", "me.example", "example.org");
    private static final List<String> PHONES = List.of("+447400123456", "+447400123457", "+4930901820", "+12025550123",
            "+12025550124", "+44 20 7946 0798");

    private final Random random;
    private int unique;

    RandomValues(Random random) {
        this.random = random;
    }

    RecordValues company() {
        RecordValues values = RecordValues.of().domain("domains", "c" + unique++ + "." + of(HOSTS));
        values = maybe() ? values.text("name", of(TEXTS)) : values;
        values = maybe() ? values.date("foundation_date", day()) : values;
        values = maybe() ? values.currency("funding_raised_usd", number()) : values;
        return maybe() ? values.location("primary_location", place()) : values;
    }

    RecordValues person(List<String> companies) {
        RecordValues values = RecordValues.of();
        values = maybe() ? values.personalName("name", maybe() ? of(NAMES) : "", of(NAMES)) : values;
        values = maybe() ? values.email("email_addresses", of(NAMES).replace(" ", "").replace("Ö", "o") + unique++ + "@"
                + of(HOSTS)) : values;
        values = maybe() ? values.phone("phone_numbers", some(PHONES).toArray(String[]::new)) : values;
        values = maybe() ? values.text("job_title", of(TEXTS)) : values;
        return maybe() ? values.reference("company", "companies", of(companies)) : values;
    }

    RecordValues sample(List<String> samples, List<String> people, List<String> companies) {
        RecordValues values = RecordValues.of();
        values = maybe() ? values.text("title", of(TEXTS)) : values;
        values = maybe() ? values.number("amount", number()) : values;
        values = maybe() ? values.currency("price", number()) : values;
        values = maybe() ? values.rating("stars", random.nextInt(6)) : values;
        values = maybe() ? values.date("day", day()) : values;
        values = maybe() ? values.timestamp("moment", moment()) : values;
        values = maybe() ? values.checkbox("ticked", random.nextBoolean()) : values;
        values = maybe() ? values.select("colour", of(SampleSchema.OPTIONS)) : values;
        values = maybe() ? values.select("colours", some(SampleSchema.OPTIONS).toArray(String[]::new)) : values;
        values = maybe() ? values.status("stage", of(SampleSchema.STAGES)) : values;
        values = maybe() && !samples.isEmpty() ? values.references("linked", refs(SampleSchema.SAMPLES, samples)) : values;
        values = maybe() ? values.references("contacts", refs("people", people)) : values;
        values = maybe() && !values.asMap().containsKey("contacts") ? values.references("contacts",
                RecordRef.of("companies", of(companies)), RecordRef.of("people", of(people))) : values;
        values = maybe() ? values.reference("buyer", "people", of(people)) : values;
        values = maybe() ? values.actors("owner", ActorRef.memberWithEmail("olivia@example.com")) : values;
        values = maybe() ? values.location("place", place()) : values;
        values = maybe() ? values.domain("hosts", some(HOSTS).toArray(String[]::new)) : values;
        values = maybe() ? values.email("mails", several(() -> of(List.of("Ada", "ada.b", "info")) + "@" + of(HOSTS)))
                : values;
        return maybe() ? values.phone("phones", some(PHONES).toArray(String[]::new)) : values;
    }

    private boolean maybe() {
        return random.nextInt(10) < 6;
    }

    private <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<String> some(List<String> all) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            some.add(of(all));
        }
        return new ArrayList<>(some);
    }

    private String[] several(Supplier<String> one) {
        Set<String> several = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            several.add(one.get());
        }
        return several.toArray(String[]::new);
    }

    private RecordRef[] refs(String object, List<String> ids) {
        return some(ids).stream().map(id -> RecordRef.of(object, id)).toArray(RecordRef[]::new);
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(7) - 3).add(of(List.of("0", "0.0001", "0.9999", "0.5", "1000000"))
                .transform(BigDecimal::new));
    }

    private LocalDate day() {
        return of(List.of("0001-01-01", "1999-12-31", "2024-02-28", "2026-01-01", "9999-12-30"))
                .transform(LocalDate::parse).plusDays(random.nextInt(2));
    }

    private Instant moment() {
        return of(List.of("1969-12-31T23:59:59.999999999Z", "2024-02-29T23:59:59.999999998Z", "2026-06-01T00:00:00Z"))
                .transform(Instant::parse).plusNanos(random.nextInt(3));
    }

    private Location place() {
        Location place = Location.of();
        place = maybe() ? place.line1(of(PLACES)) : place;
        place = maybe() ? place.line2(of(PLACES)) : place;
        place = maybe() ? place.line3(of(PLACES)) : place;
        place = maybe() ? place.line4(of(PLACES)) : place;
        place = maybe() ? place.locality(of(PLACES)) : place;
        place = maybe() ? place.region(of(PLACES)) : place;
        place = maybe() ? place.postcode(of(PLACES)) : place;
        place = maybe() ? place.countryCode(of(COUNTRIES)) : place;
        return maybe() ? place.coordinates("52.5", "13.4") : place;
    }
}
