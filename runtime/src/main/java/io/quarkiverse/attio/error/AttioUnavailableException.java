package io.quarkiverse.attio.error;

/**
 * No usable answer: a server error (5xx), a timeout, or a connection that could not be opened or broke. Retried only
 * where repeating is safe ({@link io.quarkiverse.attio.AttioOperation#repeatable()}). For any other call it is unknown
 * whether Attio carried it out, and the message says so.
 */
public final class AttioUnavailableException extends AttioException {

    private static final long serialVersionUID = 1L;

    public AttioUnavailableException(AttioFailure failure, Throwable cause) {
        super(failure, cause);
    }
}
