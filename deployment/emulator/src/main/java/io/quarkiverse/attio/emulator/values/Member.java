package io.quarkiverse.attio.emulator.values;

/** A member of a workspace, as far as values refer to one. */
public record Member(String id, String emailAddress) {
}
