package io.quarkiverse.attio.query;

/** Conditions on a text: what {@code $eq}, {@code $contains}, {@code $starts_with} and {@code $ends_with} say. */
public abstract sealed class TextMatch
        permits TextField, TextProperty, NullableTextProperty, DomainField, EmailField, PhoneField, PersonalNameField {

    final Target target;

    TextMatch(Target target) {
        this.target = target;
    }

    /** It is this text. */
    public Filter eq(String text) {
        return target.where("$eq", text);
    }

    /** This text is a part of it, in upper or lower case. */
    public Filter contains(String text) {
        return target.where("$contains", text);
    }

    /** It begins with this text. */
    public Filter startsWith(String text) {
        return target.where("$starts_with", text);
    }

    /** It ends with this text. */
    public Filter endsWith(String text) {
        return target.where("$ends_with", text);
    }
}
