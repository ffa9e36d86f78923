package io.quarkiverse.attio.emulator.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.ListType;
import io.quarkiverse.attio.emulator.schema.Lists;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** Lists. All of them are shown to every token. */
final class ListHandlers {

    private ListHandlers() {
    }

    static Reply list(Call call) {
        ArrayNode lists = Json.array();
        call.workspace().schema().lists().all().forEach(l -> lists.add(call.workspace().schemaJson().list(l)));
        return Reply.data(lists);
    }

    static Reply create(Call call) {
        ObjectNode data = call.data();
        ListBody body = new ListBody(data, call.workspace());
        body.requireAll();
        String name = Call.name(data, ListBody.PARENT);
        ObjectType parent = call.workspace().object(name)
                .orElseThrow(() -> ApiError.notFound("Parent object with slug/ID \"" + name + "\" not found."));
        return put(call, body.edit(
                Lists.blank(parent, call.access().actor().toJson(), call.workspace().clock().next())));
    }

    static Reply get(Call call) {
        return reply(call, call.list());
    }

    static Reply update(Call call) {
        ObjectNode data = call.data();
        if (!ListBody.changesSomething(data)) {
            throw ObjectHandlers.emptyPayload();
        }
        return put(call, new ListBody(data, call.workspace()).edit(call.list()));
    }

    private static Reply put(Call call, ListType list) {
        call.workspace().schema().lists().put(list);
        return reply(call, list);
    }

    private static Reply reply(Call call, ListType list) {
        return Reply.data(call.workspace().schemaJson().list(list));
    }
}
