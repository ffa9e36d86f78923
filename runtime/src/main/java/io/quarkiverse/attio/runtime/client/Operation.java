package io.quarkiverse.attio.runtime.client;

import java.util.List;

/**
 * A client method as the build found it.
 *
 * @param name interface and method, such as {@code AttioRecords.assertRecord}
 * @param scopes what the token needs, empty if it is not known
 * @param repeatable whether it may be sent twice
 * @param request verb and path of the request at hand, or {@code null}
 */
public record Operation(String name, List<String> scopes, boolean repeatable, String request) {

    static final Operation UNKNOWN = new Operation("A call to Attio", List.of(), false, null);

    Operation withRequest(String request) {
        return new Operation(name, scopes, repeatable, request);
    }
}
