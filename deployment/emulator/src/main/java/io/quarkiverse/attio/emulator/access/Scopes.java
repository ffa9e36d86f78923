package io.quarkiverse.attio.emulator.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Scopes that a token has, or that an operation needs. Whoever may write may read, too. */
public final class Scopes {

    /** What an operation needs that every token may call. */
    public static final Scopes NONE = new Scopes(Set.of());

    private static final String READ = ":read";
    private static final String READ_WRITE = ":read-write";
    private static final List<String> AREAS = List.of("user_management", "record_permission", "object_configuration",
            "list_entry", "list_configuration", "public_collection", "private_collection", "comment", "task", "note",
            "meeting", "call_recording", "webhook", "file", "email", "activity_configuration", "activity_record",
            "sequence_unsubscribe", "scim_management");

    private final Set<String> names;

    private Scopes(Set<String> names) {
        this.names = names;
    }

    /** All that Attio has. */
    public static Scopes all() {
        return of(AREAS.stream().map(area -> area + READ_WRITE).toList());
    }

    /**
     * @throws IllegalArgumentException if Attio has no such scope
     */
    public static Scopes of(List<String> names) {
        for (String name : names) {
            if (AREAS.stream().noneMatch(area -> name.equals(area + READ) || name.equals(area + READ_WRITE))) {
                throw new IllegalArgumentException("There is no scope \"" + name + "\"");
            }
        }
        return new Scopes(new LinkedHashSet<>(names));
    }

    /** Scopes that are separated by blanks. */
    public static Scopes parse(String names) {
        return of(List.of(names.split(" ")));
    }

    /** Those of the needed ones that these do not include. */
    public List<String> missing(Scopes needed) {
        return needed.names.stream().filter(scope -> !include(scope)).toList();
    }

    private boolean include(String scope) {
        return names.contains(scope) || scope.endsWith(READ) && names.contains(scope + "-write");
    }

    /** The names, separated by blanks. */
    @Override
    public String toString() {
        return String.join(" ", names);
    }
}
