package org.acme.auth;

import java.net.URI;
import java.net.http.HttpRequest;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.attio.auth.CurrentToken;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
public class OtherRequests {

    private final CurrentToken token;

    OtherRequests(CurrentToken token) {
        this.token = token;
    }

    // tag::all[]
    Uni<HttpRequest> authenticated(URI address) {
        return token.get().map(found -> HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + found.value()).build());
    }
    // end::all[]
}
