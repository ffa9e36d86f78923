package io.quarkiverse.attio.error;

/**
 * 404: the resource does not exist, or the token may not see it: Attio does not tell the two apart. With
 * {@link ErrorCode#MERGE_IN_PROGRESS} the record is the result of a merge that has not finished. Never retried.
 */
public final class AttioNotFoundException extends AttioException {

    private static final long serialVersionUID = 1L;

    public AttioNotFoundException(AttioFailure failure) {
        super(failure, null);
    }
}
