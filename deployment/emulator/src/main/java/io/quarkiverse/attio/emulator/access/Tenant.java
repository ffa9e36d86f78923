package io.quarkiverse.attio.emulator.access;

import java.util.List;

import io.quarkiverse.attio.emulator.workspace.Settings;

/** A workspace that is served, and the tokens that lead to it. */
public record Tenant(Settings settings, List<Token> tokens) {
}
