package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkiverse.attio.error.AttioFailure;
import io.quarkiverse.attio.values.AttributeValue;

/** In a native image nothing is found by reflection that the build did not register. */
class EveryModelIsRegisteredForNativeTest {

    private static final String ROOT = "io.quarkiverse.attio";
    /** Records that are never JSON. */
    private static final Set<String> NOT_JSON = Set.of(AttioFailure.class.getName());

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    @Test
    void theListHoldsEveryModelOfThePublicRooms() {
        List<String> models = CLASSES.stream().filter(EveryModelIsRegisteredForNativeTest::isPublicRoom)
                .filter(type -> type.isRecord() || type.isAssignableTo(AttributeValue.class) || isJson(type))
                .map(JavaClass::getName).filter(name -> !NOT_JSON.contains(name))
                .toList();
        assertThat(models).hasSizeGreaterThan(20);
        assertThat(AttioModel.CLASSES).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(models);
    }

    private static boolean isPublicRoom(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) && !name.startsWith(ROOT + ".runtime") && !name.startsWith(ROOT + ".deployment")
                && !name.startsWith(ROOT + ".emulator");
    }

    private static boolean isJson(JavaClass type) {
        return type.getMethods().stream().anyMatch(
                method -> method.isAnnotatedWith(JsonProperty.class) || method.isAnnotatedWith(JsonValue.class));
    }
}
