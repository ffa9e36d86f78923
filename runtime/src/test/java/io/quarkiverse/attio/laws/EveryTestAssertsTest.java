package io.quarkiverse.attio.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;

/** A test that asserts nothing shows nothing. */
class EveryTestAssertsTest {

    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "Property");
    /** The assertions of AssertJ and JUnit, of REST Assured, and of Awaitility. */
    private static final Pattern ASSERTION = Pattern.compile("assert.*|fail|statusCode|untilAsserted");

    @Test
    void itselfOrThroughAMethodOfItsClass() {
        List<Path> sources = House.sourceTrees().stream().flatMap(tree -> House.files(tree, ".java").stream())
                .filter(file -> file.toString().replace('\\', '/').contains("/src/test/")).toList();
        List<String> silent = sources.stream().flatMap(EveryTestAssertsTest::silentTests).sorted().toList();
        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(silent).isEmpty();
    }

    private static Stream<String> silentTests(Path file) {
        CompilationUnit unit = House.parse(file);
        Map<String, List<MethodDeclaration>> methods = unit.findAll(MethodDeclaration.class).stream()
                .collect(Collectors.groupingBy(MethodDeclaration::getNameAsString));
        return unit.findAll(MethodDeclaration.class).stream()
                .filter(method -> method.getAnnotations().stream().anyMatch(a -> TESTS.contains(a.getNameAsString())))
                .filter(method -> !asserts(method, methods, new HashSet<>()))
                .map(method -> file.getFileName() + "#" + method.getNameAsString());
    }

    private static boolean asserts(MethodDeclaration method, Map<String, List<MethodDeclaration>> methods, Set<String> seen) {
        Set<String> called = Stream.concat(
                method.findAll(MethodCallExpr.class).stream().map(MethodCallExpr::getNameAsString),
                method.findAll(MethodReferenceExpr.class).stream().map(MethodReferenceExpr::getIdentifier))
                .collect(Collectors.toSet());
        return called.stream().anyMatch(name -> ASSERTION.matcher(name).matches())
                || called.stream().filter(seen::add).flatMap(name -> methods.getOrDefault(name, List.of()).stream())
                        .anyMatch(helper -> asserts(helper, methods, seen));
    }
}
