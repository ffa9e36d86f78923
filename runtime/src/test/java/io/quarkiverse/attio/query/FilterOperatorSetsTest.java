package io.quarkiverse.attio.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Attio refuses for a type does not compile: there is no method for it. */
class FilterOperatorSetsTest {

    private static Set<String> methods(Class<?> type, boolean conditions) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> (method.getReturnType() == Filter.class) == conditions).map(Method::getName)
                .collect(Collectors.toSet());
    }

    static Stream<Arguments> types() {
        Set<String> ordered = Set.of("eq", "lt", "lte", "gt", "gte", "between", "range");
        Set<String> text = Set.of("eq", "contains", "startsWith", "endsWith");
        Set<String> nullableText = Set.of("eq", "contains", "startsWith", "endsWith", "notEmpty");
        return Stream.of(
                arguments(TextField.class, Set.of("eq", "in", "contains", "startsWith", "endsWith"), Set.of()),
                arguments(TextProperty.class, text, Set.of()),
                arguments(NullableTextProperty.class, nullableText, Set.of()),
                arguments(NumberField.class, ordered, Set.of()),
                arguments(OrderedField.class, ordered, Set.of()),
                arguments(ActiveFrom.class, Set.of("lt", "lte", "gt", "gte", "between", "range"), Set.of()),
                arguments(CheckboxField.class, Set.of("eq", "isTrue", "isFalse"), Set.of()),
                arguments(ChoiceField.class, Set.of("eq", "anyOf"), Set.of("activeFrom")),
                arguments(ReferenceField.class, Set.of("is", "inRecords"), Set.of()),
                arguments(ActorField.class, Set.of("is", "isMember"), Set.of()),
                arguments(LocationField.class, Set.of(), Set.of("line1", "line2", "line3", "line4", "locality", "region",
                        "postcode", "countryCode")),
                arguments(LocationField.Country.class, Set.of("eq", "startsWith"), Set.of()),
                arguments(DomainField.class, nullableText, Set.of("rootDomain")),
                arguments(EmailField.class, text, Set.of("domain", "rootDomain", "localSpecifier")),
                arguments(PhoneField.class, text, Set.of("countryCode")),
                arguments(PersonalNameField.class, nullableText, Set.of("firstName", "lastName")),
                arguments(InteractionField.class, Set.of(), Set.of("ownerMember", "interactedAt", "type")),
                arguments(CodeProperty.class, Set.of("eq", "notEmpty"), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTypeHasItsOperatorsAndPropertiesAndNoMore(Class<?> type, Set<String> operators, Set<String> properties) {
        assertThat(methods(type, true)).isEqualTo(operators);
        assertThat(methods(type, false)).isEqualTo(properties);
        assertThat(type.getConstructors()).isEmpty();
    }

    @Test
    void aPathHasEveryTypeThatAFilterHas() {
        Set<String> types = Arrays.stream(Filter.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() != Filter.class
                        && method.getReturnType() != AttributePath.Start.class)
                .map(method -> method.getReturnType().getSimpleName() + " " + method.getName()).collect(Collectors.toSet());
        assertThat(types).hasSize(17);
        assertThat(Arrays.stream(AttributePath.class.getMethods())
                .map(method -> method.getReturnType().getSimpleName() + " " + method.getName())).containsAll(types);
    }
}
