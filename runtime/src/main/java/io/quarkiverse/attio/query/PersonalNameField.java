package io.quarkiverse.attio.query;

/** Conditions on the name of a person; those of this class itself are on the full name. */
public final class PersonalNameField extends TextMatch {

    PersonalNameField(Target target) {
        super(target);
    }

    /** There is a name. */
    public Filter notEmpty() {
        return target.notEmpty();
    }

    /** Conditions on the first name. */
    public NullableTextProperty firstName() {
        return new NullableTextProperty(target.property("first_name"));
    }

    /** Conditions on the last name. */
    public NullableTextProperty lastName() {
        return new NullableTextProperty(target.property("last_name"));
    }
}
