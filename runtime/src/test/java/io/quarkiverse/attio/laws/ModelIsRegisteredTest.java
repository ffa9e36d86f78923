package io.quarkiverse.attio.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import com.github.javaparser.ast.expr.ClassExpr;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * A native application reads by reflection what the build registered, and nothing else: every class that goes to Attio or
 * comes from there is on the build's list.
 */
class ModelIsRegisteredTest {

    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final Path LIST = Path.of(
            "deployment/src/main/java/io/quarkiverse/attio/deployment/client/AttioModel.java");

    /** They describe a failure and are no JSON. */
    private static final Set<String> NO_JSON = Set.of("AttioFailure");

    private static boolean isModel(JavaClass type) {
        return type.isRecord() || type.getAnnotations().stream().anyMatch(a -> a.getRawType().getName().startsWith(JACKSON))
                || type.getMembers().stream().flatMap(member -> member.getAnnotations().stream())
                        .anyMatch(annotation -> annotation.getRawType().getName().startsWith(JACKSON));
    }

    private static String nameOf(JavaClass type) {
        return type.getEnclosingClass().map(outer -> outer.getSimpleName() + ".").orElse("") + type.getSimpleName();
    }

    @Test
    void theListIsWhatIsThere() {
        Set<String> there = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(House.ROOT_PACKAGE).stream()
                .filter(type -> !House.roomOf(type.getPackageName()).equals(House.IMPLEMENTATION))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(ModelIsRegisteredTest::isModel).map(ModelIsRegisteredTest::nameOf)
                .filter(name -> !NO_JSON.contains(name)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = House.parse(House.root().resolve(LIST)).findAll(ClassExpr.class).stream()
                .map(type -> type.getType().asString()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(there);
    }
}
