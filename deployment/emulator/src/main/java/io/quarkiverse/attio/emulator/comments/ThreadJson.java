package io.quarkiverse.attio.emulator.comments;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** Threads and comments on the wire. */
public final class ThreadJson {

    /** How many replies a thread shows in a list, besides its first comment. */
    private static final int MAX_REPLIES = 80;

    private ThreadJson() {
    }

    public static ObjectNode thread(CommentThread thread, List<Comment> page, String workspaceId) {
        ObjectNode json = Json.object();
        json.putObject("id").put("workspace_id", workspaceId).put("thread_id", thread.id());
        json.put("created_at", Times.format(thread.createdAt()));
        ArrayNode comments = json.putArray("comments");
        page.forEach(comment -> comments.add(comment(comment, thread, workspaceId)));
        return json;
    }

    /** A thread as it stands in a list. */
    public static ObjectNode summary(CommentThread thread, String workspaceId) {
        List<Comment> all = thread.comments();
        List<Comment> shown = all.subList(0, Math.min(all.size(), 1 + MAX_REPLIES));
        return thread(thread, shown, workspaceId).put("has_more_comments", shown.size() < all.size());
    }

    /** Comments are resolved in Attio's own pages only. */
    public static ObjectNode comment(Comment comment, CommentThread thread, String workspaceId) {
        ObjectNode json = Json.object();
        json.putObject("id").put("workspace_id", workspaceId).put("comment_id", comment.id());
        json.put("thread_id", thread.id());
        json.put("content_plaintext", comment.content());
        if (thread.entry() == null) {
            json.putNull("entry");
        } else {
            json.putObject("entry").put("entry_id", thread.entry().recordId()).put("list_id", thread.entry().objectId());
        }
        json.putObject("record").put("record_id", thread.record().recordId()).put("object_id", thread.record().objectId());
        json.putNull("resolved_at");
        json.putNull("resolved_by");
        json.put("created_at", Times.format(comment.createdAt()));
        json.set("author", comment.author().toJson());
        return json;
    }
}
