package io.quarkiverse.attio.conformance.values;

import java.util.List;

import io.quarkiverse.attio.values.RecordValues;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A telephone number of a range that is kept free for plays, or belongs to nobody.
 *
 * @param written as it is written
 * @param country the country beside it; {@code null} if it begins with a plus
 * @param international as it is read: the form of E.164
 */
record Phone(String written, String country, String international) {

    /** Country, calling code, area, the beginning of the subscriber's number; one more group of digits follows. */
    private static final List<List<String>> RANGES = List.of(List.of("GB", "44", "20", "7946", "0%03d"),
            List.of("GB", "44", "1632", "960", "%03d"), List.of("US", "1", "202", "555", "0%03d"),
            List.of("DE", "49", "30", "23125", "%03d"), List.of("FR", "33", "1", "9900", "1%03d"),
            List.of("AU", "61", "2", "5550", "0%03d"));

    static Arbitrary<Phone> withPlus() {
        return Combinators.combine(Arbitraries.of(RANGES), Arbitraries.integers().between(0, 999),
                Arbitraries.of("", " ", "-", "."), Arbitraries.of(true, false)).as((range, number, separator, brackets) -> {
                    String last = range.get(4).formatted(number);
                    String area = brackets ? "(" + range.get(2) + ")" : range.get(2);
                    return new Phone("+" + String.join(separator, range.get(1), area, range.get(3), last), null,
                            "+" + range.get(1) + range.get(2) + range.get(3) + last);
                });
    }

    static Arbitrary<Phone> withCountry() {
        return Combinators.combine(Arbitraries.of(RANGES), Arbitraries.integers().between(0, 999),
                Arbitraries.of("", " ", "-")).as((range, number, separator) -> {
                    String last = range.get(4).formatted(number);
                    String trunk = range.get(0).equals("US") ? "" : "0";
                    return new Phone(String.join(separator, trunk + range.get(2), range.get(3), last), range.get(0),
                            "+" + range.get(1) + range.get(2) + range.get(3) + last);
                });
    }

    static RecordValues write(RecordValues to, String attribute, List<Phone> phones) {
        return phones.get(0).country() == null
                ? to.phone(attribute, phones.stream().map(Phone::written).toArray(String[]::new))
                : to.nationalPhone(attribute, phones.get(0).written(), phones.get(0).country());
    }
}
