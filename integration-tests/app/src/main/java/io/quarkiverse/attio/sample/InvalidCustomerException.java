package io.quarkiverse.attio.sample;

/** The data of a customer cannot be used. The message is the reason, in words for whoever wrote the data. */
public final class InvalidCustomerException extends Exception {

    private static final long serialVersionUID = 1L;

    public InvalidCustomerException(String reason) {
        super(reason);
    }
}
