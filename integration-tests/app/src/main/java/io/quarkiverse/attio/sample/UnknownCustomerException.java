package io.quarkiverse.attio.sample;

/** Attio has no such company. */
public final class UnknownCustomerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCustomerException(String domain) {
        super("There is no company with the domain " + domain);
    }
}
