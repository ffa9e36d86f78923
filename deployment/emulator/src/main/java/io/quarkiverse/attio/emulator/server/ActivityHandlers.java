package io.quarkiverse.attio.emulator.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Activities;
import io.quarkiverse.attio.emulator.schema.ActivityType;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Activities. Their records are handled as those of objects are. */
final class ActivityHandlers {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1000;
    private static final String SLUG = "api_slug";
    private static final String SINGULAR = "singular_noun";
    private static final String PLURAL = "plural_noun";

    private ActivityHandlers() {
    }

    static Reply list(Call call) {
        int limit = call.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        Paging.Slice<ActivityType> slice = Paging.slice(call.workspace().schema().activities().all(),
                ActivityType::number, Cursors.number(call).orElse(0), limit);
        ArrayNode shown = Json.array();
        slice.items().forEach(activity -> shown.add(call.workspace().schemaJson().activity(activity)));
        return slice.reply(shown);
    }

    static Reply create(Call call) {
        ObjectNode data = call.data();
        Activities activities = call.workspace().schema().activities();
        String base = Fields.of(call).oneOf("extends", activities.bases().toArray(String[]::new));
        return reply(call, activities.create(Call.name(data, SLUG), Call.name(data, SINGULAR), Call.name(data, PLURAL), base,
                call.workspace().clock().next()));
    }

    static Reply get(Call call) {
        return reply(call, call.activity());
    }

    static Reply update(Call call) {
        ObjectNode data = call.data();
        if (!data.has(SLUG) && !data.has(SINGULAR) && !data.has(PLURAL)) {
            throw ObjectHandlers.emptyPayload();
        }
        ActivityType activity = call.activity();
        ObjectType before = activity.records();
        return reply(call, call.workspace().schema().activities().rename(activity,
                data.has(SLUG) ? Call.name(data, SLUG) : before.slug(),
                data.has(SINGULAR) ? Call.name(data, SINGULAR) : before.singularNoun(),
                data.has(PLURAL) ? Call.name(data, PLURAL) : before.pluralNoun()));
    }

    static Reply delete(Call call) {
        ActivityType activity = call.activity();
        Workspace workspace = call.workspace();
        workspace.schema().activities().delete(activity);
        workspace.writer().deleteAll(activity.records());
        return Reply.deleted();
    }

    private static Reply reply(Call call, ActivityType activity) {
        return Reply.data(call.workspace().schemaJson().activity(activity));
    }
}
