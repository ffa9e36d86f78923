package io.quarkiverse.attio.values;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * The values of a record as places in the bytes of the answer, each read when it is first asked for. A page of records
 * is mostly values that nobody looks at: they cost their tokens and no objects.
 */
final class LazyValues extends AbstractMap<String, List<AttributeValue>> {

    private final ObjectReader reader;
    private final byte[] source;
    private final Map<String, Integer> index;
    private final int[] places;
    private final AtomicReferenceArray<List<AttributeValue>> read;

    private LazyValues(ObjectReader reader, byte[] source, Map<String, Integer> index, int[] places) {
        this.reader = reader;
        this.source = source;
        this.index = index;
        this.places = places;
        this.read = new AtomicReferenceArray<>(index.size());
    }

    /**
     * Takes note of where the values are.
     *
     * @param parser at the start of the object, over {@code source}
     */
    static Map<String, List<AttributeValue>> scan(JsonParser parser, byte[] source, ObjectReader reader)
            throws IOException {
        Map<String, Integer> index = new LinkedHashMap<>();
        int[] places = new int[64];
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String attribute = parser.currentName();
            parser.nextToken();
            int from = (int) parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            // a scalar is only passed over once it is finished
            parser.finishToken();
            int to = (int) parser.currentLocation().getByteOffset();
            int next = index.size();
            Integer known = index.putIfAbsent(attribute, next);
            int position = known == null ? next : known;
            if (2 * position + 1 >= places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            places[2 * position] = from;
            places[2 * position + 1] = to;
        }
        return new LazyValues(reader, source, index, Arrays.copyOf(places, 2 * index.size()));
    }

    @Override
    public List<AttributeValue> get(Object attribute) {
        Integer position = index.get(attribute);
        return position == null ? null : at(position);
    }

    @Override
    public boolean containsKey(Object attribute) {
        return index.containsKey(attribute);
    }

    @Override
    public int size() {
        return index.size();
    }

    @Override
    public Set<String> keySet() {
        return Collections.unmodifiableSet(index.keySet());
    }

    private List<AttributeValue> at(int position) {
        List<AttributeValue> known = read.get(position);
        if (known == null) {
            // two threads may both read it; the values are equal
            known = readAt(places[2 * position], places[2 * position + 1]);
            read.set(position, known);
        }
        return known;
    }

    private List<AttributeValue> readAt(int from, int to) {
        try {
            return values(reader.readTree(source, from, to - from));
        } catch (IOException e) {
            // only what the tokens do not show: bytes that are no UTF-8, a number or text beyond the bounds
            String text = new String(source, from, to - from, StandardCharsets.UTF_8);
            return List.of(new UnknownValue(AttributeType.NONE, JsonNodeFactory.instance.textNode(text),
                    ValueMetadata.UNKNOWN));
        }
    }

    static List<AttributeValue> values(JsonNode json) {
        if (json.isNull() || json.isMissingNode()) {
            return List.of();
        }
        if (!json.isArray()) {
            return List.of(AttributeValueDeserializer.read(json));
        }
        List<AttributeValue> values = new ArrayList<>(json.size());
        for (JsonNode value : json) {
            if (!value.isNull()) {
                values.add(AttributeValueDeserializer.read(value));
            }
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    public Set<Entry<String, List<AttributeValue>>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, List<AttributeValue>>> iterator() {
                Iterator<Entry<String, Integer>> positions = index.entrySet().iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return positions.hasNext();
                    }

                    @Override
                    public Entry<String, List<AttributeValue>> next() {
                        Entry<String, Integer> next = positions.next();
                        return Map.entry(next.getKey(), at(next.getValue()));
                    }
                };
            }

            @Override
            public int size() {
                return index.size();
            }
        };
    }
}
