package io.quarkiverse.attio.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/** Conditions on a select or status attribute. An option or status is given by its title or its id. */
public final class ChoiceField {

    private final Target target;

    ChoiceField(Target target) {
        this.target = target;
    }

    /** It is this option or status. */
    public Filter eq(String titleOrId) {
        return target.whereId("$eq", titleOrId);
    }

    /** It is one of these; Attio takes one in a condition, so this is an {@code $or} of several. */
    public Filter anyOf(String... titlesOrIds) {
        return anyOf(Arrays.asList(titlesOrIds));
    }

    /** It is one of these; Attio takes one in a condition, so this is an {@code $or} of several. */
    public Filter anyOf(Collection<String> titlesOrIds) {
        if (Objects.requireNonNull(titlesOrIds, () -> "The options of " + target + " are null").isEmpty()) {
            throw new IllegalArgumentException("No option is given for " + target);
        }
        return Filter.or(titlesOrIds.stream().map(this::eq).toArray(Filter[]::new));
    }

    /** Conditions on the time since which it has its value. */
    public ActiveFrom activeFrom() {
        return new ActiveFrom(target.property("active_from"));
    }
}
