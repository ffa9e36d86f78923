package io.quarkiverse.attio.emulator.server;

import java.nio.file.Path;
import java.util.List;

import io.vertx.core.MultiMap;

/** A body of several parts. */
record Form(MultiMap fields, List<Part> files) {

    /**
     * A part that is a file.
     *
     * @param path where its bytes were put
     * @param size how many bytes were sent, which may be more than were kept
     */
    record Part(String name, String fileName, String contentType, Path path, long size) {
    }
}
