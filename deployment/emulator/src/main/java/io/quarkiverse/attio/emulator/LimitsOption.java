package io.quarkiverse.attio.emulator;

import java.util.Map;
import java.util.function.BiFunction;

import io.quarkiverse.attio.emulator.limits.Limits;
import io.quarkiverse.attio.emulator.server.Server;

/** Limits as they are written on a command line. */
final class LimitsOption {

    private static final Map<String, BiFunction<Limits, Integer, Limits>> FIGURES = Map.of(
            "read", Limits::withReads,
            "write", Limits::withWrites,
            "score", Limits::withScorePerQuery,
            "score-window", Limits::withScorePerTenSeconds);

    private LimitsOption() {
    }

    /**
     * @param text "off", "documented", or figures such as "read=10,write=5", also behind one of the two words
     * @throws IllegalArgumentException if it is none of that
     */
    static Limits parse(String text) {
        Limits limits = Limits.off();
        String[] parts = text.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean first = i == 0;
            if (first && parts[i].equals("documented")) {
                limits = Limits.documented();
            } else if (!first || !parts[i].equals("off")) {
                limits = figure(limits, parts[i]);
            }
        }
        return limits;
    }

    private static Limits figure(Limits limits, String part) {
        String[] pair = part.split("=", 2);
        if (pair.length != 2 || !FIGURES.containsKey(pair[0]) && !Server.serves(pair[0])) {
            throw new IllegalArgumentException(
                    "Limits are off, documented, or figures such as read=10,write=5, but this is \"" + part + "\"");
        }
        int figure = number(pair[1]);
        BiFunction<Limits, Integer, Limits> change = FIGURES.get(pair[0]);
        return change == null ? limits.withOperation(pair[0], figure) : change.apply(limits, figure);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A limit is a whole number of at least 1, but this is \"" + text + "\"", e);
        }
    }
}
