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
        text(json, "active_from", value.activeFrom());
        text(json, "active_until", value.activeUntil());
        actor(json, "created_by_actor", value.createdByActor());
        fields(value, json);
        json.writeStringField("attribute_type", value.attributeType().value());
        json.writeEndObject();
    }

    private static void fields(AttributeValue value, JsonGenerator json) throws IOException {
        if (value instanceof TextValue text) {
            json.writeStringField("value", text.value());
        } else if (value instanceof NumberValue number) {
            json.writeNumberField("value", number.value());
        } else if (value instanceof CheckboxValue checkbox) {
            json.writeBooleanField("value", checkbox.value());
        } else if (value instanceof CurrencyValue currency) {
            json.writeNumberField("currency_value", currency.amount());
            json.writeStringField("currency_code", currency.currencyCode());
        } else if (value instanceof DateValue date) {
            text(json, "value", date.value());
        } else if (value instanceof TimestampValue timestamp) {
            text(json, "value", timestamp.value());
        } else if (value instanceof RatingValue rating) {
            json.writeNumberField("value", rating.value());
        } else if (value instanceof StatusValue status) {
            status(status, json);
        } else if (value instanceof SelectValue select) {
            option(select, json);
        } else if (value instanceof RecordReferenceValue reference) {
            json.writeStringField("target_object", reference.targetObject());
            json.writeStringField("target_record_id", reference.targetRecordId());
        } else if (value instanceof ActorReferenceValue reference) {
            json.writeStringField("referenced_actor_type", reference.actor().type());
            json.writeStringField("referenced_actor_id", reference.actor().id());
        } else if (value instanceof LocationValue location) {
            location(location.location(), json);
        } else if (value instanceof DomainValue domain) {
            json.writeStringField("domain", domain.domain());
            json.writeStringField("root_domain", domain.rootDomain());
        } else if (value instanceof EmailAddressValue email) {
            json.writeStringField("email_address", email.emailAddress());
            json.writeStringField("original_email_address", email.originalEmailAddress());
            json.writeStringField("email_domain", email.emailDomain());
            json.writeStringField("email_root_domain", email.emailRootDomain());
            json.writeStringField("email_local_specifier", email.emailLocalSpecifier());
        } else if (value instanceof PhoneNumberValue phone) {
            json.writeStringField("original_phone_number", phone.originalPhoneNumber());
            json.writeStringField("country_code", phone.countryCode());
            json.writeStringField("phone_number", phone.phoneNumber());
        } else if (value instanceof InteractionValue interaction) {
            json.writeStringField("interaction_type", interaction.interactionType());
            text(json, "interacted_at", interaction.interactedAt());
            actor(json, "owner_actor", interaction.ownerActor());
        } else if (value instanceof PersonalNameValue name) {
            json.writeStringField("first_name", name.firstName());
            json.writeStringField("last_name", name.lastName());
            json.writeStringField("full_name", name.fullName());
        }
    }

    private static void status(StatusValue status, JsonGenerator json) throws IOException {
        if (status.title() == null) {
            json.writeStringField("status", status.statusId());
            return;
        }
        json.writeObjectFieldStart("status");
        id(json, status.id().workspaceId(), status.id().objectId(), status.id().attributeId(), "status_id",
                status.statusId());
        json.writeStringField("title", status.title());
        json.writeBooleanField("is_archived", status.archived());
        json.writeBooleanField("celebration_enabled", status.celebrationEnabled());
        json.writeStringField("target_time_in_status", status.targetTimeInStatus());
        json.writeEndObject();
    }

    private static void option(SelectValue select, JsonGenerator json) throws IOException {
        if (select.title() == null) {
            json.writeStringField("option", select.optionId());
            return;
        }
        json.writeObjectFieldStart("option");
        id(json, select.id().workspaceId(), select.id().objectId(), select.id().attributeId(), "option_id",
                select.optionId());
        json.writeStringField("title", select.title());
        json.writeBooleanField("is_archived", select.archived());
        json.writeEndObject();
    }

    private static void id(JsonGenerator json, String workspace, String object, String attribute, String field,
            String value) throws IOException {
        json.writeObjectFieldStart("id");
        json.writeStringField("workspace_id", workspace);
        json.writeStringField("object_id", object);
        json.writeStringField("attribute_id", attribute);
        json.writeStringField(field, value);
        json.writeEndObject();
    }

    private static void location(Location location, JsonGenerator json) throws IOException {
        json.writeStringField("line_1", location.line1());
        json.writeStringField("line_2", location.line2());
        json.writeStringField("line_3", location.line3());
        json.writeStringField("line_4", location.line4());
        json.writeStringField("locality", location.locality());
        json.writeStringField("region", location.region());
        json.writeStringField("postcode", location.postcode());
        json.writeStringField("country_code", location.countryCode());
        json.writeStringField("latitude", location.latitude());
        json.writeStringField("longitude", location.longitude());
    }

    private static void actor(JsonGenerator json, String field, Actor actor) throws IOException {
        if (actor == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("type", actor.type());
        json.writeStringField("id", actor.id());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, Object value) throws IOException {
        json.writeStringField(field, value == null ? null : value.toString());
    }
}
