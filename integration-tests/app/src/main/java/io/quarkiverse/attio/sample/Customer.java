package io.quarkiverse.attio.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A customer in the form in which Attio keeps it: trimmed, the domain and the e-mail address in lower case, the telephone
 * number as E.164. What is not known is empty, never {@code null}. Without an e-mail address it is a company alone.
 */
public record Customer(String company, String domain, String firstName, String lastName, String email, String jobTitle,
        String phone) {

    /**
     * Checks what somebody wrote down.
     *
     * @throws InvalidCustomerException with the first thing that is wrong
     */
    public static Customer of(CustomerInput input) throws InvalidCustomerException {
        Customer customer = new Customer(Clean.text(input.company()), Clean.domain(input.domain()),
                Clean.text(input.firstName()), Clean.text(input.lastName()), Clean.email(input.email()),
                Clean.text(input.jobTitle()), Clean.phone(input.phone()));
        if (!customer.hasPerson() && !(customer.firstName + customer.lastName + customer.jobTitle + customer.phone).isEmpty()) {
            throw new InvalidCustomerException("The e-mail address is missing, by which a person is recognised");
        }
        return customer;
    }

    public boolean hasPerson() {
        return !email.isEmpty();
    }

    /** What the other one says differently, in words. */
    public List<String> differencesTo(Customer other) {
        List<String> differences = new ArrayList<>();
        compare("company", company, other.company, differences);
        compare("domain", domain, other.domain, differences);
        compare("first name", firstName, other.firstName, differences);
        compare("last name", lastName, other.lastName, differences);
        compare("job title", jobTitle, other.jobTitle, differences);
        compare("phone number", phone, other.phone, differences);
        return differences;
    }

    private static void compare(String what, String mine, String others, List<String> differences) {
        if (!mine.equals(others)) {
            differences.add(what);
        }
    }
}
