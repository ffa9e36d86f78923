package io.quarkiverse.attio.error;

import java.util.List;

/**
 * Attio refused the request as it was sent: 400, 413 or 422, with codes such as {@link ErrorCode#VALIDATION_TYPE},
 * {@link ErrorCode#VALUE_NOT_FOUND}, {@link ErrorCode#MISSING_VALUE} or {@link ErrorCode#FILTER_ERROR}. Never retried.
 */
public final class AttioValidationException extends AttioException {

    private static final long serialVersionUID = 1L;

    public AttioValidationException(AttioFailure failure) {
        super(failure, null);
    }

    /**
     * @return what Attio found wrong and where, possibly empty
     */
    public List<ValidationIssue> validationIssues() {
        return failure().validationIssues();
    }
}
