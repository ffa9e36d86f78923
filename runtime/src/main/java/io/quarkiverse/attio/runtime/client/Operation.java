package io.quarkiverse.attio.runtime.client;

import java.util.List;

/**
 * A client method as the build found it.
 *
 * @param name interface and method, such as {@code AttioRecords.assertRecord}
 * @param scopes what the token needs, empty if it is not known
 * @param scopesForLists what it needs instead where the request is for a list, empty if that makes no difference
 * @param repeatable whether it may be sent twice
 * @param workspaceOnly whether it refuses a token that acts for one member
 * @param largestPage the most that may be asked for with {@code limit}, 0 if it is not known
 * @param limitAt which of the method's parameters is {@code limit}, -1 if none is
 * @param request verb and path of the request at hand, or {@code null}
 */
public record Operation(String name, List<String> scopes, List<String> scopesForLists, boolean repeatable,
        boolean workspaceOnly, int largestPage, int limitAt, String request) {

    static final Operation UNKNOWN = new Operation("A call to Attio", List.of(), List.of(), false, false, 0, -1, null);

    Operation withRequest(String request) {
        return new Operation(name, scopes, scopesForLists, repeatable, workspaceOnly, largestPage, limitAt, request);
    }

    /** Attio would refuse it, or give less and leave the caller to believe that there is no more. */
    void check(Object[] arguments) {
        if (largestPage > 0 && limitAt >= 0 && arguments[limitAt] instanceof Integer limit
                && (limit < 1 || limit > largestPage)) {
            throw new IllegalArgumentException(name + ": limit is " + limit + ", Attio takes 1 to " + largestPage);
        }
    }

    /** What the token needs for the request at hand. */
    List<String> neededScopes() {
        return isAt("/v2/lists/") && !scopesForLists.isEmpty() ? scopesForLists : scopes;
    }

    /** Whether the request at hand is for this part of the API. */
    boolean isAt(String path) {
        return request != null && request.contains(path);
    }
}
