package io.quarkiverse.attio.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.attio.runtime.client.AttioJson;

class SortTest {

    private static final AttributePath COMPANY = AttributePath.from("people", "company").then("companies", "name");

    private static String json(Object value) throws Exception {
        return AttioJson.MAPPER.writeValueAsString(value).replace('"', '\'');
    }

    static Stream<Arguments> orders() {
        String path = "'path':[['people','company'],['companies','name']]";
        return Stream.of(
                Arguments.of(Sort.asc("name"), "{'direction':'asc','attribute':'name'}"),
                Arguments.of(Sort.desc("name"), "{'direction':'desc','attribute':'name'}"),
                Arguments.of(Sort.asc("name").by("last_name"), "{'direction':'asc','attribute':'name','field':'last_name'}"),
                Arguments.of(Sort.desc("name").by(SortProperty.LAST_NAME),
                        "{'direction':'desc','attribute':'name','field':'last_name'}"),
                Arguments.of(Sort.asc(COMPANY), "{'direction':'asc'," + path + "}"),
                Arguments.of(Sort.desc(COMPANY).by(new SortProperty("new_one")),
                        "{'direction':'desc'," + path + ",'field':'new_one'}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("orders")
    void isWrittenAsDocumented(Sort sort, String json) throws Exception {
        assertThat(json(sort)).isEqualTo(json);
    }

    @Test
    void anotherPropertyMakesAnotherSort() {
        Sort byDefault = Sort.asc("name");
        byDefault.by(SortProperty.FIRST_NAME);
        assertThat(byDefault.field()).isNull();
        assertThat(SortProperty.FIRST_NAME).hasToString("first_name");
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> Sort.asc(" ")).hasMessage("attribute is blank");
        assertThatThrownBy(() -> Sort.desc((String) null)).hasMessage("attribute");
        assertThatThrownBy(() -> Sort.asc((AttributePath) null)).hasMessage("path");
        assertThatThrownBy(() -> Sort.asc("name").by("")).hasMessage("property is blank");
        assertThatThrownBy(() -> Sort.asc("name").by((SortProperty) null)).hasMessage("property");
        assertThatThrownBy(() -> new SortProperty(" ")).hasMessage("value is blank");
        assertThatThrownBy(() -> new Sort("up", "name", null, null))
                .hasMessage("direction is up, it must be asc or desc");
        assertThatThrownBy(() -> new Sort("asc", "name", COMPANY, null))
                .hasMessage("A sort has an attribute or a path, and not both");
        assertThatThrownBy(() -> new Sort("asc", null, null, null))
                .hasMessage("A sort has an attribute or a path, and not both");
        assertThatThrownBy(() -> RecordQuery.ofView(" ")).hasMessage("filterViewId is blank");
        assertThatThrownBy(() -> RecordQuery.all().sort(Sort.asc("name"), null)).hasMessage("sort");
    }
}
