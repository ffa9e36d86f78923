package io.quarkiverse.attio.conformance.server;

import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.conformance.contract.ClientMethod;
import io.quarkiverse.attio.conformance.contract.Clients;

/** Every client as an application has it, by its interface. */
@Singleton
public class Injected {

    private final Instance<Object> clients;

    @Inject
    public Injected(@RestClient Instance<Object> clients) {
        this.clients = clients;
    }

    public Object client(ClientMethod method) {
        return client(method.client());
    }

    public Object client(Class<?> type) {
        return clients.select(type).get();
    }

    /** The blocking and the reactive method of an operation, none if the clients do not have it. */
    public static List<ClientMethod> methods(String operation) {
        return Clients.methods().stream().filter(method -> method.operation().id().equals(operation)).toList();
    }
}
