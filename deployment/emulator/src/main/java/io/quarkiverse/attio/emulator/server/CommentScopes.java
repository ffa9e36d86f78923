package io.quarkiverse.attio.emulator.server;

import io.quarkiverse.attio.emulator.access.Scopes;
import io.quarkiverse.attio.emulator.comments.CommentThread;

/** What comments need beyond their own scope: what they hang on has to be readable, too. */
final class CommentScopes {

    static final Scopes ON_RECORD = Scopes.parse(Needs.RECORDS);
    static final Scopes ON_ENTRY = Scopes.parse(Needs.ENTRIES);

    private CommentScopes() {
    }

    static CommentThread require(Call call, CommentThread thread) {
        call.access().require(thread.entry() == null ? ON_RECORD : ON_ENTRY);
        return thread;
    }
}
