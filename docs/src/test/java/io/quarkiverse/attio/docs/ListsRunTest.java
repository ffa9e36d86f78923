package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.inject.Inject;

import org.acme.lists.Pipeline;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.lists.AttioEntries;
import io.quarkiverse.attio.lists.ListEntry;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.StatusValue;
import io.quarkus.test.QuarkusUnitTest;

/** The page on lists, run against the emulator. */
class ListsRunTest {

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(Pipeline.class))
            .overrideConfigKey("quarkus.attio.devservices.always", "true")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

    @Inject
    Pipeline pipeline;

    @Inject
    @RestClient
    AttioEntries entries;

    @Inject
    @RestClient
    AttioRecords records;

    @Test
    void fromTheListToItsLastEntry() {
        assertThat(pipeline.make().apiSlug()).isEqualTo("partners");
        String company = records.create("companies", RecordValues.of().domain("domains", "partner.example")).recordId();
        assertThat(pipeline.listsOf(company)).isEmpty();

        ListEntry entry = pipeline.put(company, "Talking");
        assertThat(pipeline.put(company, "Talking").entryId()).isEqualTo(entry.entryId());
        assertThat(pipeline.listsOf(company)).containsExactly("partners");
        assertThat(pipeline.companies()).containsExactly(company);
        assertThat(pipeline.talkingTo("partner.example")).extracting(ListEntry::entryId).containsExactly(entry.entryId());
        assertThat(pipeline.talkingTo("another.example")).isEmpty();
        assertThat(pipeline.inView("Nobody made it")).isEmpty();

        assertThat(pipeline.sign(entry).status("phase")).get().extracting(StatusValue::title).isEqualTo("Signed");
        assertThat(pipeline.phasesUntilNow(entry)).isEqualTo(List.of("Talking", "Signed"));
        assertThat(pipeline.forgetPhase(entry).has("phase")).isFalse();
        pipeline.takeOut(entry);
        assertThatThrownBy(() -> entries.get("partners", entry.entryId())).isInstanceOf(AttioNotFoundException.class);
        assertThat(records.get("companies", company).domain("domains")).contains("partner.example");
    }
}
