package io.quarkiverse.attio.emulator.server;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.wire.Json;

/** Attributes of objects and lists. */
final class AttributeHandlers {

    private AttributeHandlers() {
    }

    static Reply list(Call call) {
        boolean archived = call.flag("show_archived");
        List<Attribute> shown = call.object().attributes().stream().filter(a -> archived || !a.is(Trait.ARCHIVED))
                .toList();
        ArrayNode attributes = Json.array();
        Paging.page(shown, call).forEach(a -> attributes.add(call.workspace().schemaJson().attribute(a)));
        return Reply.data(attributes);
    }

    static Reply get(Call call) {
        Attribute attribute = call.object().requireAttribute(call.path("attribute"));
        return Reply.data(call.workspace().schemaJson().attribute(attribute));
    }

    static Reply noList(Call call) {
        throw Operations.listNotFound(call.path("list"));
    }
}
