package io.quarkiverse.attio.conformance.contract;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.quarkiverse.attio.AttioOperation;

/** A method of a client that makes a request, as its annotations describe it. */
public record ClientMethod(Class<?> client, Method method) {

    public static List<ClientMethod> of(Class<?> client) {
        return Stream.of(client.getDeclaredMethods()).filter(method -> verbs(method).findAny().isPresent())
                .map(method -> new ClientMethod(client, method)).toList();
    }

    private static Stream<String> verbs(Method method) {
        return Stream.of(method.getAnnotations()).map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null).map(HttpMethod::value);
    }

    /** Its operation, without which no method may be. */
    public AttioOperation operation() {
        AttioOperation operation = method.getAnnotation(AttioOperation.class);
        if (operation == null) {
            throw new AssertionError(this + " has no @AttioOperation");
        }
        return operation;
    }

    public String verb() {
        return verbs(method).reduce((one, other) -> one + "+" + other).orElseThrow();
    }

    public String path() {
        Path own = method.getAnnotation(Path.class);
        return client.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }

    public Set<String> queryParameters() {
        Set<String> names = parameters(QueryParam.class);
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Method getter : parameter.getType().getDeclaredMethods()) {
                    if (getter.isAnnotationPresent(QueryParam.class)) {
                        names.add(getter.getAnnotation(QueryParam.class).value());
                    }
                }
            }
        }
        return names;
    }

    public Set<String> pathParameters() {
        return parameters(PathParam.class);
    }

    private Set<String> parameters(Class<? extends Annotation> kind) {
        Set<String> names = new LinkedHashSet<>();
        for (Parameter parameter : method.getParameters()) {
            Annotation annotation = parameter.getAnnotation(kind);
            if (annotation instanceof QueryParam query) {
                names.add(query.value());
            } else if (annotation instanceof PathParam path) {
                names.add(path.value());
            }
        }
        return names;
    }

    /** Whether it has a parameter that becomes the body, or one of which the fields of a form are read. */
    public boolean hasBody() {
        return Arrays.stream(method.getParameters()).anyMatch(parameter -> parameter.getAnnotations().length == 0)
                || !formFields().isEmpty();
    }

    /** The fields of the form that it sends, none if it sends another body. */
    public Set<String> formFields() {
        return Arrays.stream(method.getParameters()).filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .flatMap(parameter -> Arrays.stream(parameter.getType().getDeclaredMethods()))
                .filter(getter -> getter.isAnnotationPresent(FormParam.class))
                .map(getter -> getter.getAnnotation(FormParam.class).value()).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return client.getSimpleName() + "." + method.getName();
    }
}
