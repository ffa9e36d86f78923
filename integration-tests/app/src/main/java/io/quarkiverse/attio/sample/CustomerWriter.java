package io.quarkiverse.attio.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.sample.Upsert.Written;
import io.quarkiverse.attio.values.PersonalNameValue;
import io.quarkiverse.attio.values.RecordReferenceValue;
import io.quarkiverse.attio.values.RecordValues;

/**
 * Brings customers into Attio: the company, recognised by its domain, and the person, recognised by the e-mail address.
 * It looks first and writes only what differs, so that writing the same again changes nothing. What a customer leaves
 * empty stays as it is in Attio.
 * <p>
 * It remembers the companies that it has seen, so it lives as long as one import.
 */
final class CustomerWriter {

    private record SeenCompany(String recordId, String name) {
    }

    private final AttioRecords records;
    private final Map<String, SeenCompany> companies = new HashMap<>();

    CustomerWriter(AttioRecords records) {
        this.records = records;
    }

    /** @throws io.quarkiverse.attio.error.AttioException if Attio does not take it */
    Upsert write(Customer customer) {
        Written company = writeCompany(customer);
        return writePerson(customer, company);
    }

    /** The first half of {@link #write}. */
    Written writeCompany(Customer customer) {
        SeenCompany seen = companies.get(customer.domain());
        // the first line that names the company counts; otherwise two spellings would take turns with every import
        if (seen != null && (!seen.name().isEmpty() || customer.company().isEmpty())) {
            return new Written(Outcome.UNCHANGED, seen.recordId());
        }
        Optional<AttioRecord> existing = find("companies", "domains", customer.domain());
        RecordValues key = RecordValues.of().domain("domains", customer.domain());
        RecordValues values = key;
        if (!customer.company().isEmpty() && !text(existing, "name").equals(customer.company())) {
            values = values.text("name", customer.company());
        }
        Written written = write("companies", "domains", existing, !values.equals(key), values);
        companies.put(customer.domain(), new SeenCompany(written.recordId(), customer.company()));
        return written;
    }

    /** The second half of {@link #write}. */
    Upsert writePerson(Customer customer, Written company) {
        Written person = customer.hasPerson() ? writePerson(customer, company.recordId()) : null;
        return Upsert.of(company, person, nameRemark(customer));
    }

    private Written writePerson(Customer customer, String companyId) {
        Optional<AttioRecord> existing = find("people", "email_addresses", customer.email());
        RecordValues key = RecordValues.of().email("email_addresses", customer.email());
        RecordValues values = withName(key, customer, existing);
        if (!customer.jobTitle().isEmpty() && !text(existing, "job_title").equals(customer.jobTitle())) {
            values = values.text("job_title", customer.jobTitle());
        }
        List<String> phones = existing.map(person -> person.phones("phone_numbers")).orElse(List.of());
        if (!customer.phone().isEmpty() && !phones.contains(customer.phone())) {
            // an assert puts the values of this attribute in the place of those it has, so those come along
            List<String> all = new ArrayList<>(List.of(customer.phone()));
            all.addAll(phones);
            values = values.phone("phone_numbers", all.toArray(String[]::new));
        }
        boolean linked = existing.stream().flatMap(person -> person.references("company").stream())
                .map(RecordReferenceValue::targetRecordId).anyMatch(companyId::equals);
        if (!linked) {
            values = values.reference("company", "companies", companyId);
        }
        return write("people", "email_addresses", existing, !values.equals(key), values);
    }

    private static RecordValues withName(RecordValues values, Customer customer, Optional<AttioRecord> existing) {
        Optional<PersonalNameValue> name = existing.flatMap(person -> person.personalName("name"));
        String hadFirst = name.map(PersonalNameValue::firstName).orElse("");
        String hadLast = name.map(PersonalNameValue::lastName).orElse("");
        String first = customer.firstName().isEmpty() ? hadFirst : customer.firstName();
        String last = customer.lastName().isEmpty() ? hadLast : customer.lastName();
        if (first.equals(hadFirst) && last.equals(hadLast)) {
            return values;
        }
        return values.personalName("name", first, last);
    }

    private Optional<AttioRecord> find(String object, String attribute, String value) {
        return records.query(object, RecordQuery.where(Filter.eq(attribute, value)).limit(1)).stream().findFirst();
    }

    private Written write(String object, String matchingAttribute, Optional<AttioRecord> existing, boolean differs,
            RecordValues values) {
        if (existing.isPresent() && !differs) {
            return new Written(Outcome.UNCHANGED, existing.get().recordId());
        }
        AttioRecord record = records.assertRecord(object, matchingAttribute, values);
        return new Written(existing.isPresent() ? Outcome.UPDATED : Outcome.CREATED, record.recordId());
    }

    private String nameRemark(Customer customer) {
        String kept = companies.get(customer.domain()).name();
        if (customer.company().isEmpty() || customer.company().equals(kept)) {
            return null;
        }
        return "Calls the company “" + Shorten.to(60, customer.company()) + "”; the name of an earlier line, “"
                + Shorten.to(60, kept) + "”, was kept";
    }

    private static String text(Optional<AttioRecord> record, String attribute) {
        return record.flatMap(r -> r.text(attribute)).orElse("");
    }
}
