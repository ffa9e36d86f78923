package io.quarkiverse.attio.runtime.client;

import java.util.List;

/**
 * A client method as the build found it.
 *
 * @param name interface and method, such as {@code AttioRecords.assertRecord}
 * @param scopes what the token needs, empty if it is not known
 * @param scopesForLists what it needs instead where the request is for a list, empty if that makes no difference
 * @param repeatable whether it may be sent twice
 * @param request verb and path of the request at hand, or {@code null}
 */
public record Operation(String name, List<String> scopes, List<String> scopesForLists, boolean repeatable, String request) {

    static final Operation UNKNOWN = new Operation("A call to Attio", List.of(), List.of(), false, null);

    Operation withRequest(String request) {
        return new Operation(name, scopes, scopesForLists, repeatable, request);
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
