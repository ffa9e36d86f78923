package org.acme.own;

import java.net.URI;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;

class ByHand {

    // tag::all[]
    Attributes attributes(URI attio) {
        return QuarkusRestClientBuilder.newBuilder().baseUri(attio).build(Attributes.class);
    }
    // end::all[]
}
