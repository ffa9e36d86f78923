package io.quarkiverse.attio.records;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.NoEnvelope;

/**
 * A fuzzy search over several objects. Immutable; start with {@link #of(String, String...)}.
 *
 * @param query what to look for, at most 256 characters
 * @param objects the slugs or ids of the objects to look in, at least one
 * @param limit how many at most, 1 to 25; {@code null} for 25
 * @param requestAs whose view of the workspace to search; required by Attio
 */
@NoEnvelope
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchRecords(@JsonProperty("query") String query, @JsonProperty("objects") List<String> objects,
        @JsonProperty("limit") Integer limit, @JsonProperty("request_as") Map<String, String> requestAs) {

    /** The longest text that can be searched for, in characters. */
    public static final int MAX_QUERY_LENGTH = 256;
    /** The most results of one search. */
    public static final int MAX_LIMIT = 25;

    public SearchRecords {
        if (Objects.requireNonNull(query, "query").length() > MAX_QUERY_LENGTH) {
            throw new IllegalArgumentException("query has " + query.length() + " characters, at most "
                    + MAX_QUERY_LENGTH + " are allowed");
        }
        objects = List.copyOf(objects);
        if (objects.isEmpty()) {
            throw new IllegalArgumentException("A search needs at least one object to look in");
        }
        if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
            throw new IllegalArgumentException("limit is " + limit + ", it must be between 1 and " + MAX_LIMIT);
        }
        requestAs = Map.copyOf(requestAs);
    }

    /**
     * Searches the whole workspace.
     *
     * @throws IllegalArgumentException if the text has more than {@value #MAX_QUERY_LENGTH} characters or no object is
     *         named
     */
    public static SearchRecords of(String query, String... objects) {
        return new SearchRecords(query, List.of(objects), null, Map.of("type", "workspace"));
    }

    /**
     * The same search with at most this many results.
     *
     * @throws IllegalArgumentException if it is not between 1 and {@value #MAX_LIMIT}
     */
    public SearchRecords limit(int limit) {
        return new SearchRecords(query, objects, limit, requestAs);
    }

    /** The same search as a workspace member sees the workspace, by the member's id. */
    public SearchRecords asWorkspaceMember(String workspaceMemberId) {
        return new SearchRecords(query, objects, limit,
                Map.of("type", "workspace-member", "workspace_member_id", workspaceMemberId));
    }

    /** The same search as a workspace member sees the workspace, by the member's e-mail address. */
    public SearchRecords asWorkspaceMemberWithEmail(String emailAddress) {
        return new SearchRecords(query, objects, limit,
                Map.of("type", "workspace-member", "email_address", emailAddress));
    }
}
