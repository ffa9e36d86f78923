package io.quarkiverse.attio.emails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EmailQueryTest {

    private static final Instant MORNING = Instant.parse("2027-11-27T08:00:00Z");

    private static String[] many(int count) {
        return Collections.nCopies(count, "x@acme.example").toArray(String[]::new);
    }

    private static void refused(ThrowingCallable what, String message) {
        assertThatThrownBy(what).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void byRecordsByParticipantsOrByDomain() {
        EmailQuery records = EmailQuery.ofLinkedTo("people", "one", "two");
        assertThat(records.getLinkedObject()).isEqualTo("people");
        assertThat(records.getLinkedRecordIds()).isEqualTo("one,two");
        assertThat(EmailQuery.ofParticipants("ada@acme.example", "bob@acme.example").getParticipants())
                .isEqualTo("ada@acme.example,bob@acme.example");
        assertThat(EmailQuery.ofDomain("acme.example").getDomain()).isEqualTo("acme.example");
    }

    /** Attio refuses a query without any of them. */
    @Test
    void thereIsNoQueryWithoutOneOfThem() {
        assertThat(EmailQuery.class.getDeclaredConstructors()).extracting(Constructor::getModifiers)
                .allMatch(Modifier::isPrivate);
        assertThat(Stream.of(EmailQuery.class.getMethods()).filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(method -> method.getName())).containsExactlyInAnyOrder("ofLinkedTo", "ofParticipants", "ofDomain");
    }

    @Test
    void orAllOfThem() {
        EmailQuery query = EmailQuery.ofDomain("acme.example").orParticipants("ada@acme.example").orLinkedTo("deals", "d")
                .limit(10).cursor("c").sentAfter(MORNING).sentBefore(MORNING.plusSeconds(60))
                .excludeAutomatedParticipants(true);
        assertThat(query.getDomain()).isEqualTo("acme.example");
        assertThat(query.getParticipants()).isEqualTo("ada@acme.example");
        assertThat(query.getLinkedObject()).isEqualTo("deals");
        assertThat(query.getLinkedRecordIds()).isEqualTo("d");
        assertThat(query.getLimit()).isEqualTo(10);
        assertThat(query.getCursor()).isEqualTo("c");
        assertThat(query.getSentAfter()).isEqualTo(MORNING);
        assertThat(query.getSentBefore()).isEqualTo("2027-11-27T08:01:00Z");
        assertThat(query.getExcludeAutomatedParticipants()).isTrue();
        assertThat(EmailQuery.ofParticipants("ada@acme.example").orDomain("acme.example").getDomain())
                .isEqualTo("acme.example");
        assertThat(EmailQuery.ofDomain("acme.example").getExcludeAutomatedParticipants()).isNull();
    }

    @Test
    void aQueryDoesNotChange() {
        EmailQuery first = EmailQuery.ofDomain("acme.example").limit(10);
        assertThat(first.cursor("c").limit(20).cursor(null).getCursor()).isNull();
        assertThat(first.orParticipants("ada@acme.example").getParticipants()).isEqualTo("ada@acme.example");
        assertThat(first.getLimit()).isEqualTo(10);
        assertThat(first.getParticipants()).isNull();
    }

    @Test
    void nothingIsReplacedInSilence() {
        refused(() -> EmailQuery.ofDomain("a.example").orDomain("b.example"), "domain is said already, name all at once");
        refused(() -> EmailQuery.ofParticipants("a@a.example").orParticipants("b@a.example"),
                "participants is said already, name all at once");
        refused(() -> EmailQuery.ofLinkedTo("people", "a").orLinkedTo("companies", "b"),
                "linked_object is said already, name all at once");
    }

    @Test
    void atMostTenOfEach() {
        assertThat(EmailQuery.ofLinkedTo("people", many(10)).getLinkedRecordIds().split(",")).hasSize(10);
        refused(() -> EmailQuery.ofLinkedTo("people", many(11)), "recordIds has 11 elements, it must have 1 to 10");
        refused(() -> EmailQuery.ofLinkedTo("people"), "recordIds has 0 elements, it must have 1 to 10");
        assertThat(EmailQuery.ofParticipants(many(10)).getParticipants().split(",")).hasSize(10);
        refused(() -> EmailQuery.ofParticipants(many(11)), "emailAddresses has 11 elements, it must have 1 to 10");
        refused(() -> EmailQuery.ofParticipants(), "emailAddresses has 0 elements, it must have 1 to 10");
    }

    @Test
    void thePageHasLimits() {
        EmailQuery query = EmailQuery.ofDomain("acme.example");
        assertThat(query.limit(1).getLimit()).isEqualTo(1);
        assertThat(query.limit(50).getLimit()).isEqualTo(50);
        refused(() -> query.limit(0), "limit is 0, it must be between 1 and 50");
        refused(() -> query.limit(51), "limit is 51, it must be between 1 and 50");
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        refused(() -> EmailQuery.ofDomain(" "), "domain is blank");
        refused(() -> EmailQuery.ofLinkedTo("", "r"), "object is blank");
        refused(() -> EmailQuery.ofLinkedTo("people", "r", ""), "recordIds is blank");
        refused(() -> EmailQuery.ofLinkedTo("people", "r,s"), "recordIds has an element with a comma");
        refused(() -> EmailQuery.ofParticipants("a@a.example,b@a.example"), "emailAddresses has an element with a comma");
        assertThatThrownBy(() -> EmailQuery.ofDomain(null)).isInstanceOf(NullPointerException.class).hasMessage("domain");
        assertThatThrownBy(() -> EmailQuery.ofParticipants((String) null)).hasMessage("emailAddresses");
        assertThatThrownBy(() -> EmailQuery.ofDomain("a.example").sentAfter(null)).hasMessage("sentAfter");
        assertThatThrownBy(() -> EmailQuery.ofDomain("a.example").sentBefore(null)).hasMessage("sentBefore");
    }
}
