package io.quarkiverse.attio.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "acme.example                          | acme.example",
            "'  WWW.Acme.EXAMPLE '                 | acme.example",
            "https://www.acme.example/about?x=1#y  | acme.example",
            "acme.example:8443                     | acme.example",
            "acme.example.                         | acme.example",
            "shop.acme.example                     | shop.acme.example",
            "bücher.example                        | xn--bcher-kva.example",
    })
    void findsTheDomainInWhatPeopleType(String typed, String domain) throws Exception {
        assertThat(Clean.domain(typed)).isEqualTo(domain);
    }

    @ParameterizedTest
    @ValueSource(strings = { "acme", "not a domain", "acme..example", "-acme.example", "acme.example-", "@acme.example" })
    void refusesWhatIsNoDomainAndQuotesIt(String typed) {
        assertThatThrownBy(() -> Clean.domain(typed)).isInstanceOf(InvalidCustomerException.class)
                .hasMessage("“" + typed + "” is not a domain");
    }

    @Test
    void refusesADomainThatIsTooLong() {
        assertThatThrownBy(() -> Clean.domain("abcdefghi.".repeat(30) + "example"))
                .isInstanceOf(InvalidCustomerException.class).hasMessageEndingWith("…” is not a domain");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "\u00A0\t" })
    void saysThatTheDomainIsMissing(String typed) {
        assertThatThrownBy(() -> Clean.domain(typed)).hasMessageStartingWith("The domain is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "jane@acme.example            | jane@acme.example",
            "' Jane.DOE@Acme.EXAMPLE '    | jane.doe@acme.example",
            "jürgen@bücher.example        | jürgen@xn--bcher-kva.example",
    })
    void writesEmailAddressesAsAttioComparesThem(String typed, String email) throws Exception {
        assertThat(Clean.email(typed)).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(strings = { "jane", "jane@", "@acme.example", "jane@@acme.example", "jane doe@acme.example", "jane@acme" })
    void refusesWhatIsNoEmailAddress(String typed) {
        assertThatThrownBy(() -> Clean.email(typed)).isInstanceOf(InvalidCustomerException.class)
                .hasMessage("“" + typed + "” is not an e-mail address");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "+1-202-555-0123        | +12025550123",
            "+1 (202) 555.0123      | +12025550123",
            "001 202 555 0123       | +12025550123",
            "+44 (0)20 7946 0123    | +442079460123",
            "+44\u00A020\u00A07946\u00A00123 | +442079460123",
    })
    void writesPhoneNumbersAsE164(String typed, String number) throws Exception {
        assertThat(Clean.phone(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = { "call me", "555-0123", "020 7946 0123", "+0123456789", "+1 202 555 01234567890" })
    void refusesANumberThatCannotBeDialledFromAbroad(String typed) {
        assertThatThrownBy(() -> Clean.phone(typed)).isInstanceOf(InvalidCustomerException.class)
                .hasMessageStartingWith("“" + typed + "” is not an international phone number");
    }

    @Test
    void anAbsentEmailAddressOrNumberIsEmpty() throws Exception {
        assertThat(Clean.email(null)).isEmpty();
        assertThat(Clean.phone(" ")).isEmpty();
    }

    @Test
    void textsLoseTheirStrayBlanksAndKeepTheirAccents() {
        assertThat(Clean.text(" \u00A0José  \t\n Núñez\u3000")).isEqualTo("José Núñez");
    }
}
