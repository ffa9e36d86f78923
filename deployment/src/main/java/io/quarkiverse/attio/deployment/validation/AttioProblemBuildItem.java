package io.quarkiverse.attio.deployment.validation;

import io.quarkus.builder.item.MultiBuildItem;

/**
 * Something in the set-up that must be put right before the application can be built. All of them are reported together.
 */
public final class AttioProblemBuildItem extends MultiBuildItem {

    private final String where;
    private final String problem;
    private final String fix;

    /**
     * @param where the property, class or place in a file
     * @param problem what is wrong with it, with its value unless that is a secret
     * @param fix what to do, a whole sentence
     */
    public AttioProblemBuildItem(String where, String problem, String fix) {
        this.where = where;
        this.problem = problem;
        this.fix = fix;
    }

    @Override
    public String toString() {
        return "  - " + where + " " + problem + "\n    " + fix;
    }
}
