package io.quarkiverse.attio.comments;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A comment and the replies to it.
 *
 * @param id its id
 * @param createdAt when it was begun
 * @param comments the comments, or a part of them: of a thread in a list at most the first comment and 80 replies, of a
 *        single thread one page
 * @param hasMoreComments in a list, whether there are comments besides; {@code null} where Attio does not say
 */
public record CommentThread(@JsonProperty("id") ThreadId id, @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("comments") List<Comment> comments,
        @JsonProperty("has_more_comments") @JsonInclude(JsonInclude.Include.NON_NULL) Boolean hasMoreComments) {

    public CommentThread {
        comments = comments == null ? List.of() : comments.stream().filter(Objects::nonNull).toList();
    }

    /**
     * @return the id within the workspace; {@code null} if Attio sent none
     */
    @JsonIgnore
    public String threadId() {
        return id == null ? null : id.threadId();
    }
}
