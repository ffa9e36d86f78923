package io.quarkiverse.attio.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;

/** Reads customers back from Attio. */
@ApplicationScoped
public class CustomerReader {

    private final AttioRecords records;

    CustomerReader(@RestClient AttioRecords records) {
        this.records = records;
    }

    public Optional<CompanyView> byDomain(String domain) {
        return records.query("companies", RecordQuery.where(Filter.eq("domains", domain)).limit(1)).stream().findFirst()
                .map(company -> new CompanyView(company.recordId(), company.text("name").orElse(null),
                        company.domains("domains"), peopleOf(company.recordId())));
    }

    private List<CompanyView.PersonView> peopleOf(String companyId) {
        RecordQuery query = RecordQuery.where(worksFor(companyId)).limit(RecordQuery.MAX_LIMIT);
        List<CompanyView.PersonView> people = new ArrayList<>();
        List<AttioRecord> page;
        do {
            page = records.query("people", query.offset(people.size()));
            page.forEach(person -> people.add(view(person)));
        } while (page.size() == RecordQuery.MAX_LIMIT);
        return people;
    }

    private static Filter worksFor(String companyId) {
        ObjectNode filter = JsonNodeFactory.instance.objectNode();
        filter.putObject("company").putObject("target_record_id").put("$eq", companyId);
        return Filter.raw(filter);
    }

    private static CompanyView.PersonView view(AttioRecord person) {
        return new CompanyView.PersonView(person.recordId(), person.display("name").orElse(null),
                person.emails("email_addresses"), person.text("job_title").orElse(null), person.phones("phone_numbers"));
    }
}
