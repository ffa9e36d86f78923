package io.quarkiverse.attio.values;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;

/** Writes a value as Attio sends it, whatever the mapper's own settings are. */
final class AttributeValueSerializer extends JsonSerializer<AttributeValue> {

    @Override
    public void serialize(AttributeValue value, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (value instanceof UnknownValue unknown) {
            json.writeTree(unknown.json());
            return;
        }
        json.writeStartObject();
        ValueMetadata metadata = value.metadata();
        json.writeStringField("active_from", asText(metadata.activeFrom()));
        json.writeStringField("active_until", asText(metadata.activeUntil()));
        Actor actor = metadata.createdByActor();
        if (actor == null) {
            json.writeNullField("created_by_actor");
        } else {
            json.writeObjectFieldStart("created_by_actor");
            json.writeStringField("type", actor.type());
            json.writeStringField("id", actor.id());
            json.writeEndObject();
        }
        if (value instanceof TextValue text) {
            json.writeStringField("value", text.value());
        } else if (value instanceof DomainValue domain) {
            json.writeStringField("domain", domain.domain());
            json.writeStringField("root_domain", domain.rootDomain());
        } else if (value instanceof EmailAddressValue email) {
            json.writeStringField("email_address", email.emailAddress());
            json.writeStringField("original_email_address", email.originalEmailAddress());
            json.writeStringField("email_domain", email.emailDomain());
            json.writeStringField("email_root_domain", email.emailRootDomain());
            json.writeStringField("email_local_specifier", email.emailLocalSpecifier());
        } else if (value instanceof PersonalNameValue name) {
            json.writeStringField("first_name", name.firstName());
            json.writeStringField("last_name", name.lastName());
            json.writeStringField("full_name", name.fullName());
        } else if (value instanceof RecordReferenceValue reference) {
            json.writeStringField("target_object", reference.targetObject());
            json.writeStringField("target_record_id", reference.targetRecordId());
        }
        json.writeStringField("attribute_type", value.attributeType());
        json.writeEndObject();
    }

    private static String asText(Object value) {
        return value == null ? null : value.toString();
    }
}
