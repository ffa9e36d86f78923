package io.quarkiverse.attio.emails;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.AttioOperation.Stability;
import io.quarkiverse.attio.auth.AttioHeadersFactory;

/**
 * The sequences of emails that Attio sends: who shall get none.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/sequences/add-emails-to-the-unsubscribe-list">Attio's
 *      endpoint reference, chapter Sequences</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/sequences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioSequences {

    /**
     * Takes addresses out of every sequence, those that are running too, and keeps them out ("Add emails to the unsubscribe
     * list"). An address that is out already stays so: safe to repeat. The API has no way back. Scope:
     * {@code sequence_unsubscribe:read-write}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if one is no e-mail address ({@code validation_type})
     */
    @POST
    @Path("/unsubscribed_emails")
    @AttioOperation(id = "addSequenceUnsubscribedEmails", scopes = "sequence_unsubscribe:read-write", access = Access.WRITE, repeatable = true, stability = Stability.BETA, errors = "400 validation_type")
    List<UnsubscribedEmail> unsubscribe(UnsubscribeEmails emails);

    /**
     * Takes 1 to 1,000 addresses out of every sequence; see {@link #unsubscribe(UnsubscribeEmails)}.
     *
     * @throws IllegalArgumentException if there are none or more, or one is no e-mail address
     */
    default List<UnsubscribedEmail> unsubscribe(String... emailAddresses) {
        return unsubscribe(UnsubscribeEmails.of(emailAddresses));
    }
}
