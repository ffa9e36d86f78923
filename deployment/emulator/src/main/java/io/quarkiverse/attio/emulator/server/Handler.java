package io.quarkiverse.attio.emulator.server;

/** Answers one operation. */
@FunctionalInterface
interface Handler {

    Reply handle(Call call);
}
