package io.quarkiverse.attio.emails;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What somebody has to do with an email. The set is open.
 *
 * @param value the role as Attio writes it
 */
public record EmailRole(@JsonValue String value) {

    public static final EmailRole FROM = new EmailRole("from");
    public static final EmailRole REPLY_TO = new EmailRole("reply-to");
    public static final EmailRole TO = new EmailRole("to");
    public static final EmailRole CC = new EmailRole("cc");
    public static final EmailRole BCC = new EmailRole("bcc");

    @JsonCreator
    public EmailRole {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
