package io.quarkiverse.attio.emulator.schema;

/**
 * An activity, that is a kind of thing that happened.
 *
 * @param number its place among all that ever were
 * @param records what its records are: a type of its own, with the activity's id, slug and nouns
 * @param base the schema that it extends
 * @param system whether it comes with the workspace
 */
public record ActivityType(long number, ObjectType records, String base, boolean system) {

    public String id() {
        return records.id();
    }

    public String slug() {
        return records.slug();
    }

    ActivityType with(ObjectType changed) {
        return new ActivityType(number, changed, base, system);
    }
}
