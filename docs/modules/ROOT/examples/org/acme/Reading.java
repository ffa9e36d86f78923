package org.acme;

import java.util.List;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.PersonalNameValue;
import io.quarkiverse.attio.values.RecordReferenceValue;
import io.quarkiverse.attio.values.UnknownValue;

class Reading {

    // tag::all[]
    void read(AttioRecord person) {
        String title = person.text("job_title").orElse("");
        String lastName = person.personalName("name").map(PersonalNameValue::lastName).orElse("");
        List<String> addresses = person.emails("email_addresses");
        List<RecordReferenceValue> companies = person.references("company");
        for (AttributeValue value : person.all("something_new")) {
            if (value instanceof UnknownValue unknown) {
                title = unknown.json().toString(); // a type that is not known yet: nothing is lost
            }
        }
    }
    // end::all[]
}
