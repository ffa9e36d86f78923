package io.quarkiverse.attio.conformance.filters;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkiverse.attio.conformance.filters.Leaf.OfValue;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.TextMatch;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.DomainValue;
import io.quarkiverse.attio.values.EmailAddressValue;
import io.quarkiverse.attio.values.Location;
import io.quarkiverse.attio.values.LocationValue;
import io.quarkiverse.attio.values.PersonalNameValue;
import io.quarkiverse.attio.values.PhoneNumberValue;
import io.quarkiverse.attio.values.TextValue;

/** Conditions on what is a text. Only {@code $contains} does not mind the case. */
final class TextLeaves {

    private static final String UNKNOWN = "nowhere to be found";

    private TextLeaves() {
    }

    static Stream<Leaf> all() {
        return Stream.of(text(), location(), domain(), email(), phone(), name()).flatMap(leaves -> leaves);
    }

    private static Stream<Leaf> text() {
        Function<AttributeValue, String> read = part(TextValue.class, TextValue::value);
        return Stream.concat(
                strings("text", "value", Spot::text, read),
                Stream.of(new Leaf("text", "value", "$in", (spot, random) -> {
                    List<String> operands = Stream.generate(() -> altered(random, spot.some(random, read, UNKNOWN)))
                            .limit(1 + random.nextInt(3)).toList();
                    return new OfValue(spot.text().in(operands), value -> operands.contains(read.apply(value)));
                })));
    }

    private static Stream<Leaf> location() {
        Function<AttributeValue, String> country = place(Location::countryCode);
        return Stream.of(
                strings("location", "line_1", spot -> spot.location().line1(), place(Location::line1)),
                strings("location", "line_2", spot -> spot.location().line2(), place(Location::line2)),
                strings("location", "line_3", spot -> spot.location().line3(), place(Location::line3)),
                strings("location", "line_4", spot -> spot.location().line4(), place(Location::line4)),
                strings("location", "locality", spot -> spot.location().locality(), place(Location::locality)),
                strings("location", "region", spot -> spot.location().region(), place(Location::region)),
                strings("location", "postcode", spot -> spot.location().postcode(), place(Location::postcode)),
                Stream.of(code("location", "country_code", (spot, code) -> spot.location().countryCode().eq(code), country),
                        new Leaf("location", "country_code", "$starts_with", (spot, random) -> {
                            String operand = start(random, spot.some(random, country, "GB"));
                            return new OfValue(spot.location().countryCode().startsWith(operand),
                                    has(country, text -> text.startsWith(operand)));
                        })))
                .flatMap(leaves -> leaves);
    }

    private static Stream<Leaf> domain() {
        Function<AttributeValue, String> domain = part(DomainValue.class, DomainValue::domain);
        Function<AttributeValue, String> root = part(DomainValue.class, DomainValue::rootDomain);
        return Stream.of(strings("domain", "domain", Spot::domain, domain),
                strings("domain", "root_domain", spot -> spot.domain().rootDomain(), root),
                Stream.of(notEmpty("domain", "domain", spot -> spot.domain().notEmpty(), domain),
                        notEmpty("domain", "root_domain", spot -> spot.domain().rootDomain().notEmpty(), root)))
                .flatMap(leaves -> leaves);
    }

    private static Stream<Leaf> email() {
        return Stream.of(
                strings("email-address", "email_address", Spot::email,
                        part(EmailAddressValue.class, EmailAddressValue::emailAddress)),
                strings("email-address", "email_domain", spot -> spot.email().domain(),
                        part(EmailAddressValue.class, EmailAddressValue::emailDomain)),
                strings("email-address", "email_root_domain", spot -> spot.email().rootDomain(),
                        part(EmailAddressValue.class, EmailAddressValue::emailRootDomain)),
                strings("email-address", "email_local_specifier", spot -> spot.email().localSpecifier(),
                        part(EmailAddressValue.class, EmailAddressValue::emailLocalSpecifier)))
                .flatMap(leaves -> leaves);
    }

    private static Stream<Leaf> phone() {
        Function<AttributeValue, String> country = part(PhoneNumberValue.class, PhoneNumberValue::countryCode);
        return Stream.concat(
                strings("phone-number", "phone_number", Spot::phone,
                        part(PhoneNumberValue.class, PhoneNumberValue::phoneNumber)),
                Stream.of(code("phone-number", "country_code", (spot, code) -> spot.phone().countryCode().eq(code), country),
                        notEmpty("phone-number", "country_code", spot -> spot.phone().countryCode().notEmpty(), country)));
    }

