package io.quarkiverse.attio.deployment.client;

import java.util.List;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.MethodInfo;

import io.quarkus.builder.item.MultiBuildItem;

/** An interface with {@code @AttioClient}, and those of its methods that make a request. */
public final class AttioClientBuildItem extends MultiBuildItem {

    private final ClassInfo type;
    private final List<MethodInfo> requests;

    public AttioClientBuildItem(ClassInfo type, List<MethodInfo> requests) {
        this.type = type;
        this.requests = List.copyOf(requests);
    }

    public ClassInfo type() {
        return type;
    }

    public List<MethodInfo> requests() {
        return requests;
    }
}
