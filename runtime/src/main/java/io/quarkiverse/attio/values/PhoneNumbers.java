package io.quarkiverse.attio.values;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The forms in which Attio takes a telephone number. */
final class PhoneNumbers {

    private PhoneNumbers() {
    }

    /** With the country in it: it begins with a plus. */
    static String international(String attribute, String number) {
        if (!Objects.requireNonNull(number, "number").strip().startsWith("+")) {
            throw new IllegalArgumentException("The telephone number of \"" + attribute
                    + "\" must begin with + and the country's code, or the country must be given with it");
        }
        return number;
    }

    /** With the country beside it. */
    static Map<String, String> national(String number, String countryCode) {
        CountryCodes.check(Objects.requireNonNull(countryCode, "countryCode"));
        Map<String, String> json = new LinkedHashMap<>();
        json.put("original_phone_number", Texts.notBlank("number", number));
        json.put("country_code", countryCode);
        return json;
    }
}
