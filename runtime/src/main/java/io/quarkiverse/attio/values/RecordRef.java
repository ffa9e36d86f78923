package io.quarkiverse.attio.values;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A record to refer to, by its id or by the value of one of its unique attributes. It must exist: a reference never
 * makes a record.
 */
public final class RecordRef {

    private final Map<String, Object> json;

    private RecordRef(Map<String, Object> json) {
        this.json = json;
    }

    /**
     * The record with this id.
     *
     * @param object the slug or id of its object, such as {@code companies}
     */
    public static RecordRef of(String object, String recordId) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("target_object", Texts.notBlank("object", object));
        json.put("target_record_id", Texts.notBlank("recordId", recordId));
        return new RecordRef(json);
    }

    /** The record with this domain, such as {@code byDomain("companies", "domains", "acme.example")}. */
    public static RecordRef byDomain(String object, String attribute, String domain) {
        return by(object, attribute, "domain", Texts.notBlank("domain", domain));
    }

    /** The record with this e-mail address, such as {@code byEmail("people", "email_addresses", "ada@acme.example")}. */
    public static RecordRef byEmail(String object, String attribute, String emailAddress) {
        return by(object, attribute, "email_address", Texts.notBlank("emailAddress", emailAddress));
    }

    /** The record with this telephone number, which begins with {@code +}. */
    public static RecordRef byPhone(String object, String attribute, String phoneNumber) {
        return by(object, attribute, "original_phone_number", PhoneNumbers.international(attribute, phoneNumber));
    }

    /**
     * The record with this telephone number as it is dialled within a country.
     *
     * @param countryCode the country (ISO 3166-1 alpha-2), such as {@code GB}
     */
    public static RecordRef byNationalPhone(String object, String attribute, String phoneNumber, String countryCode) {
        return by(object, attribute, PhoneNumbers.national(phoneNumber, countryCode));
    }

    /** The record with this text, such as {@code byText("users", "user_id", "42")}. */
    public static RecordRef byText(String object, String attribute, String text) {
        return by(object, attribute, "value", Texts.notBlank("text", text));
    }

    /** The record with this number. */
    public static RecordRef byNumber(String object, String attribute, BigDecimal number) {
        return by(object, attribute, "value", Objects.requireNonNull(number, "number"));
    }

    private static RecordRef by(String object, String attribute, String field, Object value) {
        return by(object, attribute, Map.of(field, value));
    }

    private static RecordRef by(String object, String attribute, Map<String, ?> value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("target_object", Texts.notBlank("object", object));
        json.put(Texts.notBlank("attribute", attribute), List.of(value));
        return new RecordRef(json);
    }

    /**
     * @return what Attio takes
     */
    @JsonValue
    public Map<String, Object> json() {
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordRef that && that.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return "RecordRef" + json;
    }
}
