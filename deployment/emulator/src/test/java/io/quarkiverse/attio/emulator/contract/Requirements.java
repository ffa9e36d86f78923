package io.quarkiverse.attio.emulator.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the published document asks of those who call, for tests of what the emulator asks. */
public final class Requirements {

    private static final String LISTS = "target=lists: ";

    private final Document document = Document.load();

    /** The scopes that an operation needs, if its path begins so: some need others for lists than for objects. */
    public Set<String> scopes(String operation, String path) {
        DocumentedOperation documented = document.operation(operation);
        int lists = documented.scopesNote().indexOf(LISTS);
        if (lists >= 0 && path.startsWith("/v2/lists/")) {
            return new TreeSet<>(Set.of(documented.scopesNote().substring(lists + LISTS.length())));
        }
        return documented.scopes();
    }

    public boolean servesUserTokens(String operation) {
        return document.operation(operation).servesUserTokens();
    }

    /** How often in a second the operations that have a limit of their own may be called. */
    public Map<String, Integer> limits() {
        Map<String, Integer> limits = new TreeMap<>();
        for (String id : document.operationIds()) {
            String limit = document.operation(id).rateLimit();
            if (!limit.isEmpty()) {
                limits.put(id, Integer.parseInt(limit.substring(0, limit.indexOf(' '))));
            }
        }
        return limits;
    }
}
