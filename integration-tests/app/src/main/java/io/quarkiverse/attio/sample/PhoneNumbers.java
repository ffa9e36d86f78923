package io.quarkiverse.attio.sample;

import java.util.List;
import java.util.Objects;

import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.UnknownValue;

/** The phone numbers of a person. */
final class PhoneNumbers {

    private PhoneNumbers() {
    }

    /** As E.164, in the order that Attio keeps. */
    static List<String> of(AttioRecord person) {
        return person.all("phone_numbers").stream()
                // a type that the extension has no class for comes as JSON
                .map(value -> value instanceof UnknownValue raw ? raw.json().path("phone_number").textValue() : value.asText())
                .filter(Objects::nonNull).toList();
    }
}
