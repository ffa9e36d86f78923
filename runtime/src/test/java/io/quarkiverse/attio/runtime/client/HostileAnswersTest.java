package io.quarkiverse.attio.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioUnexpectedException;
import io.quarkiverse.attio.lists.ListEntry;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.HasValues;

/**
 * Whatever comes as an answer is a value or an {@link AttioException}. A long run: {@code -Dattio.hostile.rounds=…}; a
 * failure names its seed, which {@code -Dattio.hostile.seed=…} repeats.
 */
class HostileAnswersTest {

    private static final Type ENTRIES = new TypeReference<List<ListEntry>>() {
    }.getType();
    private static final Type RECORDS = new TypeReference<List<AttioRecord>>() {
    }.getType();
    private static final String METADATA = "\"active_from\":\"2023-01-01T15:00:00.000000001Z\",\"active_until\":null,"
            + "\"created_by_actor\":{\"type\":\"system\",\"id\":null},";
    private static final String[] VALUES = { "\"value\":\"é 😀\",\"attribute_type\":\"text\"",
            "\"value\":3.14,\"attribute_type\":\"number\"", "\"value\":true,\"attribute_type\":\"checkbox\"",
            "\"currency_value\":1e3,\"currency_code\":\"USD\",\"attribute_type\":\"currency\"",
            "\"value\":\"2023-01-01\",\"attribute_type\":\"date\"",
            "\"value\":\"2023-01-01T15:00:00Z\",\"attribute_type\":\"timestamp\"",
            "\"value\":4,\"attribute_type\":\"rating\"",
            "\"status\":{\"id\":{\"status_id\":\"s\"},\"title\":\"Lead\",\"is_archived\":false},\"attribute_type\":\"status\"",
            "\"option\":{\"id\":{\"option_id\":\"o\"},\"title\":\"A\"},\"attribute_type\":\"select\"",
            "\"target_object\":\"people\",\"target_record_id\":\"r\",\"attribute_type\":\"record-reference\"",
            "\"referenced_actor_type\":\"system\",\"referenced_actor_id\":null,\"attribute_type\":\"actor-reference\"",
            "\"line_1\":null,\"locality\":\"Leeds\",\"attribute_type\":\"location\"",
            "\"domain\":\"a.example\",\"root_domain\":\"a.example\",\"attribute_type\":\"domain\"",
            "\"email_address\":\"a@b.example\",\"attribute_type\":\"email-address\"",
            "\"phone_number\":\"+442079460000\",\"country_code\":\"GB\",\"attribute_type\":\"phone-number\"",
            "\"interaction_type\":\"email\",\"interacted_at\":\"2023-01-01T15:00:00Z\",\"attribute_type\":\"interaction\"",
            "\"first_name\":\"Ada\",\"last_name\":\"L\",\"full_name\":\"Ada L\",\"attribute_type\":\"personal-name\"",
            "\"depth\":[1,{\"x\":2}],\"attribute_type\":\"hologram\"" };

    private final AttioBodyReader reader = new AttioBodyReader(new AttioFailures(new OperationCatalog(Map.of())));

