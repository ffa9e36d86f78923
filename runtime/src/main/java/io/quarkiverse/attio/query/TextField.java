package io.quarkiverse.attio.query;

import java.util.Arrays;
import java.util.Collection;

/** Conditions on a text attribute. */
public final class TextField extends TextMatch {

    TextField(Target target) {
        super(target);
    }

    /** It is one of these texts. */
    public Filter in(String... texts) {
        return in(Arrays.asList(texts));
    }

    /** It is one of these texts. */
    public Filter in(Collection<String> texts) {
        return target.in(texts);
    }
}
