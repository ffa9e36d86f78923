package io.quarkiverse.attio.auth;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;

/**
 * The token in use: its workspace, its scopes and who authorised it.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/meta/identify">Attio's endpoint reference, chapter Meta</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/self")
@Produces(MediaType.APPLICATION_JSON)
public interface AttioSelf {

    /**
     * Identifies the token in use ("Identify"). Needs no scope.
     *
     * @return what Attio knows of the token; an unknown or revoked token does not throw but has {@code active} false
     * @throws io.quarkiverse.attio.error.AttioValidationException if the token has not the form of one
     *         ({@code missing_value})
     */
    @GET
    @AttioOperation(id = "identifySelf", access = Access.READ, repeatable = true)
    TokenInfo identify();
}
