package io.quarkiverse.attio.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.attio.runtime.client.AttioJson;

/** Every operator of every property that is a text, and the JSON that Attio documents for it. */
class FilterTextOperatorsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(Filter.text("name").eq("A b"),
                        "{'name':{'$eq':'A b'}}"),
                arguments(Filter.text("name").contains("A b"),
                        "{'name':{'$contains':'A b'}}"),
                arguments(Filter.text("name").startsWith("A b"),
                        "{'name':{'$starts_with':'A b'}}"),
                arguments(Filter.text("name").endsWith("A b"),
                        "{'name':{'$ends_with':'A b'}}"),
                arguments(Filter.text("name").in("a", "b"),
                        "{'name':{'$in':['a','b']}}"),
                arguments(Filter.text("name").in(List.of("a")),
                        "{'name':{'$in':['a']}}"),
                arguments(Filter.eq("domains", "acme.example"),
                        "{'domains':{'$eq':'acme.example'}}"),
                arguments(Filter.eq("active", false),
                        "{'active':{'$eq':false}}"));
    }

    static Stream<Arguments> locations() {
        return Stream.of(
                arguments(Filter.location("hq").line1().eq("A b"),
                        "{'hq':{'line_1':{'$eq':'A b'}}}"),
                arguments(Filter.location("hq").line1().contains("A b"),
                        "{'hq':{'line_1':{'$contains':'A b'}}}"),
                arguments(Filter.location("hq").line1().startsWith("A b"),
                        "{'hq':{'line_1':{'$starts_with':'A b'}}}"),
                arguments(Filter.location("hq").line1().endsWith("A b"),
                        "{'hq':{'line_1':{'$ends_with':'A b'}}}"),
                arguments(Filter.location("hq").line2().eq("A b"),
                        "{'hq':{'line_2':{'$eq':'A b'}}}"),
                arguments(Filter.location("hq").line2().contains("A b"),
                        "{'hq':{'line_2':{'$contains':'A b'}}}"),
                arguments(Filter.location("hq").line2().startsWith("A b"),
                        "{'hq':{'line_2':{'$starts_with':'A b'}}}"),
                arguments(Filter.location("hq").line2().endsWith("A b"),
                        "{'hq':{'line_2':{'$ends_with':'A b'}}}"),
                arguments(Filter.location("hq").line3().eq("A b"),
                        "{'hq':{'line_3':{'$eq':'A b'}}}"),
                arguments(Filter.location("hq").line3().contains("A b"),
                        "{'hq':{'line_3':{'$contains':'A b'}}}"),
                arguments(Filter.location("hq").line3().startsWith("A b"),
                        "{'hq':{'line_3':{'$starts_with':'A b'}}}"),
                arguments(Filter.location("hq").line3().endsWith("A b"),
                        "{'hq':{'line_3':{'$ends_with':'A b'}}}"),
                arguments(Filter.location("hq").line4().eq("A b"),
                        "{'hq':{'line_4':{'$eq':'A b'}}}"),
                arguments(Filter.location("hq").line4().contains("A b"),
                        "{'hq':{'line_4':{'$contains':'A b'}}}"),
                arguments(Filter.location("hq").line4().startsWith("A b"),
                        "{'hq':{'line_4':{'$starts_with':'A b'}}}"),
                arguments(Filter.location("hq").line4().endsWith("A b"),
                        "{'hq':{'line_4':{'$ends_with':'A b'}}}"),
                arguments(Filter.location("hq").locality().eq("A b"),
                        "{'hq':{'locality':{'$eq':'A b'}}}"),
                arguments(Filter.location("hq").locality().contains("A b"),
                        "{'hq':{'locality':{'$contains':'A b'}}}"),
                arguments(Filter.location("hq").locality().startsWith("A b"),
                        "{'hq':{'locality':{'$starts_with':'A b'}}}"),
                arguments(Filter.location("hq").locality().endsWith("A b"),
                        "{'hq':{'locality':{'$ends_with':'A b'}}}"),
                arguments(Filter.location("hq").region().eq("A b"),
                        "{'hq':{'region':{'$eq':'A b'}}}"),
                arguments(Filter.location("hq").region().contains("A b"),
                        "{'hq':{'region':{'$contains':'A b'}}}"),
                arguments(Filter.location("hq").region().startsWith("A b"),
                        "{'hq':{'region':{'$starts_with':'A b'}}}"),
                arguments(Filter.location("hq").region().endsWith("A b"),
                        "{'hq':{'region':{'$ends_with':'A b'}}}"),
                arguments(Filter.location("hq").postcode().eq("A b"),
                        "{'hq':{'postcode':{'$eq':'A b'}}}"),
                arguments(Filter.location("hq").postcode().contains("A b"),
                        "{'hq':{'postcode':{'$contains':'A b'}}}"),
                arguments(Filter.location("hq").postcode().startsWith("A b"),
                        "{'hq':{'postcode':{'$starts_with':'A b'}}}"),
                arguments(Filter.location("hq").postcode().endsWith("A b"),
                        "{'hq':{'postcode':{'$ends_with':'A b'}}}"),
                arguments(Filter.location("hq").countryCode().eq("GB"),
                        "{'hq':{'country_code':{'$eq':'GB'}}}"),
                arguments(Filter.location("hq").countryCode().startsWith("G"),
                        "{'hq':{'country_code':{'$starts_with':'G'}}}"));
    }

    static Stream<Arguments> domainsAndAddresses() {
        return Stream.of(
                arguments(Filter.domain("domains").eq("A b"),
                        "{'domains':{'$eq':'A b'}}"),
                arguments(Filter.domain("domains").contains("A b"),
                        "{'domains':{'$contains':'A b'}}"),
                arguments(Filter.domain("domains").startsWith("A b"),
                        "{'domains':{'$starts_with':'A b'}}"),
                arguments(Filter.domain("domains").endsWith("A b"),
                        "{'domains':{'$ends_with':'A b'}}"),
                arguments(Filter.domain("domains").notEmpty(),
                        "{'domains':{'$not_empty':true}}"),
                arguments(Filter.domain("domains").rootDomain().eq("A b"),
                        "{'domains':{'root_domain':{'$eq':'A b'}}}"),
                arguments(Filter.domain("domains").rootDomain().contains("A b"),
                        "{'domains':{'root_domain':{'$contains':'A b'}}}"),
                arguments(Filter.domain("domains").rootDomain().startsWith("A b"),
                        "{'domains':{'root_domain':{'$starts_with':'A b'}}}"),
                arguments(Filter.domain("domains").rootDomain().endsWith("A b"),
                        "{'domains':{'root_domain':{'$ends_with':'A b'}}}"),
                arguments(Filter.domain("domains").rootDomain().notEmpty(),
                        "{'domains':{'root_domain':{'$not_empty':true}}}"),
                arguments(Filter.email("emails").eq("A b"),
                        "{'emails':{'$eq':'A b'}}"),
                arguments(Filter.email("emails").contains("A b"),
                        "{'emails':{'$contains':'A b'}}"),
                arguments(Filter.email("emails").startsWith("A b"),
                        "{'emails':{'$starts_with':'A b'}}"),
                arguments(Filter.email("emails").endsWith("A b"),
                        "{'emails':{'$ends_with':'A b'}}"),
                arguments(Filter.email("emails").domain().eq("A b"),
                        "{'emails':{'email_domain':{'$eq':'A b'}}}"),
                arguments(Filter.email("emails").domain().contains("A b"),
                        "{'emails':{'email_domain':{'$contains':'A b'}}}"),
                arguments(Filter.email("emails").domain().startsWith("A b"),
                        "{'emails':{'email_domain':{'$starts_with':'A b'}}}"),
                arguments(Filter.email("emails").domain().endsWith("A b"),
                        "{'emails':{'email_domain':{'$ends_with':'A b'}}}"),
                arguments(Filter.email("emails").rootDomain().eq("A b"),
                        "{'emails':{'email_root_domain':{'$eq':'A b'}}}"),
                arguments(Filter.email("emails").rootDomain().contains("A b"),
                        "{'emails':{'email_root_domain':{'$contains':'A b'}}}"),
                arguments(Filter.email("emails").rootDomain().startsWith("A b"),
                        "{'emails':{'email_root_domain':{'$starts_with':'A b'}}}"),
                arguments(Filter.email("emails").rootDomain().endsWith("A b"),
                        "{'emails':{'email_root_domain':{'$ends_with':'A b'}}}"),
                arguments(Filter.email("emails").localSpecifier().eq("A b"),
                        "{'emails':{'email_local_specifier':{'$eq':'A b'}}}"),
                arguments(Filter.email("emails").localSpecifier().contains("A b"),
                        "{'emails':{'email_local_specifier':{'$contains':'A b'}}}"),
                arguments(Filter.email("emails").localSpecifier().startsWith("A b"),
                        "{'emails':{'email_local_specifier':{'$starts_with':'A b'}}}"),
                arguments(Filter.email("emails").localSpecifier().endsWith("A b"),
                        "{'emails':{'email_local_specifier':{'$ends_with':'A b'}}}"));
    }

    static Stream<Arguments> phonesAndNames() {
        return Stream.of(
                arguments(Filter.phone("phones").eq("A b"),
                        "{'phones':{'$eq':'A b'}}"),
                arguments(Filter.phone("phones").contains("A b"),
                        "{'phones':{'$contains':'A b'}}"),
                arguments(Filter.phone("phones").startsWith("A b"),
                        "{'phones':{'$starts_with':'A b'}}"),
                arguments(Filter.phone("phones").endsWith("A b"),
                        "{'phones':{'$ends_with':'A b'}}"),
                arguments(Filter.phone("phones").countryCode().eq("GB"),
                        "{'phones':{'country_code':{'$eq':'GB'}}}"),
                arguments(Filter.phone("phones").countryCode().notEmpty(),
                        "{'phones':{'country_code':{'$not_empty':true}}}"),
                arguments(Filter.personalName("name").eq("A b"),
                        "{'name':{'$eq':'A b'}}"),
                arguments(Filter.personalName("name").contains("A b"),
                        "{'name':{'$contains':'A b'}}"),
                arguments(Filter.personalName("name").startsWith("A b"),
                        "{'name':{'$starts_with':'A b'}}"),
                arguments(Filter.personalName("name").endsWith("A b"),
                        "{'name':{'$ends_with':'A b'}}"),
                arguments(Filter.personalName("name").notEmpty(),
                        "{'name':{'$not_empty':true}}"),
                arguments(Filter.personalName("name").firstName().eq("A b"),
                        "{'name':{'first_name':{'$eq':'A b'}}}"),
                arguments(Filter.personalName("name").firstName().contains("A b"),
                        "{'name':{'first_name':{'$contains':'A b'}}}"),
                arguments(Filter.personalName("name").firstName().startsWith("A b"),
                        "{'name':{'first_name':{'$starts_with':'A b'}}}"),
                arguments(Filter.personalName("name").firstName().endsWith("A b"),
                        "{'name':{'first_name':{'$ends_with':'A b'}}}"),
                arguments(Filter.personalName("name").firstName().notEmpty(),
                        "{'name':{'first_name':{'$not_empty':true}}}"),
                arguments(Filter.personalName("name").lastName().eq("A b"),
                        "{'name':{'last_name':{'$eq':'A b'}}}"),
                arguments(Filter.personalName("name").lastName().contains("A b"),
                        "{'name':{'last_name':{'$contains':'A b'}}}"),
                arguments(Filter.personalName("name").lastName().startsWith("A b"),
                        "{'name':{'last_name':{'$starts_with':'A b'}}}"),
                arguments(Filter.personalName("name").lastName().endsWith("A b"),
                        "{'name':{'last_name':{'$ends_with':'A b'}}}"),
                arguments(Filter.personalName("name").lastName().notEmpty(),
                        "{'name':{'last_name':{'$not_empty':true}}}"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource({ "texts", "locations", "domainsAndAddresses", "phonesAndNames" })
    void isWrittenAsDocumented(Filter filter, String json) throws Exception {
        assertThat(AttioJson.MAPPER.writeValueAsString(filter)).isEqualTo(json.replace('\'', '"'));
    }
}
