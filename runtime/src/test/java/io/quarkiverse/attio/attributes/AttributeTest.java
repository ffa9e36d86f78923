package io.quarkiverse.attio.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.attributes.Attribute.AttributeId;
import io.quarkiverse.attio.attributes.AttributeConfig.CurrencyDisplay;
import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioJson;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.NumberValue;
import io.quarkiverse.attio.values.OptionId;
import io.quarkiverse.attio.values.StatusId;
import io.quarkiverse.attio.values.StatusValue;

class AttributeTest {

    private static final AttributeId ID = new AttributeId("14beef7a-99f7-4534-a87e-70b564330a4c",
            "97052eb9-e65e-443f-a297-f2d9a4a7f795", "41252299-f8c7-4b5e-99c9-4ff8321d2f96");
    private static final String ID_JSON = """
            {"workspace_id":"14beef7a-99f7-4534-a87e-70b564330a4c",
             "object_id":"97052eb9-e65e-443f-a297-f2d9a4a7f795",
             "attribute_id":"41252299-f8c7-4b5e-99c9-4ff8321d2f96"%s}""";
    private static final String REFERENCE = """
            {"id":%1$s,"title":"Company","description":"A company attribute","api_slug":"company",
             "type":"record-reference","is_system_attribute":false,"is_writable":true,"is_required":false,"is_unique":false,
             "is_multiselect":false,"is_default_value_enabled":false,"is_archived":false,"default_value":null,
             "relationship":{"id":%1$s,"object_slug":"companies","title":"Team members","api_slug":"team_members",
              "is_multiselect":true},
             "created_at":"2021-11-21T13:22:49.061Z",
             "config":{"currency":{"default_currency_code":null,"display_type":null},
              "record_reference":{"allowed_object_ids":["companies"]}}}""".formatted(ID_JSON.formatted(""));

    private static <T> T read(Class<T> type, String json) throws Exception {
        byte[] body = ("{\"data\":" + json + "}").getBytes(StandardCharsets.UTF_8);
        return type.cast(AttioBodyReader.read(body, type, type));
    }

    private static void assertWrittenBackAsItCame(Object read, String json) throws Exception {
        JsonNode written = AttioJson.MAPPER.readTree(AttioJson.MAPPER.writeValueAsString(read));
        assertThat(written).isEqualTo(AttioJson.MAPPER.readTree(json));
    }

    private static DefaultValue defaultValue(String json) throws Exception {
        return read(Attribute.class, "{\"default_value\":" + json + "}").defaultValue();
    }

    @Test
    void aRecordReferenceIsReadAndWrittenBack() throws Exception {
        Attribute attribute = read(Attribute.class, REFERENCE);
        assertThat(attribute.id()).isEqualTo(ID);
        assertThat(attribute.title()).isEqualTo("Company");
        assertThat(attribute.description()).isEqualTo("A company attribute");
        assertThat(attribute.apiSlug()).isEqualTo("company");
        assertThat(attribute.type()).isEqualTo(AttributeType.RECORD_REFERENCE);
        assertThat(attribute.writable()).isTrue();
        assertThat(new boolean[] { attribute.system(), attribute.required(), attribute.unique(), attribute.multiselect(),
                attribute.defaultValueEnabled(), attribute.archived() }).containsOnly(false);
        assertThat(attribute.defaultValue()).isNull();
        assertThat(attribute.relationship())
                .isEqualTo(new Attribute.Relationship(ID, "companies", "Team members", "team_members", true));
        assertThat(attribute.createdAt()).isEqualTo(Instant.parse("2021-11-21T13:22:49.061Z"));
        assertThat(attribute.config().recordReference().allowedObjectIds()).containsExactly("companies");
        assertThat(attribute.config().currency().defaultCurrencyCode()).isNull();
        assertWrittenBackAsItCame(attribute, REFERENCE);
    }

    @Test
    void everyFlagIsReadFromItsOwnField() throws Exception {
        for (String flag : new String[] { "is_system_attribute", "is_writable", "is_required", "is_unique",
                "is_multiselect", "is_default_value_enabled", "is_archived" }) {
            Attribute attribute = read(Attribute.class, "{\"" + flag + "\":true}");
            JsonNode written = AttioJson.MAPPER.valueToTree(attribute);
            assertThat(written.path(flag).booleanValue()).as(flag).isTrue();
            assertThat(written.findValues("is_multiselect")).hasSize(1);
            assertThat(written.properties()).filteredOn(field -> field.getValue().asBoolean()).hasSize(1);
        }
    }

