package io.quarkiverse.attio.emulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.attio.emulator.access.Token;

/** Says how a workspace beside the first one is to be. It has tokens of its own, and shares nothing with the others. */
public final class WorkspaceBuilder {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String slug;
    private final List<Token> tokens = new ArrayList<>();
    private String name;
    private boolean seeded = true;
    private boolean sql;

    WorkspaceBuilder(String slug) {
        if (!SLUG.matcher(Objects.requireNonNull(slug, "slug")).matches()) {
            throw new IllegalArgumentException(
                    "A slug is made of small letters, digits and single hyphens, but this is \"" + slug + "\"");
        }
        this.slug = slug;
        this.name = Arrays.stream(slug.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Its name; the words of the slug unless this says something else. */
    public WorkspaceBuilder name(String name) {
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * A token of the workspace, with all scopes.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public WorkspaceBuilder token(String token) {
        tokens.add(Token.all(token, false));
        return this;
    }

    /**
     * A token of the workspace, with these scopes and no others.
     *
     * @param scope such as <code>record_permission:read-write</code>
     * @throws IllegalArgumentException if the token is blank, or if Attio has no such scope
     */
    public WorkspaceBuilder token(String token, String scope, String... more) {
        tokens.add(Token.with(token, false, scope, more));
        return this;
    }

    /**
     * A token that acts for the first member of the workspace, with all scopes.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public WorkspaceBuilder userToken(String token) {
        tokens.add(Token.all(token, true));
        return this;
    }

    /**
     * A token that acts for the first member of the workspace, with these scopes and no others.
     *
     * @throws IllegalArgumentException if the token is blank, or if Attio has no such scope
     */
    public WorkspaceBuilder userToken(String token, String scope, String... more) {
        tokens.add(Token.with(token, true, scope, more));
        return this;
    }

    /** Whether it has some records to begin with; it has, unless this says no. */
    public WorkspaceBuilder seeded(boolean seeded) {
        this.seeded = seeded;
        return this;
    }

    /** Whether it has the plan that SQL needs; it has not, unless this says yes. */
    public WorkspaceBuilder sql(boolean sql) {
        this.sql = sql;
        return this;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    boolean seeded() {
        return seeded;
    }

    boolean sql() {
        return sql;
    }

    List<Token> tokens() {
        return List.copyOf(tokens);
    }
}
