package io.quarkiverse.attio.query;

/** Conditions on an e-mail address attribute; those of this class itself are on the whole address. */
public final class EmailField extends TextMatch {

    EmailField(Target target) {
        super(target);
    }

    /** Conditions on what follows the {@code @}, such as {@code mail.acme.example}. */
    public TextProperty domain() {
        return new TextProperty(target.property("email_domain"));
    }

    /** Conditions on the domain without subdomains, such as {@code acme.example}. */
    public TextProperty rootDomain() {
        return new TextProperty(target.property("email_root_domain"));
    }

    /** Conditions on what precedes the {@code @}. */
    public TextProperty localSpecifier() {
        return new TextProperty(target.property("email_local_specifier"));
    }
}
