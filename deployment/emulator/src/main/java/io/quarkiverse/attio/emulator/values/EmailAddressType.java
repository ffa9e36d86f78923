package io.quarkiverse.attio.emulator.values;

import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.wire.Json;

/** An email address: kept as written, compared in lower case. */
final class EmailAddressType implements ValueType {

    private static final Pattern LOCAL = Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final int MAX_LOCAL = 64;

    @Override
    public ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        String field = element.has("email_address") ? "email_address" : "original_email_address";
        String original = element.isObject() && !element.has(field)
                ? ValueType.text(element, "email_address", attribute)
                : ValueType.text(element, field, attribute);
        String address = original.toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        String local = at < 0 ? "" : address.substring(0, at);
        String domain = address.substring(at + 1);
        if (local.length() > MAX_LOCAL || !LOCAL.matcher(local).matches() || !Domains.isHost(domain)) {
            throw ValueType.refused(attribute, "Expected an email address");
        }
        return Json.object().put("original_email_address", original).put("email_address", address)
                .put("email_domain", domain).put("email_root_domain", Domains.root(domain))
                .put("email_local_specifier", local);
    }

    @Override
    public Object identity(ObjectNode stored) {
        return stored.path("email_address").textValue();
    }
}