    private static Stream<Leaf> name() {
        Function<AttributeValue, String> full = part(PersonalNameValue.class, PersonalNameValue::fullName);
        Function<AttributeValue, String> first = part(PersonalNameValue.class, PersonalNameValue::firstName);
        Function<AttributeValue, String> last = part(PersonalNameValue.class, PersonalNameValue::lastName);
        return Stream.of(strings("personal-name", "full_name", Spot::personalName, full),
                strings("personal-name", "first_name", spot -> spot.personalName().firstName(), first),
                strings("personal-name", "last_name", spot -> spot.personalName().lastName(), last),
                Stream.of(notEmpty("personal-name", "full_name", spot -> spot.personalName().notEmpty(), full),
                        notEmpty("personal-name", "first_name", spot -> spot.personalName().firstName().notEmpty(), first),
                        notEmpty("personal-name", "last_name", spot -> spot.personalName().lastName().notEmpty(), last)))
                .flatMap(leaves -> leaves);
    }

    private static Stream<Leaf> strings(String type, String property, Function<Spot, TextMatch> field,
            Function<AttributeValue, String> read) {
        return Stream.of(new Leaf(type, property, "$eq", (spot, random) -> {
            String operand = cased(type, random, altered(random, whole(spot, random, read)));
            return new OfValue(field.apply(spot).eq(operand), has(read, operand::equals));
        }), new Leaf(type, property, "$contains", (spot, random) -> {
            String operand = switched(random, part(random, whole(spot, random, read)));
            Pattern part = Pattern.compile(Pattern.quote(operand), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            return new OfValue(field.apply(spot).contains(operand), has(read, text -> part.matcher(text).find()));
        }), new Leaf(type, property, "$starts_with", (spot, random) -> {
            String operand = cased(type, random, start(random, whole(spot, random, read)));
            return new OfValue(field.apply(spot).startsWith(operand), has(read, text -> text.startsWith(operand)));
        }), new Leaf(type, property, "$ends_with", (spot, random) -> {
            String text = whole(spot, random, read);
            String operand = cased(type, random, text.substring(random.nextInt(text.length())));
            return new OfValue(field.apply(spot).endsWith(operand), has(read, value -> value.endsWith(operand)));
        }));
    }

    static Leaf notEmpty(String type, String property, Function<Spot, Filter> filter,
            Function<AttributeValue, String> read) {
        return new Leaf(type, property, "$not_empty",
                (spot, random) -> new OfValue(filter.apply(spot), has(read, text -> !text.isEmpty())));
    }

    /** A filter made from a code. */
    interface ByCode {
        Filter filter(Spot spot, String code);
    }

    static Leaf code(String type, String property, ByCode filter, Function<AttributeValue, String> read) {
        return new Leaf(type, property, "$eq", (spot, random) -> {
            String operand = spot.some(random, read, "email");
            return new OfValue(filter.filter(spot, operand), has(read, operand::equals));
        });
    }

    static <V extends AttributeValue> Function<AttributeValue, String> part(Class<V> type, Function<V, String> part) {
        return value -> part.apply(type.cast(value));
    }

    private static Function<AttributeValue, String> place(Function<Location, String> part) {
        return part(LocationValue.class, value -> part.apply(value.location()));
    }

    private static Predicate<AttributeValue> has(Function<AttributeValue, String> read, Predicate<String> test) {
        return value -> {
            String text = read.apply(value);
            return text != null && test.test(text);
        };
    }

    /** The client does not let an empty text through. */
    private static String whole(Spot spot, Random random, Function<AttributeValue, String> read) {
        return spot.some(random, read.andThen(text -> Objects.equals(text, "") ? null : text), UNKNOWN);
    }

    private static String altered(Random random, String text) {
        return random.nextInt(5) == 0 ? text + "1" : text;
    }

    private static String start(Random random, String text) {
        return text.substring(0, 1 + random.nextInt(text.length()));
    }

    private static String part(Random random, String text) {
        int from = random.nextInt(text.length());
        return text.substring(from, from + 1 + random.nextInt(text.length() - from));
    }

    /** Domains and addresses are kept in lower case, and what a filter in upper case means for them is not said. */
    private static String cased(String type, Random random, String text) {
        return type.equals("domain") || type.equals("email-address") || random.nextInt(4) > 0 ? text : switched(random, text);
    }

    private static String switched(Random random, String text) {
        return switch (random.nextInt(3)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }
}
