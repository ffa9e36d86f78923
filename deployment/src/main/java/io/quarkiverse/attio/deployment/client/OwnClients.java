package io.quarkiverse.attio.deployment.client;

import java.util.List;

import org.jboss.jandex.ClassInfo;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.ReactiveAttioSelf;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.ReactiveAttioRecords;

/** The interfaces of this extension, each with its reactive twin. */
public final class OwnClients {

    public static final List<Class<?>> CLASSES = List.of(AttioSelf.class, ReactiveAttioSelf.class, AttioObjects.class,
            ReactiveAttioObjects.class, AttioRecords.class, ReactiveAttioRecords.class);

    private OwnClients() {
    }

    static boolean contains(ClassInfo type) {
        return CLASSES.stream().anyMatch(own -> own.getName().equals(type.name().toString()));
    }
}
