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
        String name = person.text("name").orElse("");
        List<String> addresses = person.texts("email_addresses");
        List<RecordReferenceValue> companies = person.references("company");
        for (AttributeValue value : person.all("name")) {
            if (value instanceof PersonalNameValue parts) {
                name = parts.lastName();
            } else if (value instanceof UnknownValue unknown) {
                name = unknown.json().toString(); // a type without a class of its own: nothing is lost
            }
        }
    }
    // end::all[]
}
