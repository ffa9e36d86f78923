package io.quarkiverse.attio.emulator.server;

import java.util.OptionalLong;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** The marks by which the next page of a list is asked for. */
final class Cursors {

    static final String CURSOR = "cursor";

    private Cursors() {
    }

    static String of(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }

    /** The number that the request's cursor stands for; empty for the first page. */
    static OptionalLong number(Call call) {
        if (call.query(CURSOR).isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(call.query(CURSOR).get(), Character.MAX_RADIX);
            if (number >= 0) {
                return OptionalLong.of(number);
            }
        } catch (NumberFormatException e) {
            // answered below, as a number that is no position is
        }
        throw invalid();
    }

    static ApiError invalid() {
        return ApiError.query(CURSOR, "Invalid cursor");
    }

    /**
     * @param next null after the last page
     */
    static Reply page(JsonNode data, String next) {
        ObjectNode body = Json.data(data);
        body.putObject("pagination").put("next_cursor", next);
        return Reply.ok(body);
    }
}
