package io.quarkiverse.attio.conformance.server;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.attributes.AttioAttributes;
import io.quarkiverse.attio.attributes.ReactiveAttioAttributes;
import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.ReactiveAttioSelf;
import io.quarkiverse.attio.conformance.contract.ClientMethod;
import io.quarkiverse.attio.conformance.contract.Clients;
import io.quarkiverse.attio.lists.AttioEntries;
import io.quarkiverse.attio.lists.AttioLists;
import io.quarkiverse.attio.lists.ReactiveAttioEntries;
import io.quarkiverse.attio.lists.ReactiveAttioLists;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;

/** Every client as an application has it, by its interface. */
@Singleton
public class Injected {

    private final Map<Class<?>, Object> clients;

    @Inject
    public Injected(@RestClient AttioSelf self, @RestClient ReactiveAttioSelf reactiveSelf,
            @RestClient AttioObjects objects, @RestClient ReactiveAttioObjects reactiveObjects,
            @RestClient AttioAttributes attributes, @RestClient ReactiveAttioAttributes reactiveAttributes,
            @RestClient AttioRecords records, @RestClient ReactiveAttioRecords reactiveRecords,
            @RestClient AttioLists lists, @RestClient ReactiveAttioLists reactiveLists,
            @RestClient AttioEntries entries, @RestClient ReactiveAttioEntries reactiveEntries) {
        clients = Map.ofEntries(Map.entry(AttioSelf.class, self), Map.entry(ReactiveAttioSelf.class, reactiveSelf),
                Map.entry(AttioObjects.class, objects), Map.entry(ReactiveAttioObjects.class, reactiveObjects),
                Map.entry(AttioAttributes.class, attributes), Map.entry(ReactiveAttioAttributes.class, reactiveAttributes),
                Map.entry(AttioRecords.class, records), Map.entry(ReactiveAttioRecords.class, reactiveRecords),
                Map.entry(AttioLists.class, lists), Map.entry(ReactiveAttioLists.class, reactiveLists),
                Map.entry(AttioEntries.class, entries), Map.entry(ReactiveAttioEntries.class, reactiveEntries));
    }

    public Object client(ClientMethod method) {
        return clients.get(method.client());
    }

    /** The blocking and the reactive method of an operation, none if the clients do not have it. */
    public static List<ClientMethod> methods(String operation) {
        return Clients.methods().stream().filter(method -> method.operation().id().equals(operation)).toList();
    }
}
