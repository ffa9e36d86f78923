package io.quarkiverse.attio.query;

/**
 * Conditions on a telephone number attribute; those of this class itself are on the number in its international form,
 * such as {@code +442071234567}.
 */
public final class PhoneField extends TextMatch {

    PhoneField(Target target) {
        super(target);
    }

    /** Conditions on the country (ISO 3166-1 alpha-2), such as {@code GB}. */
    public CodeProperty countryCode() {
        return new CodeProperty(target.property("country_code"));
    }
}
