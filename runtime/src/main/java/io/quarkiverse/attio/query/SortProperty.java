package io.quarkiverse.attio.query;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A property of a value that has several, to sort by. The set is open.
 *
 * @param value the property as Attio writes it, such as {@code last_name}
 */
public record SortProperty(@JsonValue String value) {

    public static final SortProperty FIRST_NAME = new SortProperty("first_name");
    public static final SortProperty LAST_NAME = new SortProperty("last_name");
    public static final SortProperty FULL_NAME = new SortProperty("full_name");
    public static final SortProperty DOMAIN = new SortProperty("domain");
    public static final SortProperty ROOT_DOMAIN = new SortProperty("root_domain");
    public static final SortProperty EMAIL_ADDRESS = new SortProperty("email_address");
    public static final SortProperty EMAIL_DOMAIN = new SortProperty("email_domain");
    public static final SortProperty EMAIL_ROOT_DOMAIN = new SortProperty("email_root_domain");
    public static final SortProperty EMAIL_LOCAL_SPECIFIER = new SortProperty("email_local_specifier");
    public static final SortProperty PHONE_NUMBER = new SortProperty("phone_number");
    public static final SortProperty COUNTRY_CODE = new SortProperty("country_code");
    public static final SortProperty LINE_1 = new SortProperty("line_1");
    public static final SortProperty LINE_2 = new SortProperty("line_2");
    public static final SortProperty LINE_3 = new SortProperty("line_3");
    public static final SortProperty LINE_4 = new SortProperty("line_4");
    public static final SortProperty LOCALITY = new SortProperty("locality");
    public static final SortProperty REGION = new SortProperty("region");
    public static final SortProperty POSTCODE = new SortProperty("postcode");
    public static final SortProperty INTERACTED_AT = new SortProperty("interacted_at");
    public static final SortProperty INTERACTION_TYPE = new SortProperty("interaction_type");
    public static final SortProperty ACTIVE_FROM = new SortProperty("active_from");

    public SortProperty {
        Target.notBlank("value", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