    @Test
    void theCurrencyIsRead() throws Exception {
        Attribute attribute = read(Attribute.class, """
                {"type":"currency","config":{"currency":{"default_currency_code":"EUR","display_type":"narrowSymbol"},
                 "record_reference":{"allowed_object_ids":null}}}""");
        assertThat(attribute.config().currency())
                .isEqualTo(new AttributeConfig.Currency("EUR", CurrencyDisplay.NARROW_SYMBOL));
        assertThat(attribute.config().recordReference().allowedObjectIds()).isEmpty();
    }

    @Test
    void staticDefaultsAreValues() throws Exception {
        String json = "{\"type\":\"static\",\"template\":[{\"value\":5,\"attribute_type\":\"number\"}]}";
        DefaultValue read = defaultValue(json);
        assertThat(read.dynamicTemplate()).isEmpty();
        assertThat(read.values()).singleElement().isInstanceOfSatisfying(NumberValue.class,
                number -> assertThat(number.value()).isEqualByComparingTo(BigDecimal.valueOf(5)));
        assertWrittenBackAsItCame(read, json);
        assertThat(defaultValue("{\"type\":\"static\",\"template\":[{\"status\":\"s\",\"attribute_type\":\"status\"}]}")
                .values()).singleElement().isInstanceOfSatisfying(StatusValue.class,
                        status -> assertThat(status.statusId()).isEqualTo("s"));
    }

    @Test
    void dynamicDefaultsAreText() throws Exception {
        String json = "{\"type\":\"dynamic\",\"template\":\"P1M\"}";
        DefaultValue read = defaultValue(json);
        assertThat(read.dynamicTemplate()).contains("P1M");
        assertThat(read.values()).isEmpty();
        assertThat(read).isEqualTo(DefaultValue.dynamic("P1M"));
        assertWrittenBackAsItCame(read, json);
        assertThat(defaultValue("{\"type\":\"dynamic\",\"template\":\"current-user\"}"))
                .isEqualTo(DefaultValue.currentUser());
        assertThat(defaultValue("{\"type\":\"new\"}").values()).isEmpty();
    }

    @Test
    void anOptionIsReadAndWrittenBack() throws Exception {
        String json = "{\"id\":" + ID_JSON.formatted(",\"option_id\":\"08c2c59a-c18e-40c6-8dc4-95415313b2ea\"")
                + ",\"title\":\"Medium\",\"is_archived\":false}";
        SelectOption option = read(SelectOption.class, json);
        assertThat(option).isEqualTo(new SelectOption(new OptionId(ID.workspaceId(), ID.objectId(), ID.attributeId(),
                "08c2c59a-c18e-40c6-8dc4-95415313b2ea"), "Medium", false));
        assertWrittenBackAsItCame(option, json);
        assertThat(read(SelectOption.class, "{\"is_archived\":true}").archived()).isTrue();
    }

    @Test
    void aStatusIsReadAndWrittenBack() throws Exception {
        String json = "{\"id\":" + ID_JSON.formatted(",\"status_id\":\"11f07f01-c10f-4e05-a522-33e050bc52ee\"") + """
                ,"title":"In Progress","is_archived":false,"celebration_enabled":true,
                 "target_time_in_status":"P0Y0M1DT0H0M0S"}""";
        Status status = read(Status.class, json);
        assertThat(status).isEqualTo(new Status(new StatusId(ID.workspaceId(), ID.objectId(), ID.attributeId(),
                "11f07f01-c10f-4e05-a522-33e050bc52ee"), "In Progress", false, true, "P0Y0M1DT0H0M0S"));
        assertWrittenBackAsItCame(status, json);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"id\":null,\"type\":null,\"config\":null,\"is_required\":null}",
            "{\"config\":{\"currency\":null,\"record_reference\":null,\"new\":1}}" })
    void anAttributeWithNextToNothingIsReadable(String json) throws Exception {
        Attribute attribute = read(Attribute.class, json);
        assertThat(attribute.type()).isNull();
        assertThat(attribute.required()).isFalse();
        assertThat(attribute.config().currency().displayType()).isNull();
        assertThat(attribute.config().recordReference().allowedObjectIds()).isEmpty();
    }

    @Test
    void whatIsUnknownIsKept() throws Exception {
        assertThat(read(Attribute.class, "{\"type\":\"hologram\"}").type()).isEqualTo(new AttributeType("hologram"));
        assertThat(read(Attribute.class, "{\"config\":{\"currency\":{\"display_type\":\"emoji\"}}}").config().currency()
                .displayType()).hasToString("emoji");
    }
}
