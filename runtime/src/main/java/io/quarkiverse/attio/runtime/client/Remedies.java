package io.quarkiverse.attio.runtime.client;

import java.time.Duration;

import io.quarkiverse.attio.error.ErrorCode;

/** What to do about a failure: by status first, for the codes are an open set. */
final class Remedies {

    private Remedies() {
    }

    static String of(int status, ErrorCode code, Operation operation, Duration retryAfter) {
        String byCode = code == null ? null : byCode(code, operation);
        return byCode != null ? byCode : byStatus(status, operation, retryAfter);
    }

    private static String byCode(ErrorCode code, Operation operation) {
        return switch (code.value()) {
            case "billing_error" -> "The workspace's plan does not include this feature.";
            case "quota_exceeded" -> "A limit of the workspace's plan is reached.";
            case "invalid_grant" -> "The code or token is not valid, has expired or was used before: connect the workspace"
                    + " again, or make a new access token.";
            case "insufficient_scopes" -> missingScope(operation);
            case "uniqueness_conflict" -> operation.isAt("/v2/webhooks")
                    ? "Another webhook has this address, event type and filter: list the webhooks, and change or delete that one."
                    : "Another record has this value: find it with a query, or write with assertRecord.";
            case "uniqueness" -> "There is such a user or group already: find it with a filter and change that one.";
            case "invalidFilter" -> "Check the filter: its attributes and operators, and the quotes around its texts.";
            case "invalidPath", "noTarget" -> "Check the path of the change: it names nothing that is there.";
            case "mutability" -> "It cannot be changed.";
            case "slug_conflict" -> "Choose another slug or title.";
            case "concurrent_write_conflict" -> "Nothing was written: read again and repeat the call.";
            case "merge_in_progress" -> "The merge has not finished: try again in a moment.";
            case "multiple_match_results" -> "More than one matches: write to one of them by its id.";
            case "matching_attribute_definition_not_unique" -> "Assert by a unique attribute: domains of companies,"
                    + " email_addresses of people, or one of your own that is marked as unique.";
            case "value_not_found" -> "Check the slugs, titles and ids in the request: an unknown attribute, option, status"
                    + " or referenced record is never created.";
            case "filter_error" -> operation.isAt("/v2/sql")
                    ? "Check the statement: it can only read, and only objects and lists."
                    : "Check the filter's attributes and operators; a filter takes one value where a write takes a list.";
            case "system_edit_unauthorized" -> "It belongs to Attio's system and cannot be changed.";
            default -> null;
        };
    }

    private static String byStatus(int status, Operation operation, Duration retryAfter) {
        if (status >= 500 || status == 408) {
            return unavailable(operation);
        }
        if (status < 400) {
            return "Check quarkus.attio.base-url: the API itself does not redirect here.";
        }
        return switch (status) {
            case 400, 422 -> "Check the request against Attio's reference; what it names is wrong there.";
            case 401 -> "The token is unknown or was revoked: make a new one in Attio (Workspace settings, Developers) and"
                    + " set it as ATTIO_API_KEY.";
            case 403 -> missingScope(operation);
            case 404 -> "It does not exist, or the token may not see it; check the id or slug, and the token's access.";
            case 409 -> "It clashes with what is there: read it again.";
            case 413 -> "The request is too large.";
            case 429 -> "The call was not carried out. " + (retryAfter == null ? "Repeat it later, or call less often."
                    : "Attio asks to wait " + seconds(retryAfter) + " before the next one.");
            default -> "The API does not document this answer; its body may tell more.";
        };
    }

    private static String missingScope(Operation operation) {
        return (operation.neededScopes().isEmpty() ? "The token lacks a scope"
                : "The token lacks a scope (this call needs " + String.join(" and ", operation.neededScopes()) + ")")
                + " or access to the object, list or record: add it to the token in Attio (Workspace settings, Developers)."
                + (operation.workspaceOnly() ? " Only a token of the workspace may do this, not one that acts for a member."
                        : "");
    }

    static String noAnswer(Operation operation) {
        return unavailable(operation);
    }

    private static String unavailable(Operation operation) {
        return operation.repeatable() ? "Attio could not be reached or did not answer properly: try again later."
                : "It is not known whether Attio carried the call out, so it was not repeated: check before you do.";
    }

    static String unreadable(Operation operation) {
        return operation.repeatable() ? "Check quarkus.attio.base-url, and whether something on the way answers for Attio."
                : "Attio may have carried the call out; check before you repeat it.";
    }

    private static String seconds(Duration wait) {
        return wait.toMillis() % 1000 == 0 ? wait.toSeconds() + " s" : wait.toMillis() + " ms";
    }
}
