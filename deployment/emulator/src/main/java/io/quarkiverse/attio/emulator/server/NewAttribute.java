package io.quarkiverse.attio.emulator.server;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.schema.Attribute;
import io.quarkiverse.attio.emulator.schema.Attribute.Currency;
import io.quarkiverse.attio.emulator.schema.Attribute.Inverse;
import io.quarkiverse.attio.emulator.schema.Attribute.Source;
import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.schema.AttributeType;
import io.quarkiverse.attio.emulator.schema.ObjectType;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/**
 * An attribute that is asked for.
 *
 * @param sides the attribute alone, or before the other side of its relationship
 */
record NewAttribute(List<Attribute> sides) {

    private static final String DATA = "data";
    private static final String TYPE = "type";
    private static final String SLUG = "api_slug";
    private static final String TITLE = "title";
    private static final String MULTISELECT = "is_multiselect";
    private static final String RELATIONSHIP = "relationship";
    private static final List<String> NEEDED = List.of(TITLE, "description", SLUG, TYPE, "is_required", "is_unique",
            MULTISELECT, "config");

    Attribute attribute() {
        return sides.get(0);
    }

    static NewAttribute read(ObjectNode data, ObjectType owner, Workspace workspace) {
        for (String field : NEEDED) {
            if (!data.has(field)) {
                throw ApiError.body("Required", DATA, field);
            }
        }
        AttributeType type = type(data);
        boolean multiselect = Call.flag(data, MULTISELECT, DATA, MULTISELECT);
        if (multiselect && !type.multiselectable()) {
            throw ApiError.body("Attributes of type \"" + type.wireName() + "\" hold a single value", DATA, MULTISELECT);
        }
        Instant now = workspace.clock().next();
        // nobody archives what is not there yet
        AttributeBody body = new AttributeBody(data.deepCopy().without(List.of("is_archived")), workspace);
        Attribute blank = blank(owner.id(), type, multiselect, null, now);
        if (!data.hasNonNull(RELATIONSHIP)) {
            return new NewAttribute(List.of(body.edit(blank)));
        }
        if (type != AttributeType.RECORD_REFERENCE) {
            throw ApiError.body("Only attributes of type \"record-reference\" have a relationship", DATA, RELATIONSHIP);
        }
        if (workspace.object(owner.id()).isEmpty()) {
            throw ApiError.body("Only attributes of objects have a relationship", DATA, RELATIONSHIP);
        }
        ObjectNode relationship = Call.object(data.path(RELATIONSHIP), DATA, RELATIONSHIP);
        ObjectType partner = AttributeBody.object(text(relationship, "object"), workspace);
        Attribute other = blank(partner.id(), type,
                Call.flag(relationship, MULTISELECT, DATA, RELATIONSHIP, MULTISELECT), List.of(owner.id()), now)
                .paired(new Inverse(owner.id(), blank.id()));
        other = other.edited(text(relationship, SLUG), text(relationship, TITLE), null, other.traits(), null,
                other.allowedObjectIds(), other.currency());
        Attribute own = blank.edited(null, null, null, blank.traits(), null, List.of(partner.id()), blank.currency())
                .paired(new Inverse(partner.id(), other.id()));
        return new NewAttribute(List.of(body.edit(own), other));
    }

    private static Attribute blank(String objectId, AttributeType type, boolean multiselect, List<String> allowed,
            Instant now) {
        Set<Trait> traits = EnumSet.of(Trait.WRITABLE);
        if (multiselect) {
            traits.add(Trait.MULTISELECT);
        }
        return new Attribute(Ids.random(), objectId, null, null, null, type, Source.USER, Set.copyOf(traits), null, null,
                allowed, new Currency(null, null), List.of(), now);
    }

    private static AttributeType type(ObjectNode data) {
        String name = Call.text(data, TYPE, DATA, TYPE);
        return Arrays.stream(AttributeType.values()).filter(t -> t.creatable() && t.wireName().equals(name)).findFirst()
                .orElseThrow(() -> ApiError.body("Invalid enum value", DATA, TYPE));
    }

    private static String text(ObjectNode relationship, String field) {
        String text = Call.text(relationship, field, DATA, RELATIONSHIP, field);
        if (text.isEmpty()) {
            throw ApiError.body("Must not be empty", DATA, RELATIONSHIP, field);
        }
        return text;
    }
}
