package io.quarkiverse.attio.conformance.contract;

import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.attio.attributes.AttioAttributes;
import io.quarkiverse.attio.attributes.ReactiveAttioAttributes;
import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.ReactiveAttioSelf;
import io.quarkiverse.attio.lists.AttioEntries;
import io.quarkiverse.attio.lists.AttioLists;
import io.quarkiverse.attio.lists.ReactiveAttioEntries;
import io.quarkiverse.attio.lists.ReactiveAttioLists;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;

/** The clients of this extension. */
public final class Clients {

    public static final List<Class<?>> BLOCKING = List.of(AttioSelf.class, AttioObjects.class, AttioAttributes.class,
            AttioRecords.class, AttioLists.class, AttioEntries.class);
    public static final List<Class<?>> REACTIVE = List.of(ReactiveAttioSelf.class, ReactiveAttioObjects.class,
            ReactiveAttioAttributes.class, ReactiveAttioRecords.class, ReactiveAttioLists.class, ReactiveAttioEntries.class);

    private Clients() {
    }

    public static List<Class<?>> all() {
        return Stream.concat(BLOCKING.stream(), REACTIVE.stream()).toList();
    }

    public static List<ClientMethod> methods() {
        return all().stream().flatMap(client -> ClientMethod.of(client).stream()).toList();
    }
}
