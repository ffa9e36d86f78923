package io.quarkiverse.attio.sample;

/** The file is not a customer file. The message says what is expected. */
public final class InvalidFileException extends Exception {

    private static final long serialVersionUID = 1L;

    public InvalidFileException(String message) {
        super(message);
    }
}
