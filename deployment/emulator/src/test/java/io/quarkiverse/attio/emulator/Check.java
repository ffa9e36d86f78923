package io.quarkiverse.attio.emulator;

import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A filter, or the constraints of one attribute, beside what it means.
 *
 * @param test of a row or of a value, as the emulator shows it
 */
record Check(JsonNode json, Predicate<JsonNode> test) {
}
