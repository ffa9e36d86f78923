package io.quarkiverse.attio.sql;

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
 * Reads records and entries with SQL.
 * <p>
 * Every method throws an {@link io.quarkiverse.attio.error.AttioException}; those of the method itself are named with it.
 *
 * @see <a href="https://docs.attio.com/rest-api/endpoint-reference/sql">Attio's endpoint reference, chapter SQL</a>
 */
@AttioClient
@RegisterClientHeaders(AttioHeadersFactory.class)
@Path("/v2/sql")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AttioSql {

    /**
     * Runs a query ("Run a SQL query", beta). It can only read, and only objects and lists; Attio has it in the Enterprise
     * plan. Counts as a read. Scopes: {@code record_permission:read}, {@code object_configuration:read}.
     *
     * @throws io.quarkiverse.attio.error.AttioValidationException if Attio does not understand the statement
     *         ({@code filter_error})
     * @throws io.quarkiverse.attio.error.AttioForbiddenException if Attio answers 403, as for what is not in the plan of the
     *         workspace ({@code billing_error}); it does not document how it refuses here
     */
    @POST
    @AttioOperation(id = "querySql", scopes = { "record_permission:read",
            "object_configuration:read" }, access = Access.READ, repeatable = true, stability = Stability.BETA, errors = "400 filter_error")
    SqlResult query(SqlQuery query);

    /**
     * Runs a query; see {@link #query(SqlQuery)}.
     *
     * @param sql the statement. There are no parameters: never put a text into it that somebody else has written
     * @throws IllegalArgumentException if it is blank
     */
    default SqlResult query(String sql) {
        return query(SqlQuery.of(sql));
    }
}
