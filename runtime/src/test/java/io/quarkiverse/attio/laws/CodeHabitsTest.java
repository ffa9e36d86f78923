package io.quarkiverse.attio.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;

/** What runtime and deployment do not do. */
class CodeHabitsTest {

    private static final Set<String> STREAMS = Set.of("System.out", "System.err", "java.lang.System.out",
            "java.lang.System.err");

    /** Constants of these types are containers that somebody can fill. */
    private static final Set<String> FILLABLE = Set.of("HashMap", "LinkedHashMap", "TreeMap", "ConcurrentHashMap",
            "ArrayList", "LinkedList", "CopyOnWriteArrayList", "HashSet", "LinkedHashSet", "TreeSet", "AtomicReference",
            "AtomicInteger", "AtomicLong", "AtomicBoolean", "ConcurrentLinkedQueue", "ArrayDeque");

    private interface Law {
        void check(CompilationUnit unit, List<String> found);
    }

    private static List<String> broken(Law law) {
        List<String> all = new ArrayList<>();
        List<Path> sources = House.extensionSources();
        assertThat(sources).hasSizeGreaterThan(80);
        for (Path file : sources) {
            List<String> found = new ArrayList<>();
            law.check(House.parse(file), found);
            found.forEach(line -> all.add(House.root().relativize(file) + ": " + line));
        }
        return all;
    }

    private static boolean isStatic(FieldDeclaration field) {
        return field.isStatic() || field.getParentNode().filter(ClassOrInterfaceDeclaration.class::isInstance)
                .map(type -> ((ClassOrInterfaceDeclaration) type).isInterface()).orElse(false);
    }

    @Test
    void nothingIsPrinted() {
        assertThat(broken((unit, found) -> {
            unit.findAll(FieldAccessExpr.class).stream().map(FieldAccessExpr::toString).filter(STREAMS::contains)
                    .forEach(found::add);
            unit.findAll(MethodCallExpr.class).stream()
                    .filter(call -> call.getNameAsString().equals("printStackTrace") && call.getArguments().isEmpty())
                    .map(MethodCallExpr::toString).forEach(found::add);
        })).isEmpty();
    }

    @Test
    void noStaticFieldCanChange() {
        assertThat(broken((unit, found) -> unit.findAll(FieldDeclaration.class).stream().filter(CodeHabitsTest::isStatic)
                .filter(field -> !field.isFinal() && field.isStatic()).map(FieldDeclaration::toString)
                .forEach(found::add))).isEmpty();
    }

    @Test
    void noStaticFieldIsAContainerThatFillsUp() {
        assertThat(broken((unit, found) -> unit.findAll(FieldDeclaration.class).stream().filter(CodeHabitsTest::isStatic)
                .filter(field -> field.getVariables().stream().anyMatch(variable -> variable.getInitializer()
                        .filter(value -> value.isObjectCreationExpr() && FILLABLE.contains(
                                value.asObjectCreationExpr().getType().getNameAsString()))
                        .isPresent()))
                .map(FieldDeclaration::toString).forEach(found::add))).isEmpty();
    }
}
