package org.acme.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import io.quarkiverse.attio.emulator.Emulator;

class Standalone {

    // tag::all[]
    String objects() throws Exception {
        try (Emulator emulator = Emulator.builder().start()) {
            URI address = emulator.address().resolve("/v2/objects");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + emulator.token()).build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        }
    }
    // end::all[]
}
