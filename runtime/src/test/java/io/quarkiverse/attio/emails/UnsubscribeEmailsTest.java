package io.quarkiverse.attio.emails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;

class UnsubscribeEmailsTest {

    private static final String PERSON = "person@example.com";

    @Test
    void theExamples() {
        assertThat(Examples.sent(UnsubscribeEmails.of(PERSON)))
                .isEqualTo(Examples.request("addSequenceUnsubscribedEmails"));
        assertThat(UnsubscribeEmails.of(List.of(PERSON))).isEqualTo(UnsubscribeEmails.of(PERSON));
        List<UnsubscribedEmail> answer = Examples.responses("addSequenceUnsubscribedEmails", UnsubscribedEmail.class);
        assertThat(answer).containsExactly(new UnsubscribedEmail(PERSON, Instant.parse("2026-01-02T15:04:05Z")));
        assertThat(Examples.written(answer)).isEqualTo(Examples.data("addSequenceUnsubscribedEmails"));
    }

    @Test
    void oneToAThousand() {
        assertThat(UnsubscribeEmails.of(Collections.nCopies(1_000, PERSON)).emailAddresses()).hasSize(1_000);
        assertThatThrownBy(() -> UnsubscribeEmails.of(Collections.nCopies(1_001, PERSON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("emailAddresses has 1001 elements, it must have 1 to 1000");
        assertThatThrownBy(UnsubscribeEmails::of).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("emailAddresses has 0 elements, it must have 1 to 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "acme.example", "@acme.example", "ada@" })
    void whatIsNoAddressIsNamedByItsPlace(String address) {
        assertThatThrownBy(() -> UnsubscribeEmails.of(PERSON, address)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("emailAddresses[1] is no e-mail address");
    }

    @Test
    void nothingIsNoAddress() {
        assertThatThrownBy(() -> UnsubscribeEmails.of(PERSON, null)).isInstanceOf(NullPointerException.class)
                .hasMessage("emailAddresses");
        assertThatThrownBy(() -> UnsubscribeEmails.of((Collection<String>) null)).hasMessage("emailAddresses");
    }

    @Test
    void anAnswerMayLackEverything() {
        assertThat(Examples.payload("{\"new\":1}", UnsubscribedEmail.class)).isEqualTo(new UnsubscribedEmail(null, null));
    }
}
