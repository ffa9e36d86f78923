package io.quarkiverse.attio.query;

/** Conditions on a property that is a text or missing, such as the last name of a person. */
public final class NullableTextProperty extends TextMatch {

    NullableTextProperty(Target target) {
        super(target);
    }

    /** There is one. */
    public Filter notEmpty() {
        return target.notEmpty();
    }
}
