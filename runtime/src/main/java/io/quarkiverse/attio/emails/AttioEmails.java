package io.quarkiverse.attio.emails;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.AttioOperation.Stability;
import io.quarkiverse.attio.AttioOperation.TokenLevel;
import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.quarkiverse.attio.paging.Page;

/**
 * The emails in the mailboxes of the workspace: who wrote to whom and when, never what. Attio is still trying this out and
 * opens it to a workspace and an app on request.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/emails/list-emails">Attio's endpoint reference, chapter
 *      Emails</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/emails")
@Produces(MediaType.APPLICATION_JSON)
public interface AttioEmails {

    /**
     * Lists emails of some records, participants or a domain, page by page ("List emails"). A page may be short or empty
     * although more follow: only a missing {@link Page#nextCursor()} is the end. An
     * {@code AttioPager} goes on until then, see {@link EmailQuery}. Only a token of the workspace may do it. Scopes:
     * {@code email:read}, {@code record_permission:read},
     * {@code object_configuration:read}.
     *
     * @param query which ones, not {@code null}
     * @return at most 25 emails unless the query says another limit
     */
    @GET
    @AttioOperation(id = "listEmails", scopes = { "email:read", "record_permission:read",
            "object_configuration:read" }, access = Access.READ, repeatable = true, tokenLevels = TokenLevel.WORKSPACE, largestPage = 50, stability = Stability.ALPHA)
    Page<Email> list(@BeanParam EmailQuery query);
}