    private static String page() {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < VALUES.length; i++) {
            values.append(i == 0 ? "" : ",").append("\"a").append(i).append("\":[{").append(METADATA).append(VALUES[i])
                    .append("}]");
        }
        return "{\"data\":[{\"id\":{\"workspace_id\":\"w\",\"object_id\":\"o\",\"record_id\":\"r\"},"
                + "\"created_at\":\"2022-11-21T13:22:49.061281000Z\",\"web_url\":\"https://app.attio.com/a\",\"values\":{"
                + values + "}}]}";
    }

    /** Reads it all, as records and as entries, and looks at every value. */
    private int readAll(byte[] body) throws IOException {
        int seen = readAll(body, RECORDS);
        // a byte is a character here, and comes back as the same byte
        String entries = new String(body, StandardCharsets.ISO_8859_1).replace("\"values\"", "\"entry_values\"");
        assertThat(readAll(entries.getBytes(StandardCharsets.ISO_8859_1), ENTRIES)).isEqualTo(seen);
        return seen;
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private int readAll(byte[] body, Type type) throws IOException {
        Object read = reader.readFrom((Class) List.class, type, null, null, null, new ByteArrayInputStream(body));
        int seen = 0;
        for (HasValues holder : (List<HasValues>) read) {
            if (holder == null) {
                continue;
            }
            for (List<AttributeValue> all : holder.values().values()) {
                for (AttributeValue value : all) {
                    seen += value.asText().isEmpty() ? 0 : 1;
                    assertThat(value.metadata()).isNotNull();
                }
            }
        }
        return seen;
    }

    @Test
    void theRealOneIsReadWhole() throws IOException {
        assertThat(readAll(page().getBytes(StandardCharsets.UTF_8))).isEqualTo(VALUES.length);
    }

    @Test
    void mutationsGiveAValueOrAnAttioException() {
        long seed = Long.getLong("attio.hostile.seed", System.nanoTime());
        int rounds = Integer.getInteger("attio.hostile.rounds", 20_000);
        Random random = new Random(seed);
        int values = 0;
        int refusals = 0;
        for (int round = 0; round < rounds; round++) {
            byte[] body = random.nextInt(3) == 0 ? mutateBytes(random) : mutateTree(random);
            try {
                readAll(body);
                values++;
            } catch (AttioException e) {
                refusals++;
            } catch (IOException | RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", round " + round + ": "
                        + new String(body, StandardCharsets.UTF_8), e);
            }
        }
        assertThat(values).isPositive();
        assertThat(refusals).isPositive();
    }

    private static byte[] mutateBytes(Random random) {
        byte[] body = page().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(body, random.nextInt(body.length)) : body;
    }

    private static byte[] mutateTree(Random random) {
        try {
            JsonNode root = AttioJson.MAPPER.readTree(page());
            for (int i = random.nextInt(5); i >= 0; i--) {
                mutate(root, random);
            }
            return AttioJson.MAPPER.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void mutate(JsonNode root, Random random) {
        List<JsonNode> containers = new ArrayList<>(root.findParents("value"));
        collect(root, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, something(object.get(name), random));
            }
        } else if (container instanceof ArrayNode array) {
            array.add(something(array.isEmpty() ? array : array.get(0), random));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static JsonNode something(JsonNode old, Random random) {
        var json = AttioJson.MAPPER.getNodeFactory();
        return switch (random.nextInt(12)) {
            case 0 -> json.nullNode();
            case 1 -> json.numberNode(random.nextLong());
            case 2 -> json.numberNode(random.nextGaussian() * 1e300);
            case 3 -> json.textNode("");
            case 4 -> json.textNode("\u0000\uFFFF\uD83D\uDE00\"\\ " + random.nextInt());
            case 5 -> json.booleanNode(random.nextBoolean());
            case 6 -> json.arrayNode();
            case 7 -> json.objectNode();
            case 8 -> json.arrayNode().add(old.deepCopy()).add(old.deepCopy());
            case 9 -> json.objectNode().set("value", old.deepCopy());
            case 10 -> json.textNode(old.toString());
            default -> json.textNode("9".repeat(random.nextInt(2_000)));
        };
    }

    @ParameterizedTest
    @ValueSource(ints = { 900, 1_000, 5_000, 200_000 })
    void nestingIsReadOrRefused(int depth) {
        String nested = "{\"data\":[{\"values\":{\"a\":[" + "[".repeat(depth) + "]".repeat(depth) + "]}}]}";
        byte[] body = nested.getBytes(StandardCharsets.UTF_8);
        if (depth < 990) {
            assertThat(read(body)).isEqualTo(1);
        } else {
            assertThatThrownBy(() -> readAll(body)).isInstanceOf(AttioUnexpectedException.class);
        }
    }

    private int read(byte[] body) {
        try {
            return readAll(body);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anAnswerOfOneHundredMegabytesIsRefused() {
        byte[] body = new byte[100 * 1024 * 1024];
        Arrays.fill(body, (byte) 'x');
        byte[] start = "{\"data\":[{\"values\":{\"a\":[{\"attribute_type\":\"text\",\"value\":\""
                .getBytes(StandardCharsets.UTF_8);
        byte[] end = "\"}]}}]}".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, body, 0, start.length);
        System.arraycopy(end, 0, body, body.length - end.length, end.length);
        assertThatThrownBy(() -> readAll(body)).isInstanceOf(AttioUnexpectedException.class)
                .hasMessageContaining("larger than 64 MiB");
    }

    @Test
    @SuppressWarnings({ "unchecked", "rawtypes" })
    void aTextOfThirtyMegabytesIsKept() throws IOException {
        String text = "x".repeat(30 * 1024 * 1024);
        byte[] body = ("{\"data\":[{\"values\":{\"a\":[{\"attribute_type\":\"text\",\"value\":\"" + text + "\"}]}}]}")
                .getBytes(StandardCharsets.UTF_8);
        List<AttioRecord> read = (List<AttioRecord>) reader.readFrom((Class) List.class, RECORDS, null, null, null,
                new ByteArrayInputStream(body));
        assertThat(read.get(0).text("a").map(String::length)).contains(text.length());
    }
}
