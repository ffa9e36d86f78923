package io.quarkiverse.attio.conformance.contract;

import java.util.List;

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
            new Undocumented("assertRecord", 400, "matching_attribute_definition_not_unique", "reported by a client's users"));

    /** Whether this entry allows the answer. */
    boolean allows(ContractOperation answered, int answeredStatus, String answeredCode) {
        return (operation.equals(ANY) || operation.equals(answered.id())) && status == answeredStatus
                && code.equals(answeredCode);
    }
}
