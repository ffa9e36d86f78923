package io.quarkiverse.attio.emulator.server;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.scim.ResourceFilter;
import io.quarkiverse.attio.emulator.scim.Resources;
import io.quarkiverse.attio.emulator.scim.ScimError;
import io.quarkiverse.attio.emulator.wire.ApiError;

/** What the operations of SCIM have in common. */
final class ScimQuery {

    private static final int MAX_COUNT = 100;

    private ScimQuery() {
    }

    /** The part of a list that was asked for. */
    static Reply list(Call call, List<ObjectNode> all, List<String> attributes) {
        List<ObjectNode> found = call.query("filter").map(filter -> ResourceFilter.parse(filter, attributes))
                .map(filter -> all.stream().filter(filter).toList()).orElse(all);
        int start = Math.max(1, number(call, "startIndex", 1));
        int count = Math.min(MAX_COUNT, Math.max(0, number(call, "count", MAX_COUNT)));
        return ScimReply.ok(Resources.list(found, start, count));
    }

    static ObjectNode body(Call call) {
        try {
            return call.body();
        } catch (ApiError e) {
            throw ScimError.invalidSyntax("The body must be a JSON object");
        }
    }

    private static int number(Call call, String name, int otherwise) {
        try {
            return call.query(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw ScimError.invalidValue("\"" + name + "\" must be a whole number");
        }
    }
}
