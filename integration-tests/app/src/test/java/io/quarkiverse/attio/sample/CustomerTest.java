package io.quarkiverse.attio.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CustomerTest {

    @Test
    void aCompanyAloneNeedsNoPerson() throws Exception {
        Customer customer = Customer.of(new CustomerInput("Acme", "acme.example", "", null, " ", "", ""));

        assertThat(customer.hasPerson()).isFalse();
        assertThat(customer.lastName()).isEmpty();
    }

    @Test
    void aPersonWithoutAnEmailAddressIsRefusedForNobodyCouldFindItAgain() {
        assertThatThrownBy(() -> Customer.of(new CustomerInput("Acme", "acme.example", "Jane", "Doe", "", "", "")))
                .isInstanceOf(InvalidCustomerException.class).hasMessageStartingWith("The e-mail address is missing");
    }

    @Test
    void differencesAreNamedAfterCleaning() throws Exception {
        Customer one = Customer.of(new CustomerInput("Acme", "acme.example", "Jane", "Doe", "jane@acme.example", "Buyer",
                "+1-202-555-0123"));
        Customer two = Customer.of(new CustomerInput(" Acme ", "ACME.example", "Jane", "Roe", "JANE@acme.example", "Owner",
                "001 202 555 0123"));

        assertThat(two.differencesTo(one)).containsExactly("last name", "job title");
    }
}
