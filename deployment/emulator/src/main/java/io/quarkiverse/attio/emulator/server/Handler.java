package io.quarkiverse.attio.emulator.server;

import io.quarkiverse.attio.emulator.wire.ApiError;

/** Answers one operation. */
@FunctionalInterface
interface Handler {

    Reply handle(Call call);

    /** The same operation, if it is one of the two whose errors name their status in another way. */
    static Handler withErrorsInCamelCase(Handler handler) {
        return call -> {
            try {
                return handler.handle(call);
            } catch (ApiError e) {
                throw e.inCamelCase();
            }
        };
    }
}
