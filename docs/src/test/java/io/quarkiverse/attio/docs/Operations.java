package io.quarkiverse.attio.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;

/** Makes the table of operations of the client interfaces themselves, in the order of their source. */
final class Operations {

    private static final DotName CLIENT = DotName.createSimple(AttioClient.class);
    private static final DotName OPERATION = DotName.createSimple(AttioOperation.class);
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private Operations() {
    }

    /** One operation of one interface. */
    record Row(String client, String method, String http, String path, List<String> scopes, String access,
            boolean repeatable, List<String> besides) {

        /** The names of path parameters in braces would be taken for attributes of the page, hence the plus signs. */
        String adoc() {
            String needed = scopes.stream().map(scope -> "`" + scope + "`").collect(Collectors.joining(" +\n"));
            return "|`" + method + "`\n|`+" + http + " " + path + "+`\n|" + (needed.isEmpty() ? "none" : needed) + "\n|"
                    + access + "\n|" + (repeatable ? "yes" : "no") + "\n|" + String.join(" +\n", besides) + "\n";
        }
    }

    static List<Row> all() {
        return index().getAnnotations(CLIENT).stream().map(annotation -> annotation.target().asClass())
                .filter(client -> !client.simpleName().startsWith("Reactive"))
                .sorted(Comparator.comparing(ClassInfo::simpleName))
                .flatMap(client -> client.methodsInDeclarationOrder().stream()
                        .filter(method -> method.hasDeclaredAnnotation(OPERATION)).map(method -> row(client, method)))
                .toList();
    }

    static String adoc(List<Row> rows) {
        StringBuilder text = new StringBuilder(
                "// Made from the client interfaces. Do not edit: run the docs module's tests with -Dupdate-docs.\n");
        String client = "";
        for (Row row : rows) {
            if (!row.client().equals(client)) {
                text.append(client.isEmpty() ? "" : "|===\n").append("\n== ").append(row.client()).append(
                        "\n\n[cols=\"5,6,5,1,2,3\",options=header]\n|===\n|Method |HTTP |Scopes |Budget |Repeatable |Besides\n");
                client = row.client();
            }
            text.append('\n').append(row.adoc());
        }
        return text.append("|===\n").toString();
    }

    private static Row row(ClassInfo client, MethodInfo method) {
        AnnotationInstance operation = method.declaredAnnotation(OPERATION);
        AnnotationValue scopes = operation.value("scopes");
        String verb = VERBS.stream().filter(v -> method.hasDeclaredAnnotation(DotName.createSimple("jakarta.ws.rs." + v)))
                .findFirst().orElseThrow(() -> new IllegalStateException(method + " has no HTTP method"));
        String parameters = method.parameters().stream().map(MethodParameterInfo::name).collect(Collectors.joining(", "));
        return new Row(client.simpleName(), method.name() + "(" + parameters + ")", verb,
                path(client.declaredAnnotation(PATH)) + path(method.declaredAnnotation(PATH)),
                scopes == null ? List.of() : Arrays.asList(scopes.asStringArray()),
                operation.value("access").asEnum().toLowerCase(), operation.value("repeatable").asBoolean(),
                besides(operation));
    }

    /** What few operations have. */
    private static List<String> besides(AnnotationInstance operation) {
        List<String> besides = new ArrayList<>();
        if (operation.value("stability") != null) {
            besides.add(operation.value("stability").asEnum().toLowerCase());
        }
        if (operation.value("tokenLevels") != null) {
            besides.add("tokens of a workspace only");
        }
        if (operation.value("maxPerSecond") != null) {
            besides.add(operation.value("maxPerSecond").asInt() + " a second");
        }
        if (operation.value("largestPage") != null) {
            besides.add("pages of " + operation.value("largestPage").asInt());
        }
        return besides;
    }

    private static String path(AnnotationInstance path) {
        return path == null ? "" : path.value().asString();
    }

    /** The classes of the runtime module, from its folder or its jar, whichever is on the class path. */
    private static Index index() {
        try {
            URI place = AttioClient.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path root = Path.of(place);
            if (Files.isDirectory(root)) {
                return index(root);
            }
            try (FileSystem jar = FileSystems.newFileSystem(root)) {
                return index(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Index index(Path root) throws IOException {
        Indexer indexer = new Indexer();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    indexer.index(in);
                }
            }
        }
        return indexer.complete();
    }
}
