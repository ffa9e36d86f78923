package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.ReactiveAttioSelf;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.objects.AttioObject;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.ReactiveAttioObjects;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.test.QuarkusUnitTest;

class ClientsTalkToTheEmulatorTest {

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withEmptyApplication()
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

    @Inject
    @RestClient
    AttioSelf self;

    @Inject
    @RestClient
    ReactiveAttioSelf reactiveSelf;

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    @RestClient
    ReactiveAttioObjects reactiveObjects;

    @Inject
    @RestClient
    AttioRecords records;

    @Test
    void theTokenIsKnownWithoutAnyConfiguration() {
        assertThat(self.identify().active()).isTrue();
        assertThat(reactiveSelf.identify().await().indefinitely()).isEqualTo(self.identify());
    }

    @Test
    void objectsAreListedAsPayloads() {
        List<AttioObject> all = objects.list();
        assertThat(all).extracting(AttioObject::apiSlug).containsExactly("people", "companies", "deals");
        assertThat(reactiveObjects.list().await().indefinitely()).isEqualTo(all);
    }

    @Test
    void anAssertedRecordIsReadBack() {
        AttioRecord written = records.assertRecord("companies", "domains",
                RecordValues.of().text("name", "Acmé \"Ltd\"").domain("domains", "acme-unit.example"));
        AttioRecord read = records.get("companies", written.recordId());
        assertThat(read.text("name")).contains("Acmé \"Ltd\"");
        assertThat(records.query("companies", RecordQuery.where(Filter.eq("domains", "acme-unit.example"))))
                .extracting(AttioRecord::recordId).containsExactly(written.recordId());
        records.delete("companies", written.recordId());
        assertThatThrownBy(() -> records.get("companies", written.recordId()))
                .isInstanceOf(AttioNotFoundException.class)
                .hasMessageStartingWith("AttioRecords.get failed: 404 not_found (invalid_request_error): ");
    }
}
