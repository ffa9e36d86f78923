package io.quarkiverse.attio.error;

/**
 * An answer that does not fit the API: a status or a code that no other exception stands for, a redirect, or a success
 * whose body is not the expected JSON. Never retried.
 */
public final class AttioUnexpectedException extends AttioException {

    private static final long serialVersionUID = 1L;

    public AttioUnexpectedException(AttioFailure failure, Throwable cause) {
        super(failure, cause);
    }
}
