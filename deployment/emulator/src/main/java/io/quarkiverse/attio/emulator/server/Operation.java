package io.quarkiverse.attio.emulator.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.attio.emulator.access.Scopes;

/**
 * One line of the table of operations.
 *
 * @param id the name it has in the documentation of this project
 * @param template a path whose segments in braces are parameters
 * @param reads whether it only reads, which the verb alone does not say
 * @param workspaceOnly whether it refuses tokens that act for one member
 * @param scopes those that a token needs, whatever the request says
 */
record Operation(String id, String verb, String template, boolean reads, boolean workspaceOnly, Scopes scopes,
        Handler handler) {

    Operation forWorkspaceTokens() {
        return new Operation(id, verb, template, reads, true, scopes, handler);
    }

    /**
     * @param names separated by blanks
     */
    Operation needs(String names) {
        return new Operation(id, verb, template, reads, workspaceOnly, Scopes.parse(names), handler);
    }

    /** The parameters, if the path is one of this operation. */
    Optional<Map<String, String>> match(String method, List<String> segments) {
        String[] expected = template.substring(1).split("/");
        if (!verb.equals(method) || expected.length != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < expected.length; i++) {
            String segment = segments.get(i);
            if (expected[i].startsWith("{") && !segment.isEmpty()) {
                parameters.put(expected[i].substring(1, expected[i].length() - 1), segment);
            } else if (!expected[i].equals(segment)) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}
