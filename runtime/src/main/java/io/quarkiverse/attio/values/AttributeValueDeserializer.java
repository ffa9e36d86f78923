package io.quarkiverse.attio.values;

import static io.quarkiverse.attio.values.ValueJson.actor;
import static io.quarkiverse.attio.values.ValueJson.bool;
import static io.quarkiverse.attio.values.ValueJson.date;
import static io.quarkiverse.attio.values.ValueJson.flag;
import static io.quarkiverse.attio.values.ValueJson.instant;
import static io.quarkiverse.attio.values.ValueJson.number;
import static io.quarkiverse.attio.values.ValueJson.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;

/** Reads a value by its {@code attribute_type}. It never fails: what has not the expected form is kept as it came. */
final class AttributeValueDeserializer extends JsonDeserializer<AttributeValue> {

    @Override
    public AttributeValue deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(parser.readValueAsTree());
    }

    static AttributeValue read(JsonNode json) {
        String type = text(json, "attribute_type");
        ValueMetadata metadata = ValueJson.metadata(json);
        AttributeValue known = type == null ? null : known(type, json, metadata);
        return known != null ? known
                : new UnknownValue(type == null ? AttributeType.NONE : new AttributeType(type), json, metadata);
    }

    /** {@code null} where the type is not known, or what it cannot be without is missing. */
    private static AttributeValue known(String type, JsonNode json, ValueMetadata metadata) {
        return switch (type) {
            case "text" -> {
                String value = text(json, "value");
                yield value == null ? null : new TextValue(value, metadata);
            }
            case "number" -> {
                BigDecimal value = number(json, "value");
                yield value == null ? null : new NumberValue(value, metadata);
            }
            case "checkbox" -> {
                Boolean value = bool(json, "value");
                yield value == null ? null : new CheckboxValue(value, metadata);
            }
            case "currency" -> {
                BigDecimal amount = number(json, "currency_value");
                yield amount == null ? null : new CurrencyValue(amount, text(json, "currency_code"), metadata);
            }
            case "date" -> {
                LocalDate value = date(json, "value");
                yield value == null ? null : new DateValue(value, metadata);
            }
            case "timestamp" -> {
                Instant value = instant(json, "value");
                yield value == null ? null : new TimestampValue(value, metadata);
            }
            case "rating" -> rating(number(json, "value"), metadata);
            case "status" -> status(json.path("status"), metadata);
            case "select" -> select(json.path("option"), metadata);
            case "record-reference" -> {
                String id = text(json, "target_record_id");
                yield id == null ? null : new RecordReferenceValue(text(json, "target_object"), id, metadata);
            }
            case "actor-reference" -> {
                String actorType = text(json, "referenced_actor_type");
                yield actorType == null ? null
                        : new ActorReferenceValue(new Actor(actorType, text(json, "referenced_actor_id")), metadata);
            }
            case "location" -> location(json, metadata);
            case "domain" -> {
                String domain = text(json, "domain");
                yield domain == null ? null : new DomainValue(domain, text(json, "root_domain"), metadata);
            }
            case "email-address" -> {
                String address = text(json, "email_address");
                yield address == null ? null
                        : new EmailAddressValue(address, text(json, "original_email_address"), text(json, "email_domain"),
                                text(json, "email_root_domain"), text(json, "email_local_specifier"), metadata);
            }
            case "phone-number" -> phone(json, metadata);
            case "interaction" -> new InteractionValue(text(json, "interaction_type"), instant(json, "interacted_at"),
                    actor(json.path("owner_actor")), metadata);
            case "personal-name" -> new PersonalNameValue(text(json, "first_name"), text(json, "last_name"),
                    text(json, "full_name"), metadata);
            default -> null;
        };
    }

    private static AttributeValue rating(BigDecimal value, ValueMetadata metadata) {
        boolean whole = value != null && value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                && value.compareTo(value.setScale(0, RoundingMode.DOWN)) == 0;
        return whole ? new RatingValue(value.intValue(), metadata) : null;
    }

    private static AttributeValue status(JsonNode status, ValueMetadata metadata) {
        if (status.isTextual()) {
            return new StatusValue(new StatusId(null, null, null, status.textValue()), null, false, false, null, metadata);
        }
        return status.isObject() ? new StatusValue(statusId(status.path("id")), text(status, "title"),
                flag(status, "is_archived"), flag(status, "celebration_enabled"), text(status, "target_time_in_status"),
                metadata) : null;
    }

    private static AttributeValue select(JsonNode option, ValueMetadata metadata) {
        if (option.isTextual()) {
            return new SelectValue(new OptionId(null, null, null, option.textValue()), null, false, metadata);
        }
        return option.isObject() ? new SelectValue(optionId(option.path("id")), text(option, "title"),
                flag(option, "is_archived"), metadata) : null;
    }

    private static StatusId statusId(JsonNode id) {
        return new StatusId(text(id, "workspace_id"), text(id, "object_id"), text(id, "attribute_id"), text(id, "status_id"));
    }

    private static OptionId optionId(JsonNode id) {
        return new OptionId(text(id, "workspace_id"), text(id, "object_id"), text(id, "attribute_id"), text(id, "option_id"));
    }

    private static AttributeValue location(JsonNode json, ValueMetadata metadata) {
        return new LocationValue(new Location(text(json, "line_1"), text(json, "line_2"), text(json, "line_3"),
                text(json, "line_4"), text(json, "locality"), text(json, "region"), text(json, "postcode"),
                text(json, "country_code"), text(json, "latitude"), text(json, "longitude")), metadata);
    }

    private static AttributeValue phone(JsonNode json, ValueMetadata metadata) {
        // an older page of the documentation calls the field by another name
        String number = text(json, "phone_number") != null ? text(json, "phone_number")
                : text(json, "normalized_phone_number");
        String original = text(json, "original_phone_number");
        return number == null && original == null ? null
                : new PhoneNumberValue(number == null ? original : number, original, text(json, "country_code"), metadata);
    }
}
