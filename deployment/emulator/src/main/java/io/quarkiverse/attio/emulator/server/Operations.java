package io.quarkiverse.attio.emulator.server;

import java.util.List;

import io.quarkiverse.attio.emulator.wire.ApiError;

/** The table of operations: the only place that says what is served. */
final class Operations {

    /** The one operation that answers without a known token. */
    static final String IDENTIFY_SELF = "identifySelf";

    private static final String RECORDS = "/v2/objects/{object}/records";
    private static final String RECORD = RECORDS + "/{record_id}";
    private static final String ATTRIBUTES = "/v2/objects/{object}/attributes";
    private static final String ATTRIBUTE = ATTRIBUTES + "/{attribute}";
    private static final String LIST_ATTRIBUTES = "/v2/lists/{list}/attributes";
    private static final String LIST_ATTRIBUTE = LIST_ATTRIBUTES + "/{attribute}";
    private static final String OPTIONS = "/options";
    private static final String OPTION = OPTIONS + "/{option}";
    private static final String STATUSES = "/statuses";
    private static final String STATUS = STATUSES + "/{status}";
    private static final String VALUES = RECORD + "/attributes/{attribute}/values";

    private static final List<Operation> ALL = List.of(
            read(IDENTIFY_SELF, "GET", "/v2/self", SelfHandlers::identify),

            read("listObjects", "GET", "/v2/objects", ObjectHandlers::list),
            write("createObject", "POST", "/v2/objects", ObjectHandlers::create),
            read("getObject", "GET", "/v2/objects/{object}", ObjectHandlers::get),
            write("updateObject", "PATCH", "/v2/objects/{object}", ObjectHandlers::update),
            write("deleteObject", "DELETE", "/v2/objects/{object}", ObjectHandlers::delete),
            read("listObjectViews", "GET", "/v2/objects/{object}/views", ObjectHandlers::views),

            read("listAttributes", "GET", ATTRIBUTES, AttributeHandlers::list),
            read("listAttributes", "GET", LIST_ATTRIBUTES, AttributeHandlers::noList),
            write("createAttribute", "POST", ATTRIBUTES, AttributeHandlers::create),
            write("createAttribute", "POST", LIST_ATTRIBUTES, AttributeHandlers::noList),
            read("getAttribute", "GET", ATTRIBUTE, AttributeHandlers::get),
            read("getAttribute", "GET", LIST_ATTRIBUTE, AttributeHandlers::noList),
            write("updateAttribute", "PATCH", ATTRIBUTE, AttributeHandlers::update),
            write("updateAttribute", "PATCH", LIST_ATTRIBUTE, AttributeHandlers::noList),
            read("listSelectOptions", "GET", ATTRIBUTE + OPTIONS, ChoiceHandlers.OPTIONS::list),
            read("listSelectOptions", "GET", LIST_ATTRIBUTE + OPTIONS, AttributeHandlers::noList),
            write("createSelectOption", "POST", ATTRIBUTE + OPTIONS, ChoiceHandlers.OPTIONS::create),
            write("createSelectOption", "POST", LIST_ATTRIBUTE + OPTIONS, AttributeHandlers::noList),
            write("updateSelectOption", "PATCH", ATTRIBUTE + OPTION, ChoiceHandlers.OPTIONS::update),
            write("updateSelectOption", "PATCH", LIST_ATTRIBUTE + OPTION, AttributeHandlers::noList),
            read("listStatuses", "GET", ATTRIBUTE + STATUSES, ChoiceHandlers.STATUSES::list),
            read("listStatuses", "GET", LIST_ATTRIBUTE + STATUSES, AttributeHandlers::noList),
            write("createStatus", "POST", ATTRIBUTE + STATUSES, ChoiceHandlers.STATUSES::create),
            write("createStatus", "POST", LIST_ATTRIBUTE + STATUSES, AttributeHandlers::noList),
            write("updateStatus", "PATCH", ATTRIBUTE + STATUS, ChoiceHandlers.STATUSES::update),
            write("updateStatus", "PATCH", LIST_ATTRIBUTE + STATUS, AttributeHandlers::noList),

            read("searchRecords", "POST", "/v2/objects/records/search", QueryHandlers::search),
            read("queryRecords", "POST", RECORDS + "/query", QueryHandlers::query),
            write("mergeRecords", "POST", RECORDS + "/merge", RecordHandlers::merge),
            write("createRecord", "POST", RECORDS, RecordHandlers::create),
            write("assertRecord", "PUT", RECORDS, RecordHandlers::assertRecord),
            read("getRecord", "GET", RECORD, RecordHandlers::get),
            write("updateRecordAppend", "PATCH", RECORD, RecordHandlers::append),
            write("updateRecordOverwrite", "PUT", RECORD, RecordHandlers::overwrite),
            write("deleteRecord", "DELETE", RECORD, RecordHandlers::delete),

            read("listRecordAttributeValues", "GET", VALUES, ValueHandlers::list),
            write("writeRecordAttributeValues", "PUT", VALUES, ValueHandlers::replace),
            read("listRecordEntries", "GET", RECORD + "/entries", RecordHandlers::entries));

    private Operations() {
    }

    static List<Operation> all() {
        return ALL;
    }

    private static Operation read(String id, String verb, String template, Handler handler) {
        return new Operation(id, verb, template, true, handler);
    }

    private static Operation write(String id, String verb, String template, Handler handler) {
        return new Operation(id, verb, template, false, handler);
    }

    /** No lists exist in the emulator. */
    static ApiError listNotFound(String list) {
        return ApiError.notFound("List with slug/ID \"" + list + "\" not found.");
    }
}
