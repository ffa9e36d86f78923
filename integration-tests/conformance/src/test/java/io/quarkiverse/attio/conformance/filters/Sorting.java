package io.quarkiverse.attio.conformance.filters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.query.SortProperty;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.CheckboxValue;
import io.quarkiverse.attio.values.CurrencyValue;
import io.quarkiverse.attio.values.DateValue;
import io.quarkiverse.attio.values.DomainValue;
import io.quarkiverse.attio.values.EmailAddressValue;
import io.quarkiverse.attio.values.LocationValue;
import io.quarkiverse.attio.values.NumberValue;
import io.quarkiverse.attio.values.PersonalNameValue;
import io.quarkiverse.attio.values.PhoneNumberValue;
import io.quarkiverse.attio.values.RatingValue;
import io.quarkiverse.attio.values.SelectValue;
import io.quarkiverse.attio.values.StatusValue;
import io.quarkiverse.attio.values.TextValue;
import io.quarkiverse.attio.values.TimestampValue;

/**
 * Something to sort by, and beside it what decides. The documentation leaves open where records without a value stand,
 * which of several values counts, and how texts and options are ordered: here, as in the emulator, they are last in both
 * directions, the first counts, texts go by their characters and options by their place among the options.
 *
 * @param field the property of the value, null for the default one
 */
record Sorting(Spot spot, SortProperty field, Function<AttributeValue, Comparable<?>> read) {

    static List<Sorting> all(Workspace in) {
        Spot place = new Spot(in, "location", "samples", "place");
        Spot hosts = new Spot(in, "domain", "samples", "hosts");
        Spot mails = new Spot(in, "email-address", "samples", "mails");
        Spot phones = new Spot(in, "phone-number", "samples", "phones");
        Spot stage = new Spot(in, "status", "samples", "stage");
        Spot colour = new Spot(in, "select", "samples", "colour");
        Spot buyer = new Spot(in, "personal-name", "samples", "buyer", "people", "name");
        Spot name = new Spot(in, "personal-name", "people", "name");
        Spot host = new Spot(in, "domain", "people", "company", "companies", "domains");
        return List.of(
                new Sorting(new Spot(in, "text", "samples", "title"), null, v -> ((TextValue) v).value()),
                new Sorting(new Spot(in, "number", "samples", "amount"), null, v -> ((NumberValue) v).value()),
                new Sorting(new Spot(in, "rating", "samples", "stars"), null, v -> ((RatingValue) v).value()),
                new Sorting(new Spot(in, "currency", "samples", "price"), null, v -> ((CurrencyValue) v).amount()),
                new Sorting(new Spot(in, "date", "samples", "day"), null, v -> ((DateValue) v).value()),
                new Sorting(new Spot(in, "timestamp", "samples", "moment"), null, v -> ((TimestampValue) v).value()),
                new Sorting(new Spot(in, "timestamp", "samples", "created_at"), null, v -> ((TimestampValue) v).value()),
                new Sorting(new Spot(in, "checkbox", "samples", "ticked"), null, v -> ((CheckboxValue) v).value()),
                new Sorting(colour, null, v -> SampleSchema.OPTIONS.indexOf(((SelectValue) v).title())),
                new Sorting(colour, SortProperty.ACTIVE_FROM, AttributeValue::activeFrom),
                new Sorting(stage, null, v -> SampleSchema.STAGES.indexOf(((StatusValue) v).title())),
                new Sorting(stage, SortProperty.ACTIVE_FROM, AttributeValue::activeFrom),
                new Sorting(place, SortProperty.LINE_1, v -> ((LocationValue) v).location().line1()),
                new Sorting(place, SortProperty.LINE_2, v -> ((LocationValue) v).location().line2()),
                new Sorting(place, SortProperty.LINE_3, v -> ((LocationValue) v).location().line3()),
                new Sorting(place, SortProperty.LINE_4, v -> ((LocationValue) v).location().line4()),
                new Sorting(place, SortProperty.LOCALITY, v -> ((LocationValue) v).location().locality()),
                new Sorting(place, SortProperty.REGION, v -> ((LocationValue) v).location().region()),
                new Sorting(place, SortProperty.POSTCODE, v -> ((LocationValue) v).location().postcode()),
                new Sorting(place, SortProperty.COUNTRY_CODE, v -> ((LocationValue) v).location().countryCode()),
                new Sorting(hosts, null, v -> ((DomainValue) v).domain()),
                new Sorting(hosts, SortProperty.DOMAIN, v -> ((DomainValue) v).domain()),
                new Sorting(hosts, SortProperty.ROOT_DOMAIN, v -> ((DomainValue) v).rootDomain()),
                new Sorting(mails, null, v -> ((EmailAddressValue) v).emailAddress()),
                new Sorting(mails, SortProperty.EMAIL_ADDRESS, v -> ((EmailAddressValue) v).emailAddress()),
                new Sorting(mails, SortProperty.EMAIL_DOMAIN, v -> ((EmailAddressValue) v).emailDomain()),
                new Sorting(mails, SortProperty.EMAIL_ROOT_DOMAIN, v -> ((EmailAddressValue) v).emailRootDomain()),
                new Sorting(mails, SortProperty.EMAIL_LOCAL_SPECIFIER,
                        v -> ((EmailAddressValue) v).emailLocalSpecifier()),
                new Sorting(phones, null, v -> ((PhoneNumberValue) v).phoneNumber()),
                new Sorting(phones, SortProperty.PHONE_NUMBER, v -> ((PhoneNumberValue) v).phoneNumber()),
                new Sorting(phones, SortProperty.COUNTRY_CODE, v -> ((PhoneNumberValue) v).countryCode()),
                new Sorting(name, null, v -> ((PersonalNameValue) v).fullName()),
                new Sorting(name, SortProperty.FULL_NAME, v -> ((PersonalNameValue) v).fullName()),
                new Sorting(name, SortProperty.FIRST_NAME, v -> ((PersonalNameValue) v).firstName()),
                new Sorting(name, SortProperty.LAST_NAME, v -> ((PersonalNameValue) v).lastName()),
                new Sorting(buyer, SortProperty.LAST_NAME, v -> ((PersonalNameValue) v).lastName()),
                new Sorting(host, null, v -> ((DomainValue) v).domain()),
                new Sorting(host, SortProperty.ROOT_DOMAIN, v -> ((DomainValue) v).rootDomain()),
                new Sorting(new Spot(in, "number", "samples", "linked", "samples", "amount"), null,
                        v -> ((NumberValue) v).value()),
                new Sorting(new Spot(in, "date", "samples", "buyer", "people", "company", "companies", "foundation_date"),
                        null, v -> ((DateValue) v).value()));
    }

    Sort sort(boolean ascending) {
        Sort sort;
        if (spot.isPath()) {
            sort = ascending ? Sort.asc(spot.path()) : Sort.desc(spot.path());
        } else {
            sort = ascending ? Sort.asc(spot.attribute()) : Sort.desc(spot.attribute());
        }
        return field == null ? sort : sort.by(field);
    }

    /** What decides; nothing if there is no value. */
    Optional<Comparable<?>> key(AttioRecord row) {
        return spot.values(row).findFirst().map(read);
    }

    @SuppressWarnings("unchecked")
    Comparator<AttioRecord> order(boolean ascending) {
        Comparator<Comparable<Object>> natural = Comparator.naturalOrder();
        return Comparator.comparing(row -> (Comparable<Object>) key(row).orElse(null),
                Comparator.nullsLast(ascending ? natural : natural.reversed()));
    }

    @Override
    public String toString() {
        return spot + (field == null ? "" : " by " + field);
    }
}
