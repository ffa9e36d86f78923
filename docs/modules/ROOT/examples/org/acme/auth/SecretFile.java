package org.acme.auth;

// tag::all[]
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.credentials.CredentialsProvider;

@ApplicationScoped
public class SecretFile implements CredentialsProvider {

    @Override
    public Map<String, String> getCredentials(String name) {
        try {
            return Map.of("api-key", Files.readString(Path.of("/run/secrets", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
// end::all[]
