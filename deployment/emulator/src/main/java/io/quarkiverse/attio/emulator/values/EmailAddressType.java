package io.quarkiverse.attio.emulator.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.wire.Json;

/** An email address: kept as written, compared in lower case. */
final class EmailAddressType implements ValueType {

    @Override
    public ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        String field = element.has("email_address") ? "email_address" : "original_email_address";
        String original = element.isObject() && !element.has(field)
                ? ValueType.text(element, "email_address", attribute)
                : ValueType.text(element, field, attribute);
        EmailAddress email = EmailAddress.parse(original)
                .orElseThrow(() -> ValueType.refused(attribute, "Expected an email address"));
        return Json.object().put("original_email_address", original).put("email_address", email.address())
                .put("email_domain", email.domain()).put("email_root_domain", email.rootDomain())
                .put("email_local_specifier", email.local());
    }

    @Override
    public Object identity(ObjectNode stored) {
        return stored.path("email_address").textValue();
    }
}
