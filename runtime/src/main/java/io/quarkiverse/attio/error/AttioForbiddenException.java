package io.quarkiverse.attio.error;

/**
 * 403: the token lacks a scope, or the object, list or record is closed to it, or the workspace's plan does not include
 * the feature ({@link ErrorCode#BILLING_ERROR}, {@link ErrorCode#QUOTA_EXCEEDED}). The message names the scopes that the
 * operation needs. Never retried.
 */
public final class AttioForbiddenException extends AttioException {

    private static final long serialVersionUID = 1L;

    public AttioForbiddenException(AttioFailure failure) {
        super(failure, null);
    }
}
