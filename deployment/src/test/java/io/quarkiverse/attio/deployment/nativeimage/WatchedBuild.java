package io.quarkiverse.attio.deployment.nativeimage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.jandex.CompositeIndex;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Indexer;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.deployment.client.AttioClientBuildItem;
import io.quarkiverse.attio.error.ValidationIssue;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;

/** Hands a test what the build knows, through the system properties: a test runs in a class loader of its own. */
public final class WatchedBuild {

    static final String REACHED = "attio.test.reached";
    static final String REGISTERED = "attio.test.registered";
    static final String REGISTERED_BY_OTHERS = "attio.test.registered-by-others";

    private WatchedBuild() {
    }

    static void watch(BuildChainBuilder builder) {
        builder.addBuildStep(WatchedBuild::compare).consumes(CombinedIndexBuildItem.class)
                .consumes(AttioClientBuildItem.class).consumes(ReflectiveClassBuildItem.class)
                .produces(FeatureBuildItem.class).build();
    }

    private static void compare(BuildContext build) {
        IndexView index = CompositeIndex.create(build.consume(CombinedIndexBuildItem.class).getIndex(), runtimeClasses());
        JacksonReach reach = new JacksonReach(index);
        build.consumeMulti(AttioClientBuildItem.class).forEach(client -> reach.from(client.requests()));
        List.of(ValidationIssue.class, AttributeValue.class).forEach(root -> reach.from(DotName.createSimple(root)));
        System.setProperty(REACHED, String.join(",", reach.classes()));
        System.setProperty(REGISTERED, registered(build, reach, item -> true));
        System.setProperty(REGISTERED_BY_OTHERS, registered(build, reach, item -> !"attio".equals(item.getReason())));
        build.produce(new FeatureBuildItem("watched"));
    }

    private static String registered(BuildContext build, JacksonReach reach, Predicate<ReflectiveClassBuildItem> whose) {
        return build.consumeMulti(ReflectiveClassBuildItem.class).stream().filter(whose)
                .filter(ReflectiveClassBuildItem::isConstructors)
                .flatMap(item -> item.getClassNames().stream()
                        .filter(name -> item.isMethods() || reach.helpers().contains(name)))
                .distinct().collect(Collectors.joining(","));
    }

    /** The build's index has no more of the runtime than it was told of. */
    private static IndexView runtimeClasses() {
        try {
            Path root = Path.of(AttioClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(root)) {
                return index(root);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + root.toUri()), Map.of())) {
                return index(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IndexView index(Path root) throws IOException {
        Indexer indexer = new Indexer();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    indexer.index(in);
                }
            }
        }
        return indexer.complete();
    }
}
