package org.acme.auth;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.Scope;
import io.quarkiverse.attio.auth.TokenInfo;

@ApplicationScoped
public class WhoAmI {

    private final AttioSelf self;

    WhoAmI(@RestClient AttioSelf self) {
        this.self = self;
    }

    // tag::all[]
    List<Scope> missing(List<Scope> needed) {
        TokenInfo token = self.identify();
        return needed.stream().filter(scope -> !token.allows(scope)).toList();
    }
    // end::all[]
}
