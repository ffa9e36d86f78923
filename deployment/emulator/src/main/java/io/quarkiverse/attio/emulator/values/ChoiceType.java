package io.quarkiverse.attio.emulator.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Choice;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** Select and status: the id of the choice is stored, so that a renamed one shows its new title. */
final class ChoiceType implements ValueType {

    private final String field;

    /**
     * @param field "option" or "status", which is the name of the object form's only field
     */
    ChoiceType(String field) {
        this.field = field;
    }

    @Override
    public ObjectNode parse(JsonNode element, Attribute attribute, Lookup lookup) {
        String titleOrId = ValueType.text(element, field, attribute);
        Choice choice = attribute.choice(titleOrId).filter(c -> !c.archived()).orElseThrow(() -> unknown(titleOrId));
        return Json.object().put(field, choice.id());
    }

    @Override
    public ObjectNode render(ObjectNode stored, Attribute attribute, Lookup lookup) {
        Choice choice = attribute.choice(stored.path(field).textValue()).orElseThrow();
        ObjectNode shown = Json.object();
        shown.set(field, lookup.schemaJson().choice(attribute, choice));
        return shown;
    }

    private ApiError unknown(String titleOrId) {
        String message = field.equals("option") ? "Cannot find select attribute with select option title"
                : "Cannot find status attribute with status title";
        return ApiError.badRequest("value_not_found", message + " \"" + titleOrId + "\".");
    }
}
