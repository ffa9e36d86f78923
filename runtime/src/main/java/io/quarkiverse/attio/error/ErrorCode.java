package io.quarkiverse.attio.error;

import java.io.Serializable;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The {@code code} of an error body. The set is open: a code that this version does not know is kept as it came.
 *
 * @param value the code as Attio writes it
 */
public record ErrorCode(@JsonValue String value) implements Serializable {

    /** 401: unknown or revoked token. 403: missing scope or permission. */
    public static final ErrorCode UNAUTHORIZED = new ErrorCode("unauthorized");
    /** 403: the feature is not part of the workspace's plan. */
    public static final ErrorCode BILLING_ERROR = new ErrorCode("billing_error");
    /** 400 or 403: a limit of the workspace's plan is reached. */
    public static final ErrorCode QUOTA_EXCEEDED = new ErrorCode("quota_exceeded");
    /** 404: missing, or not visible to the token; also a route that does not exist. */
    public static final ErrorCode NOT_FOUND = new ErrorCode("not_found");
    /** 400: the body, query or path has the wrong form. 413: too large. */
    public static final ErrorCode VALIDATION_TYPE = new ErrorCode("validation_type");
    /** 400: a required attribute is missing; on {@code /v2/self} the token is missing or malformed. */
    public static final ErrorCode MISSING_VALUE = new ErrorCode("missing_value");
    /** 400: unknown attribute, option, status or referenced record. */
    public static final ErrorCode VALUE_NOT_FOUND = new ErrorCode("value_not_found");
    /** 400: a filter or query that Attio does not understand. */
    public static final ErrorCode FILTER_ERROR = new ErrorCode("filter_error");
    /** 400: a value that cannot be changed. */
    public static final ErrorCode IMMUTABLE_VALUE = new ErrorCode("immutable_value");
    /** 400: an assert that matches more than one. */
    public static final ErrorCode MULTIPLE_MATCH_RESULTS = new ErrorCode("multiple_match_results");
    /** 400: an assert by an attribute that is not unique. */
    public static final ErrorCode MATCHING_ATTRIBUTE_NOT_UNIQUE = new ErrorCode("matching_attribute_definition_not_unique");
    /** 400 or 409: a unique value is taken. */
    public static final ErrorCode UNIQUENESS_CONFLICT = new ErrorCode("uniqueness_conflict");
    /** 409, by SCIM: there is such a user or group already. */
    public static final ErrorCode UNIQUENESS = new ErrorCode("uniqueness");
    /** 409: a slug or title is taken. */
    public static final ErrorCode SLUG_CONFLICT = new ErrorCode("slug_conflict");
    /** 409: the record changed during the write. */
    public static final ErrorCode CONCURRENT_WRITE_CONFLICT = new ErrorCode("concurrent_write_conflict");
    /** 400: editing or deleting something of the system. */
    public static final ErrorCode SYSTEM_EDIT_UNAUTHORIZED = new ErrorCode("system_edit_unauthorized");
    /** 400: merging a record with itself. */
    public static final ErrorCode SELF_MERGE = new ErrorCode("self_merge");
    /** 400 or 404: the record is being merged. */
    public static final ErrorCode MERGE_IN_PROGRESS = new ErrorCode("merge_in_progress");
    /** 400: too many of something, for example linked records of a task. */
    public static final ErrorCode LIMIT_REACHED = new ErrorCode("limit_reached");
    /** 429: too many calls. */
    public static final ErrorCode RATE_LIMIT_EXCEEDED = new ErrorCode("rate_limit_exceeded");
    /** The grant of an OAuth exchange is invalid, expired or used (RFC 6749); also in older guides for a bad token. */
    public static final ErrorCode INVALID_GRANT = new ErrorCode("invalid_grant");
    /** Older guides' name of a missing scope; the API itself was seen to send {@code unauthorized}. */
    public static final ErrorCode INSUFFICIENT_SCOPES = new ErrorCode("insufficient_scopes");
    /** Older guides' name of a malformed request; the API itself was seen to send more specific codes. */
    public static final ErrorCode INVALID_REQUEST = new ErrorCode("invalid_request");

    public ErrorCode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
