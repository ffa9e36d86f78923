package io.quarkiverse.attio.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Money is no binary fraction, and time is java.time. */
class PublicSignaturesTest {

    private static final Set<String> UNWANTED = Set.of("double", "float", Double.class.getName(), Float.class.getName(),
            Date.class.getName(), "java.sql.Date", "java.sql.Timestamp", "java.util.Calendar");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(House.ROOT_PACKAGE);

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<String> unwanted(String member, Stream<? extends JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream()).map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName).filter(UNWANTED::contains).distinct().map(name -> member + " has " + name);
    }

    @Test
    void noBinaryFractionAndNoOldDate() {
        List<String> found = new ArrayList<>();
        List<JavaClass> types = CLASSES.stream().filter(type -> isVisible(type.getModifiers()))
                .filter(type -> !House.roomOf(type.getPackageName()).equals(House.IMPLEMENTATION)).toList();
        assertThat(types).hasSizeGreaterThan(40);
        for (JavaClass type : types) {
            type.getFields().stream().filter(field -> isVisible(field.getModifiers()))
                    .forEach(field -> unwanted(field.getFullName(), Stream.of(field.getType())).forEach(found::add));
            type.getCodeUnits().stream().filter(unit -> isVisible(unit.getModifiers()))
                    .forEach(unit -> unwanted(unit.getFullName(),
                            Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream()))
                            .forEach(found::add));
        }
        assertThat(found).isEmpty();
    }
}
