package io.quarkiverse.attio.conformance.contract;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** JSON in the form in which two payloads that say the same are equal. */
public final class PlainJson {

    private static final ObjectMapper PLAIN = JsonMapper.builder().addModule(new JavaTimeModule()).addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private PlainJson() {
    }

    /** What an ordinary mapper writes of a value that was read. */
    public static JsonNode ofValue(Object value) {
        return of(PLAIN.valueToTree(value));
    }

    /** Without what JSON can say in two ways: null or absent, empty or absent, decimals of a second. */
    public static JsonNode of(JsonNode json) {
        if (json instanceof ObjectNode object) {
            ObjectNode kept = PLAIN.createObjectNode();
            object.properties().forEach(field -> {
                JsonNode value = of(field.getValue());
                if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                    kept.set(field.getKey(), value);
                }
            });
            return kept;
        }
        if (json instanceof ArrayNode array) {
            List<JsonNode> kept = new ArrayList<>();
            array.forEach(element -> kept.add(of(element)));
            return PLAIN.createArrayNode().addAll(kept);
        }
        if (json.isTextual()) {
            try {
                return TextNode.valueOf(Instant.parse(json.textValue()).toString());
            } catch (DateTimeException e) {
                return json;
            }
        }
        try {
            // whether a number was read as int or as long is of no interest
            return PLAIN.readTree(json.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
