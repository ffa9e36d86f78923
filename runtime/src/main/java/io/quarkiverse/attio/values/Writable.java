package io.quarkiverse.attio.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From what was read to what can be written. */
final class Writable {

    /** Filled by Attio on the standard objects; a write of them is refused. */
    private static final Set<String> FILLED_BY_ATTIO = Set.of("record_id", "entry_id", "created_at", "created_by",
            "logo_url", "twitter_follower_count", "strongest_connection_strength",
            "strongest_connection_strength_legacy", "strongest_connection_user");
    /** A picture that Attio finds is no attribute of a person to write, though one of a workspace is. */
    private static final String AVATAR = "avatar_url";
    private static final String MARK_OF_A_PERSON = "email_addresses";

    private Writable() {
    }

    static <S extends WrittenValues<S>> S of(HasValues read, S nothing) {
        S written = nothing;
        for (Map.Entry<String, List<AttributeValue>> attribute : read.values().entrySet()) {
            if (isFilledByAttio(read, attribute.getKey())) {
                continue;
            }
            Object form = form(attribute.getValue());
            if (form != null) {
                written = written.with(attribute.getKey(), form);
            }
        }
        return written;
    }

    private static boolean isFilledByAttio(HasValues read, String attribute) {
        return FILLED_BY_ATTIO.contains(attribute)
                || attribute.equals(AVATAR) && read.values().containsKey(MARK_OF_A_PERSON);
    }

    /** The values of one attribute as the methods of {@link WrittenValues} would write them, {@code null} for none. */
    private static Object form(List<AttributeValue> values) {
        List<Object> forms = new ArrayList<>();
        for (AttributeValue value : values == null ? List.<AttributeValue> of() : values) {
            Object form = form(value);
            if (form != null) {
                forms.add(form);
            }
        }
        if (forms.isEmpty()) {
            return null;
        }
        return forms.size() == 1 && isSingle(values.get(0)) ? forms.get(0) : List.copyOf(forms);
    }

    private static boolean isSingle(AttributeValue value) {
        return value instanceof TextValue || value instanceof NumberValue || value instanceof CheckboxValue
                || value instanceof CurrencyValue || value instanceof DateValue || value instanceof TimestampValue
                || value instanceof RatingValue || value instanceof StatusValue || value instanceof LocationValue;
    }

    static Object form(AttributeValue value) {
        RecordValues one = RecordValues.of();
        RecordValues written = null;
        if (value instanceof TextValue text) {
            written = one.text("v", text.value());
        } else if (value instanceof NumberValue number) {
            written = one.number("v", number.value());
        } else if (value instanceof CheckboxValue checkbox) {
            written = one.checkbox("v", checkbox.value());
        } else if (value instanceof CurrencyValue currency) {
            written = one.raw("v", currency.amount());
        } else if (value instanceof DateValue date) {
            written = one.raw("v", date.value().toString());
        } else if (value instanceof TimestampValue timestamp) {
            written = one.raw("v", timestamp.value().toString());
        } else if (value instanceof RatingValue rating) {
            written = one.raw("v", java.math.BigDecimal.valueOf(rating.value()));
        } else if (value instanceof StatusValue status) {
            written = one.raw("v", status.asText());
        } else if (value instanceof SelectValue select) {
            written = one.select("v", select.asText());
        } else if (value instanceof RecordReferenceValue reference && reference.targetObject() != null) {
            written = one.reference("v", reference.targetObject(), reference.targetRecordId());
        } else if (value instanceof ActorReferenceValue reference
                && Actor.WORKSPACE_MEMBER.equals(reference.actor().type()) && reference.actor().id() != null) {
            written = one.actors("v", ActorRef.of(reference.actor()));
        } else if (value instanceof LocationValue location) {
            written = one.location("v", location.location());
        } else if (value instanceof DomainValue domain) {
            written = one.domain("v", domain.domain());
        } else if (value instanceof EmailAddressValue email) {
            written = one.email("v",
                    email.originalEmailAddress() == null ? email.emailAddress() : email.originalEmailAddress());
        } else if (value instanceof PhoneNumberValue phone) {
            written = phone.phoneNumber().startsWith("+") || phone.countryCode() == null
                    ? one.raw("v", List.of(phone.phoneNumber()))
                    : one.nationalPhone("v", phone.phoneNumber(), phone.countryCode());
        } else if (value instanceof PersonalNameValue name && !name.asText().isBlank()) {
            written = one.personalName("v", name.firstName(), name.lastName(), name.asText());
        }
        // interactions and unknown values cannot be written
        return written == null ? null : WrittenValues.elements(written.asMap().get("v")).get(0);
    }
}
