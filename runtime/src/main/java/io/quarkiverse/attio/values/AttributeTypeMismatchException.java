package io.quarkiverse.attio.values;

/**
 * A value was asked for as a type that it is not. The message names the record, the attribute, the type that was found
 * and the one that was asked for. The value itself is not in the message; {@link HasValues#value(String)} gives it.
 */
public final class AttributeTypeMismatchException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private AttributeTypeMismatchException(String message) {
        super(message);
    }

    static <T extends AttributeValue> T cast(HasValues owner, String attribute, AttributeValue value, Class<T> type) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        String found = value.attributeType().equals(AttributeType.NONE) ? "no type" : "type " + value.attributeType();
        String unreadable = value instanceof UnknownValue ? ", and is not readable as one that is known" : "";
        throw new AttributeTypeMismatchException("The attribute \"" + attribute + "\" of " + owner.describe()
                + " has a value of " + found + unreadable + "; a " + type.getSimpleName() + " was asked for.");
    }
}
