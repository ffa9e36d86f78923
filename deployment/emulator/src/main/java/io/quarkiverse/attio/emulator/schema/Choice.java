package io.quarkiverse.attio.emulator.schema;

/** An option of a select attribute or a status of a status attribute; the last two say something of a status only. */
public record Choice(String id, String title, boolean archived, boolean celebrated, String targetTime) {
}
