package io.quarkiverse.attio.query;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Conditions on a checkbox. */
public final class CheckboxField {

    private final Target target;

    CheckboxField(Target target) {
        this.target = target;
    }

    /** It is ticked. */
    public Filter isTrue() {
        return eq(true);
    }

    /** It is not ticked. */
    public Filter isFalse() {
        return eq(false);
    }

    /** It is ticked, or not. */
    public Filter eq(boolean value) {
        return target.where("$eq", JsonNodeFactory.instance.booleanNode(value));
    }
}
