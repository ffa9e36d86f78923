package io.quarkiverse.attio.emulator.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** Objects and their views. */
final class ObjectHandlers {

    private static final String SLUG = "api_slug";
    private static final String SINGULAR = "singular_noun";
    private static final String PLURAL = "plural_noun";
    private static final int MAX_VIEWS = 1000;

    private ObjectHandlers() {
    }

    static Reply list(Call call) {
        ArrayNode objects = Json.array();
        call.workspace().schema().objects().forEach(o -> objects.add(call.workspace().schemaJson().object(o)));
        return Reply.data(objects);
    }

    static Reply create(Call call) {
        ObjectNode data = call.data();
        ObjectType created = call.workspace().schema().create(Call.name(data, SLUG), Call.name(data, SINGULAR),
                Call.name(data, PLURAL),
                call.workspace().clock().next());
        return reply(call, created);
    }

    static Reply get(Call call) {
        return reply(call, call.object());
    }

    static Reply update(Call call) {
        ObjectNode data = call.data();
        if (!data.has(SLUG) && !data.has(SINGULAR) && !data.has(PLURAL)) {
            throw emptyPayload();
        }
        ObjectType object = call.object();
        return reply(call, call.workspace().schema().rename(object,
                data.has(SLUG) ? Call.name(data, SLUG) : object.slug(),
                data.has(SINGULAR) ? Call.name(data, SINGULAR) : object.singularNoun(),
                data.has(PLURAL) ? Call.name(data, PLURAL) : object.pluralNoun()));
    }

    static Reply delete(Call call) {
        ObjectType object = call.object();
        call.workspace().schema().delete(object);
        call.workspace().writer().deleteAll(object);
        return Reply.deleted();
    }

    /** Views are made in Attio's own pages only, so there are none. */
    static Reply views(Call call) {
        call.object();
        call.flag("show_archived");
        call.number("limit", 1, MAX_VIEWS, MAX_VIEWS / 2);
        ObjectNode page = Json.data(Json.array());
        page.putObject("pagination").putNull("next_cursor");
        return Reply.ok(page);
    }

    static ApiError emptyPayload() {
        return ApiError.badRequest("validation_type", "You passed an empty payload. "
                + "Please ensure you are updating at least one property in your request.");
    }

    private static Reply reply(Call call, ObjectType object) {
        return Reply.data(call.workspace().schemaJson().object(object));
    }
}
