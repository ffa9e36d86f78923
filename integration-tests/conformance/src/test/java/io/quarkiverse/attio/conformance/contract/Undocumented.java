package io.quarkiverse.attio.conformance.contract;

import java.util.List;
import java.util.Set;

/**
 * What may be answered although the document does not say so for the operation: a reviewed list, each entry with its
 * reason. Nothing gets in here to make a test pass.
 *
 * @param operation the operation, or {@code *} for all
 * @param code the error's code
 * @param reason why it is right all the same
 */
public record Undocumented(String operation, int status, String code, String reason) {

    private static final String ANY = "*";

    public static final List<Undocumented> ANSWERS = List.of(
            new Undocumented(ANY, 401, "unauthorized", "observed everywhere; the document names it on no operation"),
            new Undocumented(ANY, 400, "validation_type", "observed for any request of the wrong form, with validation_errors"),
            new Undocumented("identifySelf", 400, "missing_value", "observed for a token without the form of one"),
            new Undocumented("createRecord", 400, "uniqueness_conflict", "observed by several clients; for a status the"
                    + " document names one code or two, and not all"),
            new Undocumented("updateRecordAppend", 400, "uniqueness_conflict", "as for createRecord"),
            new Undocumented("updateRecordOverwrite", 400, "uniqueness_conflict", "as for createRecord"),
            new Undocumented("createRecord", 400, "missing_value", "a required attribute has no value: the code that the"
                    + " document names for updates"),
            new Undocumented("createRecord", 400, "system_edit_unauthorized", "a system attribute is written"),
            new Undocumented("updateRecordAppend", 400, "value_not_found", "an unknown attribute, option or record: the code"
                    + " that the document names for createRecord and assertRecord"),
            new Undocumented("updateRecordOverwrite", 400, "value_not_found", "as for updateRecordAppend"),
            new Undocumented("assertRecord", 400, "matching_attribute_definition_not_unique", "reported by a client's users"),
            new Undocumented("createActivityRecord", 400, "uniqueness_conflict", "as for createRecord: records of activities"
                    + " have the same kinds of values"),
            new Undocumented("createActivityRecord", 400, "system_edit_unauthorized", "as for createRecord"),
            new Undocumented("updateActivityRecordAppend", 400, "value_not_found", "as for updateRecordAppend"),
            new Undocumented("updateActivityRecordOverwrite", 400, "value_not_found", "as for updateRecordAppend"),
            new Undocumented("updateActivityRecordAppend", 400, "uniqueness_conflict", "as for createRecord"),
            new Undocumented("updateActivityRecordOverwrite", 400, "uniqueness_conflict", "as for createRecord"),
            new Undocumented("upsertActivityRecord", 400, "matching_attribute_definition_not_unique", "as for assertRecord"),
            new Undocumented("listCallRecordings", 404, "not_found", "an unknown meeting: what the document names for"
                    + " createCallRecording"),
            new Undocumented("getCallTranscript", 404, "not_found", "an unknown recording: what the document names for"
                    + " getCallRecording"),
            new Undocumented("listMeetings", 403, "unauthorized", "a token of a user, which the document says the operation"
                    + " does not support; 403 is its answer to a token that may not"),
            new Undocumented("getCallTranscript", 403, "unauthorized", "as for listMeetings"),
            new Undocumented("listEmails", 403, "unauthorized", "as for listMeetings"),
            new Undocumented("listWebhooks", 403, "unauthorized", "as for listMeetings"),
            new Undocumented("createWebhook", 403, "unauthorized", "as for listMeetings"),
            new Undocumented("getWebhook", 403, "unauthorized", "as for listMeetings"),
            new Undocumented("updateWebhook", 403, "unauthorized", "as for listMeetings"),
            new Undocumented("deleteWebhook", 403, "unauthorized", "as for listMeetings"),
            new Undocumented("querySql", 403, "billing_error", "SQL is in one plan only, and this is the code for what is not"
                    + " in the plan of the workspace"));

    /** The entries for some operations, those for all operations among them. */
    public static List<Undocumented> of(Set<String> operations) {
        return ANSWERS.stream().filter(answer -> answer.operation.equals(ANY) || operations.contains(answer.operation))
                .toList();
    }

    /** Whether this entry allows the answer. */
    boolean allows(ContractOperation answered, int answeredStatus, String answeredCode) {
        return (operation.equals(ANY) || operation.equals(answered.id())) && status == answeredStatus
                && code.equals(answeredCode);
    }
}
