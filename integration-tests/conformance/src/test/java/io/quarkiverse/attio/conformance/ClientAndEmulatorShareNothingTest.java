package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.emulator.Emulator;

/** Two independent readings of the API: only then does it mean something that they agree. */
class ClientAndEmulatorShareNothingTest {

    private static final String OURS = "io.quarkiverse.attio.";
    private static final String EMULATOR = Emulator.class.getPackageName();

    private static final JavaClasses CLIENT = classesBeside(AttioClient.class);
    private static final JavaClasses EMULATION = classesBeside(Emulator.class);

    /** All classes of the jar or folder that a class comes from. */
    private static JavaClasses classesBeside(Class<?> type) {
        try {
            Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(location)) {
                return new ClassFileImporter().importPath(location);
            }
            try (JarFile jar = new JarFile(location.toFile())) {
                return new ClassFileImporter().importJar(jar);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> names(JavaClasses classes) {
        return classes.stream().map(JavaClass::getName).collect(Collectors.toSet());
    }

    private static Stream<String> dependencies(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName()).distinct();
    }

    @Test
    void noClassIsInBoth() {
        assertThat(CLIENT).hasSizeGreaterThan(50);
        assertThat(EMULATION).hasSizeGreaterThan(50);
        assertThat(names(EMULATION).stream().filter(names(CLIENT)::contains)).isEmpty();
        assertThat(names(CLIENT)).noneMatch(name -> name.startsWith(EMULATOR));
        assertThat(names(EMULATION)).allMatch(name -> name.startsWith(EMULATOR + "."));
    }

    @Test
    void theClientDoesNotKnowTheEmulator() {
        assertThat(dependencies(CLIENT)).noneMatch(name -> name.startsWith(EMULATOR));
    }

    @Test
    void theEmulatorDoesNotKnowTheClient() {
        assertThat(dependencies(EMULATION)).noneMatch(name -> name.startsWith(OURS) && !name.startsWith(EMULATOR));
    }

    /** Nor the framework that the client is made with: it runs alone. */
    @Test
    void theEmulatorDoesNotKnowQuarkus() {
        assertThat(dependencies(EMULATION)).noneMatch(name -> name.startsWith("io.quarkus.") || name.startsWith("jakarta."));
    }
}
