package io.quarkiverse.attio.emulator.limits;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How complex a query is. Attio's way to reckon is not public but for two things: simple queries score nothing, and complex
 * filters and sorts score more. So this is a way of the emulator's own: a point for each value that is compared with, one for
 * each sort, five for each record that a path leads on to, and the first two points are free.
 */
public final class QueryScore {

    private static final int FREE = 2;
    private static final int STEP = 5;
    private static final String PATH = "path";

    private QueryScore() {
    }

    /** The score of a filter and sorts that are known to be right. */
    public static int of(JsonNode filter, JsonNode sorts) {
        int points = points(filter);
        for (JsonNode sort : sorts) {
            points += 1 + steps(sort.path(PATH));
        }
        return Math.max(0, points - FREE);
    }

    private static int points(JsonNode filter) {
        if (filter.isValueNode()) {
            return filter.isNull() ? 0 : 1;
        }
        int points = steps(filter.path(PATH));
        if (filter.has(PATH)) {
            return points + points(filter.path("constraints"));
        }
        for (JsonNode part : filter) {
            points += points(part);
        }
        return points;
    }

    private static int steps(JsonNode path) {
        return path.size() > 1 ? (path.size() - 1) * STEP : 0;
    }
}
