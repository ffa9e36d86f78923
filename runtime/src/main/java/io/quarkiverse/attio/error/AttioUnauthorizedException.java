package io.quarkiverse.attio.error;

/**
 * 401: Attio does not know the token, most often because it was revoked. Never retried.
 * <p>
 * {@link io.quarkiverse.attio.auth.AttioSelf#identify()} does not throw this: it answers with {@code active} false.
 */
public final class AttioUnauthorizedException extends AttioException {

    private static final long serialVersionUID = 1L;

    public AttioUnauthorizedException(AttioFailure failure) {
        super(failure, null);
    }
}
