package io.quarkiverse.attio.error;

/**
 * A unique value, slug or title is taken already: 400 or 409 {@link ErrorCode#UNIQUENESS_CONFLICT}, 409
 * {@link ErrorCode#SLUG_CONFLICT}. Attio names the value and the attribute, not the record that holds it. Never retried.
 */
public final class AttioUniquenessConflictException extends AttioException {

    private static final long serialVersionUID = 1L;

    public AttioUniquenessConflictException(AttioFailure failure) {
        super(failure, null);
    }
}
