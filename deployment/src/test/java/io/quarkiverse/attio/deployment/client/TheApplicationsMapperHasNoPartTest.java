package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;

import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.objects.AttioObject;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.CreateObject;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.test.QuarkusUnitTest;

class TheApplicationsMapperHasNoPartTest {

    private static final ScriptedServer server = new ScriptedServer("mapper");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server, jar -> jar.addClass(Contrary.class));

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    @RestClient
    AttioRecords records;

    @Inject
    ObjectMapper applicationsOwn;

    /** Everything that could spoil what is sent and read. */
    @Singleton
    static class Contrary implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper mapper) {
            mapper.setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE);
            mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
            mapper.enable(DeserializationFeature.UNWRAP_ROOT_VALUE);
            mapper.enable(SerializationFeature.WRAP_ROOT_VALUE);
        }
    }

    @Test
    void whatIsSentIsAttiosJson() throws Exception {
        assertThat(applicationsOwn.writeValueAsString(List.of(1))).as("the mapper really is contrary").isNotEqualTo("[1]");
        server.answer(Answer.json(200, "{\"data\":{}}"));
        objects.create(CreateObject.of("projects", "Project", "Projects"));
        assertThat(server.only().body()).isEqualTo(
                "{\"data\":{\"api_slug\":\"projects\",\"singular_noun\":\"Project\",\"plural_noun\":\"Projects\"}}");
        server.answer(Answer.json(200, "{\"data\":{}}"));
        records.create("people", RecordValues.of().personalName("name", "Ada", "Lovelace").clear("company"));
        assertThat(server.only().body()).contains("\"first_name\":\"Ada\"").startsWith("{\"data\":{\"values\":{\"name\":[{")
                .endsWith("}],\"company\":[]}}}");
    }

    @Test
    void whatIsReadIsAttiosJson() {
        server.answer(
                Answer.json(200, "{\"data\":[{\"id\":{\"workspace_id\":\"w\",\"object_id\":\"o\"},\"api_slug\":\"people\","
                        + "\"not_known\":1,\"created_at\":\"2022-11-21T13:22:49.061281000Z\"}],\"more\":2}"));
        assertThat(objects.list()).extracting(AttioObject::apiSlug).containsExactly("people");
        server.answer(Answer.json(200, "{\"data\":{\"id\":{\"record_id\":\"r\"},\"values\":null}}"));
        AttioRecord record = records.get("people", "r");
        assertThat(record.values()).isEmpty();
    }
}
