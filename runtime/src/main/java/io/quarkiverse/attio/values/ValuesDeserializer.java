package io.quarkiverse.attio.values;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads the {@code values} of a record or entry. Where the bytes of the whole document are at hand as the attribute
 * {@link #SOURCE} of the reader, only the places of the values are noted; otherwise they are read at once.
 */
public final class ValuesDeserializer extends JsonDeserializer<Map<String, List<AttributeValue>>> {

    /** The attribute of an {@link ObjectReader} under which the document's bytes are found. */
    public static final String SOURCE = "io.quarkiverse.attio.source";

    /** The longest text that is read, in characters: several times what Attio allows. */
    public static final int MAX_TEXT = 64 * 1024 * 1024;

    private static final ObjectReader TREES = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(MAX_TEXT).build()).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build().reader();

    @Override
    public Map<String, List<AttributeValue>> deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return Map.of();
        }
        if (context.getAttribute(SOURCE) instanceof byte[] source) {
            return LazyValues.scan(parser, source, TREES);
        }
        JsonNode json = parser.readValueAsTree();
        Map<String, List<AttributeValue>> values = new LinkedHashMap<>();
        json.properties().forEach(field -> values.put(field.getKey(), LazyValues.values(field.getValue())));
        return Collections.unmodifiableMap(values);
    }

    @Override
    public Map<String, List<AttributeValue>> getNullValue(DeserializationContext context) {
        return Map.of();
    }
}
