package io.quarkiverse.attio.sample;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.quarkus.qute.TemplateInstance;

/** The page, and the import that its button begins. */
@Path("/")
public class HomeResource {

    private final Imports imports;

    HomeResource(Imports imports) {
        this.imports = imports;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@RestQuery boolean refused) {
        return new HomePage(imports.connection().orElse(null), imports.latest().orElse(null), imports.isRunning(), refused)
                .render();
    }

    /** Begins an import. A browser comes back to the page, anybody else is told with the status whether it began. */
    @POST
    @Path("import")
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_HTML })
    public RestResponse<Errors.ErrorBody> begin(@HeaderParam(HttpHeaders.ACCEPT) String accept) {
        boolean begun = imports.start();
        if (begun) {
            return RestResponse.seeOther(URI.create("/"));
        }
        if (accept != null && accept.contains(MediaType.TEXT_HTML)) {
            return RestResponse.seeOther(URI.create("/?refused=true"));
        }
        return ResponseBuilder.create(Status.CONFLICT, new Errors.ErrorBody("An import is running already"))
                .type(MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Path("report")
    @Produces(MediaType.APPLICATION_JSON)
    public RestResponse<ImportReport> report() {
        return imports.latest().map(RestResponse::ok).orElseGet(RestResponse::noContent);
    }
}
