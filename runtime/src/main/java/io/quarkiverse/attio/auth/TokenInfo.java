package io.quarkiverse.attio.auth;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.NoEnvelope;

/**
 * What Attio knows of the token in use. Attio leaves a member out rather than send {@code null}, so each but
 * {@code active} may be {@code null}; of an unknown, revoked or deleted token only {@code active} ({@code false}) comes.
 *
 * @param active whether the token can be used
 * @param scope the scopes, separated by blanks; {@link #scopes()} takes them apart
 * @param clientId the OAuth client or API key
 * @param tokenType {@code Bearer}
 * @param expiresAtSeconds the expiry in seconds since 1970, or {@code null}: Attio's tokens do not expire
 * @param issuedAtSeconds the time of issue in seconds since 1970
 * @param subject the workspace, as {@code workspaceId}
 * @param audience the client, as {@code clientId}
 * @param issuer {@code attio.com}
 * @param tokenLevel {@code workspace} or {@code user}; absent before autumn 2026
 * @param authorizedByWorkspaceMemberId the member who authorised the token
 * @param workspaceId the workspace of the token
 * @param workspaceName its name
 * @param workspaceSlug its slug, as in addresses of the application
 * @param workspaceLogoUrl the address of its logo, or {@code null}
 */
@NoEnvelope
public record TokenInfo(
        @JsonProperty("active") boolean active,
        @JsonProperty("scope") String scope,
        @JsonProperty("client_id") String clientId,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("exp") Long expiresAtSeconds,
        @JsonProperty("iat") Long issuedAtSeconds,
        @JsonProperty("sub") String subject,
        @JsonProperty("aud") String audience,
        @JsonProperty("iss") String issuer,
        @JsonProperty("token_level") String tokenLevel,
        @JsonProperty("authorized_by_workspace_member_id") String authorizedByWorkspaceMemberId,
        @JsonProperty("workspace_id") String workspaceId,
        @JsonProperty("workspace_name") String workspaceName,
        @JsonProperty("workspace_slug") String workspaceSlug,
        @JsonProperty("workspace_logo_url") String workspaceLogoUrl) {

    /**
     * @return the scopes of the token, empty if it has none
     */
    @JsonIgnore
    public Set<Scope> scopes() {
        if (scope == null || scope.isBlank()) {
            return Set.of();
        }
        return Arrays.stream(scope.strip().split("\\s+")).map(Scope::of).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @return whether the token may do what {@code needed} asks for
     */
    public boolean allows(Scope needed) {
        return scopes().stream().anyMatch(held -> held.implies(needed));
    }

    /**
     * @return the time of issue, or {@code null} if Attio did not say
     */
    @JsonIgnore
    public Instant issuedAt() {
        return issuedAtSeconds == null ? null : Instant.ofEpochSecond(issuedAtSeconds);
    }
}
