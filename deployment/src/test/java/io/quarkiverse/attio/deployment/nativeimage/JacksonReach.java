package io.quarkiverse.attio.deployment.nativeimage;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * The classes that Jackson comes to when it reads or writes what the requests of clients send and get, found in the index
 * by the rules that Jackson follows. Somebody else's classes (the JDK's, Jackson's, Mutiny's) are not among them.
 */
final class JacksonReach {

    private static final String JACKSON = "com.fasterxml.jackson.";
    private static final List<String> FOREIGN = List.of("java.", "jakarta.", JACKSON, "io.smallrye.", "io.vertx.",
            "io.quarkus.", "org.jboss.");

    private final IndexView index;
    private final Set<String> reached = new TreeSet<>();
    private final Set<String> helpers = new TreeSet<>();

    JacksonReach(IndexView index) {
        this.index = index;
    }

    /** What a request answers, and its body: the parameter without an annotation of JAX-RS. */
    JacksonReach from(Collection<MethodInfo> requests) {
        for (MethodInfo request : requests) {
            visit(request.returnType());
            request.parameters().stream().filter(parameter -> parameter.annotations().stream()
                    .noneMatch(annotation -> annotation.name().toString().matches("(jakarta\\.ws\\.rs|org\\.jboss)\\..*")))
                    .map(MethodParameterInfo::type).forEach(this::visit);
        }
        return this;
    }

    JacksonReach from(DotName root) {
        visit(root);
        return this;
    }

    Set<String> classes() {
        return reached;
    }

    /** Those of them that are only made, and not looked into: serializers and deserializers. */
    Set<String> helpers() {
        return helpers;
    }

    private void visit(Type type) {
        switch (type.kind()) {
            case PARAMETERIZED_TYPE -> {
                visit(type.name());
                type.asParameterizedType().arguments().forEach(this::visit);
            }
            case ARRAY -> visit(type.asArrayType().constituent());
            case WILDCARD_TYPE -> visit(type.asWildcardType().extendsBound());
            case TYPE_VARIABLE -> type.asTypeVariable().bounds().forEach(this::visit);
            case CLASS -> visit(type.name());
            default -> {
                // primitives and void need nothing
            }
        }
    }

    private void visit(DotName name) {
        ClassInfo type = index.getClassByName(name);
        if (FOREIGN.stream().anyMatch(name.toString()::startsWith) || type == null || !reached.add(name.toString())) {
            return;
        }
        if (type.superClassType() != null) {
            visit(type.superClassType());
        }
        type.interfaceTypes().forEach(this::visit);
        index.getAllKnownSubclasses(name).forEach(child -> visit(child.name()));
        index.getAllKnownImplementations(name).forEach(child -> visit(child.name()));
        type.recordComponents().stream().map(RecordComponentInfo::type).forEach(this::visit);
        type.fields().stream().filter(field -> isSeen(field.flags())
                || field.annotations().stream().anyMatch(JacksonReach::isJacksons)).map(FieldInfo::type).forEach(this::visit);
        type.constructors().stream().filter(JacksonReach::isAnnotated).forEach(this::visitParameters);
        for (MethodInfo method : type.methods()) {
            if (isAnnotated(method)) {
                visitParameters(method);
                visit(method.returnType());
            } else if (isSeen(method.flags()) && isGetter(method)) {
                visit(method.returnType());
            }
        }
        type.annotations().stream().filter(annotation -> isJacksons(annotation)).forEach(this::visitClassesIn);
    }

    /** Deserializers, serializers, subtypes: what an annotation of Jackson's names is made by reflection. */
    private void visitClassesIn(AnnotationInstance annotation) {
        for (AnnotationValue value : annotation.values()) {
            if (value.kind() == AnnotationValue.Kind.CLASS && value.name().matches("using|.+Using")) {
                reached.add(value.asClass().name().toString());
                helpers.add(value.asClass().name().toString());
            } else if (value.kind() == AnnotationValue.Kind.CLASS) {
                visit(value.asClass());
            } else if (value.kind() == AnnotationValue.Kind.ARRAY
                    && value.componentKind() == AnnotationValue.Kind.CLASS) {
                List.of(value.asClassArray()).forEach(this::visit);
            }
        }
    }

    private void visitParameters(MethodInfo method) {
        method.parameterTypes().forEach(this::visit);
    }

    private static boolean isSeen(short flags) {
        return Modifier.isPublic(flags) && !Modifier.isStatic(flags);
    }

    private static boolean isGetter(MethodInfo method) {
        return method.parametersCount() == 0 && method.name().matches("(get|is)[A-Z].*")
                && method.returnType().kind() != Type.Kind.VOID;
    }

    private static boolean isAnnotated(MethodInfo method) {
        return method.annotations().stream().anyMatch(annotation -> isJacksons(annotation)
                && (annotation.target().kind() == AnnotationTarget.Kind.METHOD
                        || annotation.target().kind() == AnnotationTarget.Kind.METHOD_PARAMETER));
    }

    private static boolean isJacksons(AnnotationInstance annotation) {
        return annotation.name().toString().startsWith(JACKSON);
    }
}
