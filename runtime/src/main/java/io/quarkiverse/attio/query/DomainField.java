package io.quarkiverse.attio.query;

/** Conditions on a domain attribute; those of this class itself are on the domain, such as {@code app.acme.example}. */
public final class DomainField extends TextMatch {

    DomainField(Target target) {
        super(target);
    }

    /** There is a domain. */
    public Filter notEmpty() {
        return target.notEmpty();
    }

    /** Conditions on the domain without subdomains, such as {@code acme.example}. */
    public NullableTextProperty rootDomain() {
        return new NullableTextProperty(target.property("root_domain"));
    }
}
