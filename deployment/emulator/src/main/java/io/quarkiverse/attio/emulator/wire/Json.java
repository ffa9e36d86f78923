package io.quarkiverse.attio.emulator.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The one JSON mapper: numbers keep their decimals, and nothing may follow the document. */
public final class Json {

    /** Decimals that Attio keeps of a number or an amount. */
    private static final int DECIMALS = 4;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** The envelope of almost every answer. */
    public static ObjectNode data(JsonNode payload) {
        ObjectNode envelope = object();
        envelope.set("data", payload);
        return envelope;
    }

    /**
     * A number in the one form it is stored and compared in.
     *
     * @throws ArithmeticException if no 64-bit float can hold it
     */
    public static DecimalNode number(BigDecimal value) {
        if (Double.isInfinite(value.doubleValue())) {
            throw new ArithmeticException("out of range");
        }
        if (value.precision() - value.scale() < -DECIMALS) {
            // nothing is left after rounding, which a huge exponent would make very slow
            return DecimalNode.ZERO;
        }
        BigDecimal plain = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return DecimalNode.valueOf(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /**
     * @throws JsonProcessingException if the bytes are not one JSON document
     */
    public static JsonNode parse(byte[] bytes) throws JsonProcessingException {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] write(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document that lies beside the given class. */
    public static JsonNode resource(Class<?> beside, String name) {
        // by the class and not by the thread's loader, which inside a build may be another one
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing from the emulator's jar");
            }
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
