package io.quarkiverse.attio.values;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

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
        ValueMetadata metadata = new ValueMetadata(instant(json, "active_from"), instant(json, "active_until"),
                actor(json.path("created_by_actor")));
        String type = text(json, "attribute_type");
        AttributeValue known = type == null ? null : switch (type) {
            case TextValue.TYPE -> required(json, "value") ? new TextValue(text(json, "value"), metadata) : null;
            case DomainValue.TYPE -> required(json, "domain")
                    ? new DomainValue(text(json, "domain"), text(json, "root_domain"), metadata)
                    : null;
            case EmailAddressValue.TYPE -> required(json, "email_address")
                    ? new EmailAddressValue(text(json, "email_address"), text(json, "original_email_address"),
                            text(json, "email_domain"), text(json, "email_root_domain"),
                            text(json, "email_local_specifier"), metadata)
                    : null;
            case PersonalNameValue.TYPE -> new PersonalNameValue(text(json, "first_name"), text(json, "last_name"),
                    text(json, "full_name"), metadata);
            case RecordReferenceValue.TYPE -> required(json, "target_record_id")
                    ? new RecordReferenceValue(text(json, "target_object"), text(json, "target_record_id"), metadata)
                    : null;
            default -> null;
        };
        return known != null ? known : new UnknownValue(type, json, metadata);
    }

    private static boolean required(JsonNode json, String field) {
        return text(json, field) != null;
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    private static Instant instant(JsonNode json, String field) {
        String value = text(json, field);
        try {
            return value == null ? null : Instant.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Actor actor(JsonNode json) {
        return json.isObject() ? new Actor(text(json, "type"), text(json, "id")) : null;
    }
}
