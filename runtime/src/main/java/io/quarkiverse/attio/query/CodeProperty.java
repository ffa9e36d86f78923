package io.quarkiverse.attio.query;

/** Conditions on a property that is a code or an id, such as the type of an interaction. */
public final class CodeProperty {

    private final Target target;

    CodeProperty(Target target) {
        this.target = target;
    }

    /** It is this one. */
    public Filter eq(String code) {
        return target.whereId("$eq", code);
    }

    /** There is one. */
    public Filter notEmpty() {
        return target.notEmpty();
    }
}
