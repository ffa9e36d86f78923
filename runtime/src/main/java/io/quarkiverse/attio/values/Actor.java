package io.quarkiverse.attio.values;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Who did something: a workspace member, an API token, an app or the system.
 *
 * @param type {@code workspace-member}, {@code api-token}, {@code app} or {@code system}; the set is open; may be
 *        {@code null}
 * @param id the actor's id; {@code null} for the system, and wherever Attio does not say
 */
public record Actor(@JsonProperty("type") String type, @JsonProperty("id") String id) {

    public static final String WORKSPACE_MEMBER = "workspace-member";
    public static final String API_TOKEN = "api-token";
    public static final String APP = "app";
    public static final String SYSTEM = "system";
}
