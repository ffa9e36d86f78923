package io.quarkiverse.attio.emulator.server;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.records.Value;
import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** The values of one attribute of a record or an entry, of now and of before. */
final class ValueHandlers {

    private ValueHandlers() {
    }

    static Reply list(Call call) {
        boolean historic = call.flag("show_historic");
        ObjectType owner = call.owner();
        StoredRecord record = call.row(owner);
        Attribute attribute = owner.requireAttribute(call.path("attribute"));
        List<Value> values = historic ? call.workspace().history().historic(record, attribute) : record.current(attribute);
        return Reply.data(call.workspace().recordJson().values(Paging.page(values, call), attribute));
    }

    static Reply replace(Call call) {
        ObjectNode data = call.data();
        JsonNode values = data.path("values");
        if (!values.isArray() || values.isEmpty()) {
            throw ApiError.body(values.isMissingNode() ? "Required" : "Expected an array of at least one value", "data",
                    "values");
        }
        for (int i = 0; i < values.size(); i++) {
            Call.object(values.get(i), "data", "values", i);
        }
        // what false would do is not documented, so it is refused rather than guessed
        if (!data.path("replace_history").booleanValue()) {
            throw ApiError.body("Expected true", "data", "replace_history");
        }
        ObjectType owner = call.owner();
        StoredRecord record = call.row(owner);
        if (call.path("list") != null) {
            call.workspace().store().merges().requireReadable(call.workspace().entries().parent(record).recordId());
        }
        Attribute attribute = owner.requireAttribute(call.path("attribute"));
        List<Value> history = call.workspace().history().replace(record, owner, attribute, values,
                call.access().actor());
        return Reply.data(call.workspace().recordJson().values(history, attribute));
    }
}
