package io.quarkiverse.attio.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;

/** Where the sources of the project are, and which rooms there are. */
final class House {

    static final String ROOT_PACKAGE = "io.quarkiverse.attio";

    /** The rooms that stand on their own feet: everything else that is public is a resource of Attio's, or a service. */
    static final Set<String> FOUNDATION = Set.of("values", "query", "paging", "error");
    /** Public, but about something else than one resource; they may know resources. */
    static final Set<String> SERVICES = Set.of("oauth", "limits", "webhooks", "bulk", "mapping", "testing");
    /** Not public. */
    static final String IMPLEMENTATION = "runtime";

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private House() {
    }

    /** The project's root, found upwards from the module in which the tests run. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            if (Files.isRegularFile(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("runtime/src"))
                    && Files.isDirectory(folder.resolve("deployment/src"))) {
                return folder;
            }
            folder = folder.getParent();
        }
        throw new IllegalStateException("the project's root is not above " + Path.of("").toAbsolutePath());
    }

    /** The source trees of all modules, as the poms name them: what else lies about is nobody's law. */
    static List<Path> sourceTrees() {
        List<Path> trees = new ArrayList<>();
        collect(root(), trees);
        return trees;
    }

    private static void collect(Path module, List<Path> trees) {
        if (Files.isDirectory(module.resolve("src"))) {
            trees.add(module.resolve("src"));
        }
        MODULE.matcher(read(module.resolve("pom.xml"))).results()
                .forEach(match -> collect(module.resolve(match.group(1)), trees));
    }

    /** The files below a folder with one of these endings. */
    static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.getFileName().toString()::endsWith)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java sources of the public rooms. */
    static List<Path> publicSources() {
        Path rooms = root().resolve("runtime/src/main/java").resolve(ROOT_PACKAGE.replace('.', '/'));
        return files(rooms, ".java").stream().filter(file -> !file.startsWith(rooms.resolve(IMPLEMENTATION))).toList();
    }

    /** What the extension is made of, without its tests, and without the emulator, which may do as programs do. */
    static List<Path> extensionSources() {
        return Stream.of("runtime/src/main/java", "deployment/src/main/java")
                .flatMap(folder -> files(root().resolve(folder), ".java").stream()).toList();
    }

    static CompilationUnit parse(Path file) {
        JavaParser parser = new JavaParser(
                new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));
        return parser.parse(read(file)).getResult()
                .orElseThrow(() -> new IllegalArgumentException(file + " is not Java"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The room of a package, empty for the root package. */
    static String roomOf(String packageName) {
        return packageName.equals(ROOT_PACKAGE) ? ""
                : packageName.substring(ROOT_PACKAGE.length() + 1).split("\\.")[0];
    }

    static boolean isOurs(String packageName) {
        return packageName.equals(ROOT_PACKAGE) || packageName.startsWith(ROOT_PACKAGE + ".");
    }

    /** The rooms of Attio's resources, such as objects and records: those that are nothing else. */
    static Set<String> resourceRooms(Stream<String> packages) {
        return packages.filter(House::isOurs).map(House::roomOf).filter(room -> !room.isEmpty() && !room.equals("auth")
                && !FOUNDATION.contains(room) && !SERVICES.contains(room) && !room.equals(IMPLEMENTATION))
                .collect(Collectors.toSet());
    }
}
