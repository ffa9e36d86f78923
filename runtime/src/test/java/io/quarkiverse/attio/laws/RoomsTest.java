package io.quarkiverse.attio.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Who may know whom. A package of its own is a room of its own, and a new resource room is under these laws at once. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(House.ROOT_PACKAGE);
    private static final Set<String> RESOURCES = House.resourceRooms(CLASSES.stream().map(JavaClass::getPackageName));

    /** The dependencies between rooms that a law forbids, each in a line that says where it is. */
    private static List<String> forbidden(BiPredicate<String, String> law) {
        List<String> found = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (House.isOurs(target) && !target.equals(type.getPackageName())
                        && law.test(House.roomOf(type.getPackageName()), House.roomOf(target))) {
                    found.add(dependency.getDescription());
                }
            }
        }
        return found;
    }

    @Test
    void theRoomsAreFound() {
        assertThat(RESOURCES).contains("objects", "records");
        assertThat(CLASSES.stream().map(type -> House.roomOf(type.getPackageName()))).contains("", "auth", "runtime")
                .containsAll(House.FOUNDATION);
    }

    @Test
    void publicRoomsDoNotKnowTheImplementation() {
        assertThat(forbidden((from, to) -> !from.equals(House.IMPLEMENTATION) && to.equals(House.IMPLEMENTATION))).isEmpty();
        // class files do not show imports that only javadoc uses, nor constants
        assertThat(House.publicSources()).isNotEmpty().allSatisfy(file -> assertThat(House.read(file))
                .doesNotContain(House.ROOT_PACKAGE + "." + House.IMPLEMENTATION + "."));
    }

    @Test
    void aResourceRoomKnowsTheFoundationOnlyAndNoSibling() {
        assertThat(forbidden((from, to) -> RESOURCES.contains(from) && !to.isEmpty() && !to.equals("auth")
                && !House.FOUNDATION.contains(to))).isEmpty();
    }

    @Test
    void theFoundationKnowsNoResourceRoom() {
        assertThat(forbidden((from, to) -> House.FOUNDATION.contains(from)
                && (RESOURCES.contains(to) || House.SERVICES.contains(to)))).isEmpty();
    }

    @Test
    void theRootPackageKnowsNoResourceRoom() {
        assertThat(forbidden((from, to) -> from.isEmpty() && RESOURCES.contains(to))).isEmpty();
    }
}
