package io.quarkiverse.attio.emulator.contract;

import java.util.List;
import java.util.Set;

/**
 * What the emulator answers although the document does not say so for the operation: a reviewed list, each entry with its
 * reason. Nothing gets in here to make a test pass.
 *
 * @param operations the operations, none for all
 * @param code the error's code
 * @param reason why it is right all the same
 */
record Undocumented(Set<String> operations, int status, String code, String reason) {

    /** The document names one code of a status, seldom two, and not all. */
    static final List<Undocumented> ERRORS = List.of(
            of(401, "unauthorized", "observed everywhere; the document names it on no operation"),
            of(429, "rate_limit_exceeded", "documented in a guide, for the whole API; the document names it on no operation"),
            of(400, "validation_type", "observed for any request of the wrong form"),
            of(400, "missing_value", "observed for a token without the form of one", "identifySelf"),
            of(403, "unauthorized", "the document names the scopes and the level that a token needs for each operation; what"
                    + " is answered without them it says only of some writes"),
            of(403, "billing_error", "the document says that only some plans have it; the code is what other operations"
                    + " have for this", "querySql"),
            of(404, "not_found", "no errors, or none of this status, are documented, but what the request names can be"
                    + " unknown here as anywhere", "listAttributes", "listRecordEntries", "listThreads", "listCallRecordings",
                    "getCallTranscript", "listFiles", "createFileEntry", "uploadFile", "downloadFile"),
            of(413, "validation_type", "the document names the limit, and for content that is too large this status"
                    + " elsewhere", "uploadFile"),
            of(404, "merge_in_progress", "a record of an unfinished merge, as for getRecord and writeRecordAttributeValues",
                    "listRecordAttributeValues", "deleteRecord"),
            of(409, "slug_conflict", "the slug can be changed, and one that is taken is a conflict where it is chosen",
                    "updateList", "updateAttribute"),
            of(400, "filter_error", "as for queryRecords: the filter is the same", "queryEntries"),
            of(400, "matching_attribute_definition_not_unique", "reported by a client's users", "assertRecord",
                    "upsertActivityRecord"),
            of(400, "multiple_match_results", "as for assertEntry; uncertain", "assertRecord"),
            of(400, "uniqueness_conflict", "observed by several clients when a record is written; entries and activity"
                    + " records have unique attributes too", "createRecord", "updateRecordAppend", "updateRecordOverwrite",
                    "createActivityRecord", "createEntry"),
            of(400, "missing_value", "a required attribute has no value: the code that the document names for updates of"
                    + " records", "createRecord", "createEntry", "updateEntryAppend"),
            of(400, "system_edit_unauthorized", "a system attribute is written: the code that the document names for"
                    + " system things in other places", "createRecord", "createActivityRecord", "createEntry"),
            of(400, "value_not_found", "an unknown attribute, option or record: the code that the document names where"
                    + " records and entries are created", "updateRecordAppend", "assertEntry", "updateEntryAppend"));

    /**
     * A value that the document's schema refuses.
     *
     * @param problem the whole problem, as a pattern
     */
    record Value(Set<String> operations, String problem, String reason) {
    }

    static final List<Value> VALUES = List.of(
            new Value(Set.of("createWebhook", "listWebhooks", "getWebhook", "updateWebhook"),
                    "/data(/\\d+)?/target_url: \"http://(localhost|127[.\\d]+|\\[::1])(:\\d+)?/.*\" does not match the regex pattern .*",
                    "on purpose: the application that is developed listens on the loopback interface without TLS"));

    private static Undocumented of(int status, String code, String reason, String... operations) {
        return new Undocumented(Set.of(operations), status, code, reason);
    }

    static boolean allows(DocumentedOperation answered, int status, String code) {
        return ERRORS.stream().anyMatch(error -> error.status == status && error.code.equals(code)
                && (error.operations.isEmpty() || error.operations.contains(answered.id())));
    }

    static boolean allows(DocumentedOperation answered, String problem) {
        return VALUES.stream()
                .anyMatch(value -> value.operations.contains(answered.id()) && problem.matches(value.problem));
    }
}
