package io.quarkiverse.attio.emulator.values;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.wire.Json;

/** A location: all ten fields together, or free text. */
final class LocationType implements ValueType {

    private static final List<String> FIELDS = List.of("line_1", "line_2", "line_3", "line_4", "locality", "region",
            "postcode", "country_code", "latitude", "longitude");
    private static final Pattern LATITUDE = Pattern.compile("[-+]?([1-8]?\\d(\\.\\d{1,9})?|90(\\.0{1,9})?)");
    private static final Pattern LONGITUDE = Pattern
            .compile("[-+]?(180(\\.0{1,9})?|((1[0-7]\\d)|([1-9]?\\d))(\\.\\d{1,9})?)");

    @Override
    public ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        if (element.isTextual()) {
            return freeText(element.textValue(), attribute);
        }
        ObjectNode location = Json.object();
        for (String field : FIELDS) {
            JsonNode value = element.path(field);
            if (!value.isTextual() && !value.isNull()) {
                throw ValueType.refused(attribute, "\"" + field + "\" must be given, as a string or null", field);
            }
            location.set(field, value);
        }
        check(location, "country_code", attribute, Countries::isCode);
        check(location, "latitude", attribute, v -> LATITUDE.matcher(v).matches());
        check(location, "longitude", attribute, v -> LONGITUDE.matcher(v).matches());
        return location;
    }

    private static void check(ObjectNode location, String field, Attribute attribute,
            Predicate<String> valid) {
        JsonNode value = location.path(field);
        if (value.isTextual() && !valid.test(value.textValue())) {
            throw ValueType.refused(attribute, "\"" + field + "\" is not valid", field);
        }
    }

    /** Attio asks a geocoder. Here the last part is the country if it names one, and the first is the place. */
    private static ObjectNode freeText(String text, Attribute attribute) {
        if (text.isBlank()) {
            throw ValueType.refused(attribute, "Location text must not be empty");
        }
        ObjectNode location = Json.object();
        FIELDS.forEach(location::putNull);
        List<String> parts = Arrays.stream(text.split(",")).map(String::trim).filter(p -> !p.isEmpty()).toList();
        String country = parts.isEmpty() ? null : Countries.codeOf(parts.get(parts.size() - 1));
        location.put("country_code", country);
        List<String> places = country == null ? parts : parts.subList(0, parts.size() - 1);
        if (!places.isEmpty()) {
            location.put("locality", places.get(0));
        }
        if (places.size() > 1) {
            location.put("region", places.get(1));
        }
        return location;
    }

    /** Country codes, with the three that Attio knows beyond the JDK's. */
    private static final class Countries {

        private static final Map<String, String> BY_NAME = new HashMap<>();

        static {
            for (String code : Locale.getISOCountries()) {
                BY_NAME.put(code.toLowerCase(Locale.ROOT), code);
                BY_NAME.put(
                        new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                        code);
            }
            List.of("AN", "XK", "AC").forEach(code -> BY_NAME.put(code.toLowerCase(Locale.ROOT), code));
            BY_NAME.put("uk", "GB");
            BY_NAME.put("usa", "US");
        }

        static boolean isCode(String code) {
            return BY_NAME.containsValue(code);
        }

        static String codeOf(String name) {
            return BY_NAME.get(name.toLowerCase(Locale.ROOT));
        }
    }
}
