package io.quarkiverse.attio.values;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A place, for reading and for writing. Each part may be {@code null}; Attio wants all ten when one is written, and gets
 * them. Start with {@link #of()}.
 *
 * @param line1 the first line of the address
 * @param line2 the second
 * @param line3 the third
 * @param line4 the fourth
 * @param locality the town
 * @param region the state or county
 * @param postcode the postal code
 * @param countryCode the country (ISO 3166-1 alpha-2), such as {@code GB}
 * @param latitude degrees north as text, at most nine decimals; cannot be compared in a filter
 * @param longitude degrees east as text, at most nine decimals; cannot be compared in a filter
 */
public record Location(@JsonProperty("line_1") String line1, @JsonProperty("line_2") String line2,
        @JsonProperty("line_3") String line3, @JsonProperty("line_4") String line4,
        @JsonProperty("locality") String locality, @JsonProperty("region") String region,
        @JsonProperty("postcode") String postcode, @JsonProperty("country_code") String countryCode,
        @JsonProperty("latitude") String latitude, @JsonProperty("longitude") String longitude) {

    private static final Location NOWHERE = new Location(null, null, null, null, null, null, null, null, null, null);

    /** Nowhere yet. */
    public static Location of() {
        return NOWHERE;
    }

    public Location line1(String line1) {
        return new Location(line1, line2, line3, line4, locality, region, postcode, countryCode, latitude, longitude);
    }

    public Location line2(String line2) {
        return new Location(line1, line2, line3, line4, locality, region, postcode, countryCode, latitude, longitude);
    }

    public Location line3(String line3) {
        return new Location(line1, line2, line3, line4, locality, region, postcode, countryCode, latitude, longitude);
    }

    public Location line4(String line4) {
        return new Location(line1, line2, line3, line4, locality, region, postcode, countryCode, latitude, longitude);
    }

    public Location locality(String locality) {
        return new Location(line1, line2, line3, line4, locality, region, postcode, countryCode, latitude, longitude);
    }

    public Location region(String region) {
        return new Location(line1, line2, line3, line4, locality, region, postcode, countryCode, latitude, longitude);
    }

    public Location postcode(String postcode) {
        return new Location(line1, line2, line3, line4, locality, region, postcode, countryCode, latitude, longitude);
    }

    /**
     * @throws IllegalArgumentException if it is not two capital letters
     */
    public Location countryCode(String countryCode) {
        CountryCodes.check(countryCode);
        return new Location(line1, line2, line3, line4, locality, region, postcode, countryCode, latitude, longitude);
    }

    /** Degrees north and east, as text so that no digit is lost. */
    public Location coordinates(String latitude, String longitude) {
        return new Location(line1, line2, line3, line4, locality, region, postcode, countryCode,
                Objects.requireNonNull(latitude, "latitude"), Objects.requireNonNull(longitude, "longitude"));
    }

    /** @return the parts of the address that are known, separated by commas */
    @Override
    public String toString() {
        return Stream.of(line1, line2, line3, line4, postcode, locality, region, countryCode)
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }
}
