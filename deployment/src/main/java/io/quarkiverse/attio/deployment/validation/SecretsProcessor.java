package io.quarkiverse.attio.deployment.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.ApplicationArchivesBuildItem;
import io.quarkus.paths.PathVisit;

/** Finds tokens and client secrets in the files that are packaged with the application. */
class SecretsProcessor {

    private static final Pattern CONFIGURATION = Pattern.compile("(?i).*\\.(properties|ya?ml)|(.*/)?\\.env(\\..*)?");
    /** Where Maven and Gradle put what belongs to the tests. */
    private static final Pattern TESTS = Pattern
            .compile(".*/(test-classes|build/(resources|classes/[^/]+)/([A-Za-z]+T|t)est)(/.*)?");
    private static final long LARGEST = 1024 * 1024;

    @BuildStep
    void findSecrets(ApplicationArchivesBuildItem archives, BuildProducer<AttioProblemBuildItem> problems) {
        Set<String> seen = new LinkedHashSet<>();
        archives.getRootArchive().accept(tree -> tree.walk(visit -> {
            if (isPackagedConfiguration(visit)) {
                for (LiteralSecrets.Finding finding : LiteralSecrets.find(visit.getRelativePath("/"), read(visit.getPath()))) {
                    if (seen.add(finding.where())) {
                        problems.produce(finding.toProblem());
                    }
                }
            }
        }));
    }

    private static boolean isPackagedConfiguration(PathVisit visit) {
        Path path = visit.getPath();
        try {
            return CONFIGURATION.matcher(visit.getRelativePath("/")).matches()
                    && !isOfTheTests(visit.getRoot())
                    && Files.isRegularFile(path) && Files.size(path) <= LARGEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isOfTheTests(Path root) {
        return TESTS.matcher(root.toString().replace('\\', '/')).matches();
    }

    private static String read(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
