package io.quarkiverse.attio.conformance.values;

import java.util.List;
import java.util.Map;

import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.HasValues;

/** Values of one attribute, apart from a record. */
record Held(String attribute, List<AttributeValue> held) implements HasValues {

    @Override
    public Map<String, List<AttributeValue>> values() {
        return Map.of(attribute, held);
    }

    @Override
    public String describe() {
        return "values of " + attribute;
    }
}
