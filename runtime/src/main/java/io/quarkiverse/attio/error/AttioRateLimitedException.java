package io.quarkiverse.attio.error;

/**
 * 429: more calls than Attio allows; the call was not carried out. Retried for every method after what
 * {@link #retryAfter()} says, and thrown when the retries are used up or when Attio asks for a longer wait than
 * {@code quarkus.attio.retry.max-wait}.
 */
public final class AttioRateLimitedException extends AttioException {

    private static final long serialVersionUID = 1L;

    public AttioRateLimitedException(AttioFailure failure) {
        super(failure, null);
    }
}
