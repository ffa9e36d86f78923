package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.acme.schema.Schema;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.attributes.AttioAttributes;
import io.quarkiverse.attio.attributes.Attribute;
import io.quarkiverse.attio.attributes.AttributeTarget;
import io.quarkiverse.attio.attributes.Status;
import io.quarkus.test.QuarkusUnitTest;

/** The page on objects and attributes, run against the emulator. */
class SchemaRunTest {

    private static final AttributeTarget OBJECTS = AttributeTarget.OBJECTS;

    @RegisterExtension
    static final QuarkusUnitTest app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClass(Schema.class))
            .overrideConfigKey("quarkus.attio.devservices.always", "true")
            .overrideRuntimeConfigKey("quarkus.http.test-port", "0");

    @Inject
    Schema schema;

    @Inject
    @RestClient
    AttioAttributes attributes;

    @Test
    void anObjectWithItsAttributes() {
        String id = schema.projects().id().objectId();
        assertThat(schema.projects().id().objectId()).as("the second time").isEqualTo(id);
        assertThat(schema.rename().pluralNoun()).isEqualTo("All projects");

        schema.attributes();
        assertThat(attributes.get(OBJECTS, "projects", "code").unique()).isTrue();
        assertThat(attributes.get(OBJECTS, "projects", "budget").config().currency().defaultCurrencyCode()).isEqualTo("EUR");
        assertThat(attributes.get(OBJECTS, "companies", "projects").multiselect()).isTrue();
        assertThat(schema.writable("projects")).contains("code", "budget", "client").doesNotContain("created_at");

        assertThat(schema.kinds()).containsExactly("Building", "Maintenance");
        schema.phases();
        assertThat(attributes.listStatuses(OBJECTS, "projects", "phase")).extracting(Status::title)
                .containsExactly("Offered", "Ordered");
        schema.withoutBudget();
        assertThat(attributes.list(OBJECTS, "projects")).extracting(Attribute::apiSlug).doesNotContain("budget");
        assertThat(schema.views("projects")).isEmpty();
    }
}
