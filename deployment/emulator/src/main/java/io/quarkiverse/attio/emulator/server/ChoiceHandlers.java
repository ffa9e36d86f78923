package io.quarkiverse.attio.emulator.server;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.schema.Choice;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.IsoDuration;
import io.quarkiverse.attio.emulator.wire.Json;

/** Options of select attributes and statuses of status attributes, which differ in two fields and in their names. */
final class ChoiceHandlers {

    static final ChoiceHandlers OPTIONS = new ChoiceHandlers(AttributeType.SELECT, "option", "select option");
    static final ChoiceHandlers STATUSES = new ChoiceHandlers(AttributeType.STATUS, "status", "status");

    private static final String DATA = "data";
    private static final String TITLE = "title";
    private static final String ARCHIVED = "is_archived";
    private static final String CELEBRATED = "celebration_enabled";
    private static final String TARGET_TIME = "target_time_in_status";

    private final AttributeType type;
    private final String parameter;
    private final String noun;

    private ChoiceHandlers(AttributeType type, String parameter, String noun) {
        this.type = type;
        this.parameter = parameter;
        this.noun = noun;
    }

    Reply list(Call call) {
        boolean archived = call.flag("show_archived");
        Attribute attribute = attribute(call);
        ArrayNode choices = Json.array();
        attribute.choices().stream().filter(c -> archived || !c.archived())
                .forEach(c -> choices.add(call.workspace().schemaJson().choice(attribute, c)));
        return Reply.data(choices);
    }

    Reply create(Call call) {
        ObjectNode data = call.data();
        Choice created = edit(new Choice(Ids.random(), Call.name(data, TITLE), false, false, null), data, false);
        Attribute attribute = attribute(call);
        requireFreeTitle(attribute, created);
        List<Choice> choices = new ArrayList<>(attribute.choices());
        choices.add(created);
        return reply(call, attribute.withChoices(choices), created);
    }

    Reply update(Call call) {
        ObjectNode data = call.data();
        Attribute attribute = attribute(call);
        String titleOrId = call.path(parameter);
        Choice before = attribute.choice(titleOrId).orElseThrow(() -> ApiError.badRequest("value_not_found",
                "Cannot find " + type.wireName() + " attribute with " + unknownNoun() + " title \"" + titleOrId + "\"."));
        Choice after = edit(before, data, true);
        requireFreeTitle(attribute, after);
        return reply(call, attribute.withChoices(attribute.choices().stream()
                .map(c -> c.id().equals(after.id()) ? after : c).toList()), after);
    }

    private Choice edit(Choice before, ObjectNode data, boolean exists) {
        boolean status = type == AttributeType.STATUS;
        boolean archives = exists && data.has(ARCHIVED);
        boolean celebrates = status && data.has(CELEBRATED);
        boolean times = status && data.has(TARGET_TIME);
        if (!data.has(TITLE) && !archives && !celebrates && !times) {
            throw ObjectHandlers.emptyPayload();
        }
        String time = times ? Call.textOrNull(data, TARGET_TIME, DATA, TARGET_TIME) : before.targetTime();
        requireDuration(time);
        return new Choice(before.id(), data.has(TITLE) ? Call.name(data, TITLE) : before.title(),
                archives ? Call.flag(data, ARCHIVED, DATA, ARCHIVED) : before.archived(),
                celebrates ? Call.flag(data, CELEBRATED, DATA, CELEBRATED) : before.celebrated(), time);
    }

    private static void requireDuration(String time) {
        try {
            if (time != null) {
                IsoDuration.parse(time);
            }
        } catch (DateTimeException e) {
            throw ApiError.body("Expected an ISO 8601 duration", DATA, TARGET_TIME);
        }
    }

    private Attribute attribute(Call call) {
        Attribute attribute = call.owner().requireAttribute(call.path("attribute"));
        if (attribute.type() != type) {
            throw ApiError.badRequest("validation_type", "This attribute is not a " + type.wireName() + " attribute.");
        }
        return attribute;
    }

    private void requireFreeTitle(Attribute attribute, Choice candidate) {
        // an archived choice keeps its title
        if (attribute.choices().stream()
                .anyMatch(c -> !c.id().equals(candidate.id()) && c.title().equals(candidate.title()))) {
            throw ApiError.conflict("slug_conflict",
                    "There is already another " + noun + " with the title \"" + candidate.title() + "\".");
        }
    }

    private String unknownNoun() {
        return type == AttributeType.STATUS ? "status option" : noun;
    }

    private static Reply reply(Call call, Attribute changed, Choice choice) {
        call.workspace().schema().replaceAttribute(changed);
        return Reply.data(call.workspace().schemaJson().choice(changed, choice));
    }
}
