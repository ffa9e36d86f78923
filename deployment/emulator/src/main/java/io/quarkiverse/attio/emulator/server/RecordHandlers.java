package io.quarkiverse.attio.emulator.server;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.records.RecordJson;
import io.quarkiverse.attio.emulator.records.RecordKey;
import io.quarkiverse.attio.emulator.records.RecordWriter.Mode;
import io.quarkiverse.attio.emulator.records.StoredRecord;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** Records of objects and of activities, one at a time. */
final class RecordHandlers {

    private static final String MATCHING = "matching_attribute";

    private RecordHandlers() {
    }

    static Reply create(Call call) {
        ObjectNode values = call.values();
        ObjectType object = call.owner();
        return reply(call, call.workspace().writer().create(object, values, call.access().actor()), object);
    }

    static Reply assertRecord(Call call) {
        String matching = call.query(MATCHING).filter(m -> !m.isEmpty())
                .orElseThrow(() -> ApiError.query(MATCHING, "Required"));
        ObjectNode values = call.values();
        ObjectType object = call.owner();
        return reply(call, call.workspace().writer().assertBy(matching, object, values, call.access().actor()), object);
    }

    static Reply get(Call call) {
        ObjectType object = call.owner();
        return reply(call, call.row(object), object);
    }

    static Reply append(Call call) {
        return update(call, Mode.APPEND);
    }

    static Reply overwrite(Call call) {
        return update(call, Mode.OVERWRITE);
    }

    static Reply delete(Call call) {
        ObjectType object = call.owner();
        StoredRecord record = call.row(object);
        call.workspace().writer().delete(record, object);
        call.workspace().recordGone(RecordKey.of(record));
        return Reply.deleted();
    }

    static Reply merge(Call call) {
        ObjectNode data = call.data();
        String primary = Call.uuid(data, "primary_record_id");
        String secondary = Call.uuid(data, "secondary_record_id");
        ObjectType object = call.object();
        StoredRecord merged = call.workspace().merger().merge(object, primary, secondary, call.access().actor());
        for (String original : List.of(primary, secondary)) {
            call.workspace().recordMerged(new RecordKey(object.id(), original), RecordKey.of(merged));
        }
        ObjectNode answer = Json.data(Json.object().put("new_record_id", merged.id()));
        return call.workspace().store().merges().goesOn(merged.id()) ? Reply.accepted(answer) : Reply.ok(answer);
    }

    private static Reply update(Call call, Mode mode) {
        ObjectNode values = call.values();
        ObjectType object = call.owner();
        StoredRecord record = call.workspace().store().requireWritable(object, call.uuid("record_id"));
        call.workspace().writer().update(record, object, values, mode, call.access().actor());
        return reply(call, record, object);
    }

    private static Reply reply(Call call, StoredRecord record, ObjectType object) {
        RecordJson json = call.workspace().recordJson();
        return Reply.data(call.ofActivity() ? json.activityRecord(record, object) : json.record(record, object));
    }
}
