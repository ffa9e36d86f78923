package io.quarkiverse.attio.values;

import java.util.regex.Pattern;

/** The form of a country's code; which codes there are is Attio's to say. */
final class CountryCodes {

    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    private CountryCodes() {
    }

    static void check(String countryCode) {
        if (countryCode != null && !ALPHA_2.matcher(countryCode).matches()) {
            throw new IllegalArgumentException(
                    "\"" + countryCode + "\" is not a country's code of two capital letters, such as GB");
        }
    }
}
