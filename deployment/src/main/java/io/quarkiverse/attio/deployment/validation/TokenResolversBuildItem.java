package io.quarkiverse.attio.deployment.validation;

import java.util.List;

import io.quarkus.builder.item.SimpleBuildItem;

/** The application's own token resolvers, of either kind, that would be used. */
public final class TokenResolversBuildItem extends SimpleBuildItem {

    private final List<String> names;

    public TokenResolversBuildItem(List<String> names) {
        this.names = List.copyOf(names);
    }

    public List<String> names() {
        return names;
    }
}
