package org.acme.emails;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.emails.AttioEmails;
import io.quarkiverse.attio.emails.AttioSequences;
import io.quarkiverse.attio.emails.Email;
import io.quarkiverse.attio.emails.EmailDirection;
import io.quarkiverse.attio.emails.EmailQuery;
import io.quarkiverse.attio.emails.UnsubscribedEmail;
import io.quarkiverse.attio.paging.AttioPager;

@ApplicationScoped
public class Emails {

    @Inject
    @RestClient
    AttioEmails emails;

    @Inject
    @RestClient
    AttioSequences sequences;

    // tag::list[]
    public long answersFrom(String domain, String personId, Instant since) {
        EmailQuery query = EmailQuery.ofDomain(domain).orLinkedTo("people", personId) // <1>
                .sentAfter(since).excludeAutomatedParticipants(true);
        try (Stream<Email> all = AttioPager
                .byCursor((limit, cursor) -> emails.list(query.limit(limit).cursor(cursor)), Email::id) // <2>
                .largestPage(EmailQuery.MAX_LIMIT).stream()) {
            return all.filter(email -> EmailDirection.INBOUND.equals(email.direction())).count();
        }
    }
    // end::list[]

    // tag::unsubscribe[]
    public List<UnsubscribedEmail> never(String... addresses) {
        return sequences.unsubscribe(addresses);
    }
    // end::unsubscribe[]
}
