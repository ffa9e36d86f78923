package org.acme.errors;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.error.ErrorCode;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.logging.Log;

@ApplicationScoped
public class CarefulCustomers {

    private final AttioRecords records;

    CarefulCustomers(@RestClient AttioRecords records) {
        this.records = records;
    }

    // tag::find[]
    Optional<AttioRecord> find(String recordId) {
        try {
            return Optional.of(records.get("companies", recordId));
        } catch (AttioNotFoundException e) {
            return Optional.empty();
        }
    }
    // end::find[]

    // tag::create[]
    void create(RecordValues values) {
        try {
            records.create("companies", values);
        } catch (AttioUniquenessConflictException e) {
            Log.infof("Another company has this domain: %s", e.attioMessage().orElse(""));
        } catch (AttioValidationException e) {
            e.validationIssues().forEach(issue -> Log.warnf("%s: %s", issue.path(), issue.message()));
        } catch (AttioException e) {
            Log.error(e.getMessage()); // says what happened, on which operation, and what to do
            throw e;
        }
    }
    // end::create[]

    // tag::code[]
    boolean isUnknownAttributeOrOption(AttioException e) {
        return e.code().filter(ErrorCode.VALUE_NOT_FOUND::equals).isPresent();
    }
    // end::code[]
}
