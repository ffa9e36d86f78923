package io.quarkiverse.attio.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;

/** What users see says what it is. */
class JavadocTest {

    private final List<String> found = new ArrayList<>();

    private static boolean isBlank(NodeWithJavadoc<?> node) {
        return node.getJavadoc().map(text -> text.toText().isBlank()).orElse(true);
    }

    /** Members of interfaces and annotations are public without saying so. */
    private static boolean isPublic(TypeDeclaration<?> type) {
        if (type.getParentNode().orElse(null) instanceof TypeDeclaration<?> outer) {
            boolean implicit = outer.isAnnotationDeclaration()
                    || outer instanceof ClassOrInterfaceDeclaration holder && holder.isInterface();
            return isPublic(outer) && (type.isPublic() || implicit);
        }
        return type.isPublic();
    }

    private static List<TypeDeclaration<?>> types(Path file) {
        List<TypeDeclaration<?>> types = new ArrayList<>();
        House.parse(file).findAll(TypeDeclaration.class).forEach(type -> {
            if (isPublic(type)) {
                types.add(type);
            }
        });
        return types;
    }

    private static List<MethodDeclaration> interfaceMethods(Path file) {
        return types(file).stream().filter(TypeDeclaration::isClassOrInterfaceDeclaration)
                .map(TypeDeclaration::asClassOrInterfaceDeclaration).filter(ClassOrInterfaceDeclaration::isInterface)
                .flatMap(type -> type.getMethods().stream()).filter(method -> !method.isPrivate()).toList();
    }

    private static String name(Path file, MethodDeclaration method) {
        return file.getFileName() + ": " + method.getSignature();
    }

    @Test
    void everyPublicTypeHasJavadoc() {
        for (Path file : House.publicSources()) {
            types(file).stream().filter(JavadocTest::isBlank).forEach(type -> found.add(file.getFileName() + ": "
                    + type.getNameAsString()));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyMethodOfAPublicInterfaceHasJavadoc() {
        int methods = 0;
        for (Path file : House.publicSources()) {
            for (MethodDeclaration method : interfaceMethods(file)) {
                methods++;
                if (isBlank(method)) {
                    found.add(name(file, method));
                }
            }
        }
        assertThat(methods).isGreaterThan(40);
        assertThat(found).isEmpty();
    }

    @Test
    void everyOperationNamesItsScopes() {
        int operations = 0;
        for (Path file : House.publicSources()) {
            for (MethodDeclaration method : interfaceMethods(file)) {
                AnnotationExpr operation = method.getAnnotationByName("AttioOperation").orElse(null);
                if (operation != null) {
                    operations++;
                    String javadoc = method.getJavadoc().map(text -> text.toText().replaceAll("\\s+", " ")).orElse("");
                    List<String> scopes = scopes(operation);
                    scopes.stream().filter(scope -> !javadoc.contains("{@code " + scope + "}"))
                            .forEach(scope -> found.add(name(file, method) + " does not name " + scope));
                    if (scopes.isEmpty() && !javadoc.contains("no scope")) {
                        found.add(name(file, method) + " does not say that it needs no scope");
                    }
                }
            }
        }
        assertThat(operations).isGreaterThanOrEqualTo(38);
        assertThat(found).isEmpty();
    }

    private static List<String> scopes(AnnotationExpr operation) {
        return operation.asNormalAnnotationExpr().getPairs().stream().filter(pair -> pair.getNameAsString().equals("scopes"))
                .flatMap(pair -> pair.getValue().findAll(StringLiteralExpr.class).stream())
                .map(StringLiteralExpr::asString).toList();
    }
}
