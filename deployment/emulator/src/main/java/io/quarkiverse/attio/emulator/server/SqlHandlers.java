package io.quarkiverse.attio.emulator.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.sql.SqlRunner;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Json;

/** Queries in SQL, which need a plan that a workspace has only if its settings say so. */
final class SqlHandlers {

    private SqlHandlers() {
    }

    static Reply query(Call call) {
        ObjectNode body = call.body();
        String sql = Call.text(body, "sql", "sql");
        if (!call.workspace().settings().sql()) {
            throw ApiError.notInPlan("SQL");
        }
        return Reply.data(Json.object().set("rows", new SqlRunner(call.workspace()).rows(sql)));
    }
}
