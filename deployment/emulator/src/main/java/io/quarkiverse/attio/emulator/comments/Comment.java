package io.quarkiverse.attio.emulator.comments;

import java.time.Instant;

import io.quarkiverse.attio.emulator.values.Actor;

/**
 * A comment.
 *
 * @param number counts the comments of the workspace, in the order in which they were written
 */
public record Comment(String id, long number, String content, Actor author, Instant createdAt) {
}
