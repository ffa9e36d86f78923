package io.quarkiverse.attio.emulator.server;

import io.vertx.core.MultiMap;

/**
 * A request that has arrived as a whole.
 *
 * @param authorization null if there is none
 * @param content the body, empty if it was a form
 * @param form null if the body was none
 * @param origin where the emulator is reached
 */
record Incoming(String method, String path, MultiMap query, String authorization, byte[] content, Form form,
        String origin) {
}
