package io.quarkiverse.attio.query;

/** Conditions on a property that is a text, such as the domain of an e-mail address or the locality of a place. */
public final class TextProperty extends TextMatch {

    TextProperty(Target target) {
        super(target);
    }
}
