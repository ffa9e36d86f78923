package io.quarkiverse.attio.emulator.values;

import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.wire.Json;

/** A phone number: international with a plus, or national with its country. */
final class PhoneNumberType implements ValueType {

    private static final String ORIGINAL = "original_phone_number";
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    @Override
    public ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        String original = ValueType.text(element, ORIGINAL, attribute);
        String country = element.path("country_code").textValue();
        if (country != null && CallingCodes.of(country) == null) {
            throw ValueType.refused(attribute, "Unknown country code \"" + country + "\"", "country_code");
        }
        String number = international(original, country, attribute);
        String found = CallingCodes.country(number);
        if (!E164.matcher(number).matches() || found == null) {
            throw ValueType.refused(attribute, "Expected a phone number");
        }
        return Json.object().put(ORIGINAL, original).put("country_code", country == null ? found : country)
                .put("phone_number", number);
    }

    @Override
    public Object identity(ObjectNode stored) {
        return stored.path("phone_number").textValue();
    }

    private static String international(String original, String country, Attribute attribute) {
        String digits = original.replaceAll("[\\s().\\-/]", "");
        if (digits.startsWith("+")) {
            return digits;
        }
        if (country == null) {
            throw ValueType.refused(attribute, "A phone number without \"+\" needs a country code");
        }
        // the zero in front of a national number is not dialled from abroad, save in Italy
        String national = country.equals("IT") ? digits : digits.replaceFirst("^0+", "");
        return "+" + CallingCodes.of(country) + national;
    }
}
