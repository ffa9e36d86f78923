package io.quarkiverse.attio.emulator.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.wire.Json;

/** A domain, with or without the address it came in. */
final class DomainType implements ValueType {

    @Override
    public ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        String domain = Domains.normalize(ValueType.text(element, "domain", attribute));
        if (domain == null) {
            throw ValueType.refused(attribute, "Expected a domain");
        }
        return Json.object().put("domain", domain).put("root_domain", Domains.root(domain));
    }

    @Override
    public Object identity(ObjectNode stored) {
        return stored.path("domain").textValue();
    }
}
