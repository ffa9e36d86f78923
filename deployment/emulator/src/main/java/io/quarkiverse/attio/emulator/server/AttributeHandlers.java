package io.quarkiverse.attio.emulator.server;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** Attributes of objects and lists. */
final class AttributeHandlers {

    private AttributeHandlers() {
    }

    static Reply list(Call call) {
        boolean archived = call.flag("show_archived");
        List<Attribute> shown = call.owner().attributes().stream().filter(a -> archived || !a.is(Trait.ARCHIVED))
                .toList();
        ArrayNode attributes = Json.array();
        Paging.page(shown, call).forEach(a -> attributes.add(call.workspace().schemaJson().attribute(a)));
        return Reply.data(attributes);
    }

    static Reply get(Call call) {
        Attribute attribute = call.owner().requireAttribute(call.path("attribute"));
        return reply(call, attribute);
    }

    static Reply create(Call call) {
        ObjectNode data = call.data();
        ObjectType owner = call.owner();
        NewAttribute created = NewAttribute.read(data, owner, call.workspace());
        call.workspace().schema().addAttributes(created.sides());
        return reply(call, created.attribute());
    }

    static Reply update(Call call) {
        ObjectNode data = call.data();
        ObjectType owner = call.owner();
        Attribute before = owner.requireAttribute(call.path("attribute"));
        if (before.is(Trait.SYSTEM)) {
            throw ApiError.badRequest("system_edit_unauthorized", "Cannot update a System attribute.");
        }
        if (!AttributeBody.changesSomething(data)) {
            throw ObjectHandlers.emptyPayload();
        }
        Attribute after = new AttributeBody(data, call.workspace()).edit(before);
        call.workspace().schema().replaceAttribute(after);
        if (before.unique() != after.unique() || !before.slug().equals(after.slug())) {
            call.workspace().store().reindex(call.owner());
        }
        return reply(call, after);
    }

    private static Reply reply(Call call, Attribute attribute) {
        return Reply.data(call.workspace().schemaJson().attribute(attribute));
    }
}
