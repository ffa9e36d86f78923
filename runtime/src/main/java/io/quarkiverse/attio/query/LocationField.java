package io.quarkiverse.attio.query;

/** Conditions on a place, each on one of its parts. Attio does not compare coordinates. */
public final class LocationField {

    private final Target target;

    LocationField(Target target) {
        this.target = target;
    }

    /** Conditions on the first line of the address. */
    public TextProperty line1() {
        return part("line_1");
    }

    /** Conditions on the second line of the address. */
    public TextProperty line2() {
        return part("line_2");
    }

    /** Conditions on the third line of the address. */
    public TextProperty line3() {
        return part("line_3");
    }

    /** Conditions on the fourth line of the address. */
    public TextProperty line4() {
        return part("line_4");
    }

    /** Conditions on the town. */
    public TextProperty locality() {
        return part("locality");
    }

    /** Conditions on the state, county or province. */
    public TextProperty region() {
        return part("region");
    }

    /** Conditions on the postcode. */
    public TextProperty postcode() {
        return part("postcode");
    }

    /** Conditions on the country. */
    public Country countryCode() {
        return new Country(target.property("country_code"));
    }

    private TextProperty part(String name) {
        return new TextProperty(target.property(name));
    }

    /** Conditions on the country of a place (ISO 3166-1 alpha-2), such as {@code GB}. */
    public static final class Country {

        private final Target target;

        Country(Target target) {
            this.target = target;
        }

        /** It is this country. */
        public Filter eq(String countryCode) {
            return target.whereId("$eq", countryCode);
        }

        /** Its code begins with this text. */
        public Filter startsWith(String text) {
            return target.where("$starts_with", text);
        }
    }
}
