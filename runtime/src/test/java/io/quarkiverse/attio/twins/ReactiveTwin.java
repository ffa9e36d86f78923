package io.quarkiverse.attio.twins;

import java.nio.file.Path;
import java.util.Map;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.printer.lexicalpreservation.LexicalPreservingPrinter;

/**
 * Makes the reactive twin of a blocking Attio client: the same interface, with {@code Uni} around what it returns.
 */
final class ReactiveTwin {

    static final String PREFIX = "Reactive";

    private static final Map<String, String> BOXES = Map.of("int", "Integer", "long", "Long", "boolean", "Boolean",
            "double", "Double");

    private final JavaParser parser = new JavaParser(
            new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17));

    /** The twin of the interface in {@code source}. */
    String of(String source) {
        CompilationUnit unit = LexicalPreservingPrinter.setup(parse(source));
        ClassOrInterfaceDeclaration type = unit.getType(0).asClassOrInterfaceDeclaration();
        String blocking = type.getNameAsString();
        type.setName(PREFIX + blocking);
        type.getMethods().forEach(ReactiveTwin::wrap);
        unit.addImport("io.smallrye.mutiny.Uni");
        String text = LexicalPreservingPrinter.print(unit);
        String javadoc = "/**\n * The reactive twin of {@link " + blocking
                + "}, generated from it: the same calls, made when the "
                + "{@code Uni} is subscribed to.\n * <p>\n";
        int start = text.lastIndexOf("/**", text.indexOf("@AttioClient"));
        return text.substring(0, start) + javadoc + text.substring(start + "/**\n".length());
    }

    /** The text without its layout and the order of its imports, which are the formatter's. */
    String normalised(String source) {
        CompilationUnit unit = parse(source);
        unit.getImports().sort((one, other) -> one.getNameAsString().compareTo(other.getNameAsString()));
        return unit.toString().replaceAll("\\s+\\*\\s+|\\s+", " ");
    }

    private static void wrap(MethodDeclaration method) {
        Type type = method.getType();
        String inner = type.isVoidType() ? "Void"
                : type instanceof PrimitiveType ? BOXES.get(type.asString()) : type.asString();
        method.setType("Uni<" + inner + ">");
    }

    private CompilationUnit parse(String source) {
        return parser.parse(source).getResult().orElseThrow(() -> new IllegalArgumentException("not Java"));
    }

    /** Where the twin of a source file lies. */
    static Path beside(Path blocking) {
        return blocking.resolveSibling(PREFIX + blocking.getFileName());
    }
}
