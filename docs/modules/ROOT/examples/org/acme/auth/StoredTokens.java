package org.acme.auth;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.attio.auth.AccessToken;
import io.quarkiverse.attio.auth.BlockingAttioTokenResolver;

// tag::all[]
@ApplicationScoped
public class StoredTokens implements BlockingAttioTokenResolver {

    private final TokenTable table;

    StoredTokens(TokenTable table) {
        this.table = table;
    }

    @Override
    public AccessToken resolve(String tenant) {
        String token = table.find(tenant); // waits for the database
        return token == null ? null : AccessToken.of(token);
    }
}
// end::all[]
