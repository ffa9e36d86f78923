package io.quarkiverse.attio.emails;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.values.LinkedRecord;

class EmailTest {

    private static final Email EXAMPLE = new Email(
            new EmailId("14beef7a-99f7-4534-a87e-70b564330a4c", "7f3a1c88-2e4b-4d59-9a0c-6b8d5e7f1a23",
                    "d2c4f0a1-5b6e-4a7c-8d9e-1f2a3b4c5d6e"),
            Instant.parse("2023-01-01T15:00:00Z"), EmailDirection.OUTBOUND, "Re: Q3 renewal",
            List.of(new EmailParticipant(EmailRole.FROM, "person@company.com", "fundstack.com", "Simon Mitchell")),
            List.of(new LinkedRecord("people", "97052eb9-e65e-443f-a297-f2d9a4a7f795",
                    "891dcbfc-9141-415d-9b2a-2238a6cc012d")));

    @Test
    void theExampleIsReadAndWrittenBack() {
        assertThat(Examples.responses("listEmails", Email.class)).containsExactly(EXAMPLE);
        assertThat(Examples.written(List.of(EXAMPLE))).isEqualTo(Examples.data("listEmails"));
        assertThat(EXAMPLE.emailId()).isEqualTo("d2c4f0a1-5b6e-4a7c-8d9e-1f2a3b4c5d6e");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"participants\":null,\"linked_records\":null,\"subject_line\":null,\"sent_at\":null}",
            "{\"participants\":[null],\"linked_records\":[null],\"sent_at\":\"soon\",\"body\":\"x\"}" })
    void whatIsMissingIsEmpty(String json) {
        Email email = Examples.payload(json, Email.class);
        assertThat(email.participants()).isEmpty();
        assertThat(email.linkedRecords()).isEmpty();
        assertThat(email.subjectLine()).isNull();
        assertThat(email.sentAt()).isNull();
        assertThat(email.emailId()).isNull();
    }

    @Test
    void whatIsUnknownIsKept() {
        Email email = Examples.payload("{\"direction\":\"internal\",\"participants\":[{\"role\":\"sender\"},{}]}", Email.class);
        assertThat(email.direction()).isEqualTo(new EmailDirection("internal")).hasToString("internal");
        assertThat(email.participants()).extracting(EmailParticipant::role).containsExactly(new EmailRole("sender"), null);
        assertThat(EmailRole.REPLY_TO).hasToString("reply-to");
    }
}
