package io.quarkiverse.attio.emulator.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** An actor reference: only members of the workspace can be written. */
final class ActorReferenceType implements ValueType {

    private static final String TYPE = "referenced_actor_type";
    private static final String ID = "referenced_actor_id";
    private static final String EMAIL = "workspace_member_email_address";

    @Override
    public ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        if (element.isObject() && !element.has(EMAIL)) {
            if (!Actor.MEMBER.equals(element.path(TYPE).textValue())) {
                throw ValueType.refused(attribute, "Only a \"workspace-member\" can be referenced", TYPE);
            }
            return member(ValueType.text(element, ID, attribute), "ID", lookup);
        }
        String name = ValueType.text(element, EMAIL, attribute);
        return member(name, name.indexOf('@') < 0 ? "ID" : "email address", lookup);
    }

    private static ObjectNode member(String idOrEmail, String kind, Lookup lookup) {
        Member member = lookup.member(idOrEmail).orElseThrow(() -> ApiError.badRequest("value_not_found",
                "Workspace member with " + kind + " \"" + idOrEmail + "\" not found."));
        return Json.object().put(TYPE, Actor.MEMBER).put(ID, member.id());
    }
}
