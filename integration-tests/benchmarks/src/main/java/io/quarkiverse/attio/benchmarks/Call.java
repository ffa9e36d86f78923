package io.quarkiverse.attio.benchmarks;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One way to make the call.
 *
 * @param client whose, and what is read
 * @param blocking whether a thread waits for the answer
 * @param start makes the call; a blocking one has ended when this returns
 */
record Call(String client, boolean blocking, Start start) {

    /** Makes a call, and tells what was read or why nothing was. */
    interface Start {

        void begin(Consumer<Object> done, Consumer<Throwable> failed);
    }

    static Call blocking(String client, Supplier<Object> work) {
        return new Call(client, true, (done, failed) -> done.accept(work.get()));
    }

    static Call later(String client, Start start) {
        return new Call(client, false, start);
    }

    String style() {
        return blocking ? "blocking" : "not blocking";
    }
}
