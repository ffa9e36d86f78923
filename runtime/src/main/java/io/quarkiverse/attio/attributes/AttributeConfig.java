package io.quarkiverse.attio.attributes;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What only attributes of some types have. Attio sends all of it for each type.
 *
 * @param currency of currency attributes, never {@code null}
 * @param recordReference of record references, never {@code null}
 */
public record AttributeConfig(@JsonProperty("currency") Currency currency,
        @JsonProperty("record_reference") RecordReference recordReference) {

    public AttributeConfig {
        currency = currency == null ? new Currency(null, null) : currency;
        recordReference = recordReference == null ? new RecordReference(null) : recordReference;
    }

    /**
     * The currency of an attribute.
     *
     * @param defaultCurrencyCode its currency, such as {@code USD}; {@code null} for other types of attribute
     * @param displayType how it is shown; {@code null} for other types of attribute
     */
    public record Currency(@JsonProperty("default_currency_code") String defaultCurrencyCode,
            @JsonProperty("display_type") CurrencyDisplay displayType) {
    }

    /**
     * What a record reference may refer to.
     *
     * @param allowedObjectIds the ids of the objects, in examples of Attio's also slugs; empty for any object, and
     *        for other types of attribute
     */
    public record RecordReference(@JsonProperty("allowed_object_ids") List<String> allowedObjectIds) {

        public RecordReference {
            allowedObjectIds = allowedObjectIds == null ? List.of() : allowedObjectIds;
        }
    }

    /**
     * How Attio's application shows a currency. The set is open: one that this version does not know is kept as it came.
     *
     * @param value the name as Attio writes it
     */
    public record CurrencyDisplay(@JsonValue String value) {

        /** {@code USD}. */
        public static final CurrencyDisplay CODE = new CurrencyDisplay("code");
        /** {@code US dollars}. */
        public static final CurrencyDisplay NAME = new CurrencyDisplay("name");
        /** {@code $}, also where the dollar is not one's own. */
        public static final CurrencyDisplay NARROW_SYMBOL = new CurrencyDisplay("narrowSymbol");
        /** {@code US$}, or {@code $} where it is one's own. */
        public static final CurrencyDisplay SYMBOL = new CurrencyDisplay("symbol");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public CurrencyDisplay {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
