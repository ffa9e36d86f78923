package io.quarkiverse.attio.error;

/**
 * 409 {@link ErrorCode#CONCURRENT_WRITE_CONFLICT}: the record was changed by another request while this one was
 * checked; nothing was written. Retried for every method, and thrown when the retries are used up.
 */
public final class AttioConcurrentWriteException extends AttioException {

    private static final long serialVersionUID = 1L;

    public AttioConcurrentWriteException(AttioFailure failure) {
        super(failure, null);
    }
}
