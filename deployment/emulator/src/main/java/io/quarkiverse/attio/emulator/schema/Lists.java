package io.quarkiverse.attio.emulator.schema;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.emulator.schema.Attribute.Currency;
import io.quarkiverse.attio.emulator.schema.Attribute.Source;
import io.quarkiverse.attio.emulator.schema.Attribute.Trait;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;

/** The lists of one workspace, in the order in which they were made. */
public final class Lists {

    /** The attribute of every entry that says whose entry it is. */
    public static final String PARENT = "parent_record";

    private final List<ListType> lists = new ArrayList<>();

    public List<ListType> all() {
        return List.copyOf(lists);
    }

    public Optional<ListType> find(String slugOrId) {
        return lists.stream().filter(l -> l.entries().isNamed(slugOrId)).findFirst();
    }

    /** The list, or a 404. */
    public ListType require(String slugOrId) {
        return find(slugOrId).orElseThrow(() -> ApiError.notFound("List with slug/ID \"" + slugOrId + "\" not found."));
    }

    /** A list that is not among the others yet. */
    public static ListType blank(ObjectType parent, JsonNode createdBy, Instant now) {
        String id = Ids.random();
        ObjectType entries = new ObjectType(id, null, null, null, now, null, systemAttributes(id, parent, now));
        return new ListType(entries, List.of(parent.id()), null, List.of(), createdBy);
    }

    /** Puts a list in the place of the one that has its id, or behind all others. */
    public void put(ListType list) {
        boolean taken = lists.stream().anyMatch(l -> !l.id().equals(list.id()) && l.slug().equals(list.slug()));
        if (taken) {
            throw ApiError.conflict("slug_conflict", "A list with api_slug \"" + list.slug() + "\" already exists.");
        }
        if (find(list.id()).isEmpty()) {
            lists.add(list);
        } else {
            lists.replaceAll(l -> l.id().equals(list.id()) ? list : l);
        }
    }

    void replaceEntries(ObjectType entries) {
        lists.replaceAll(l -> l.id().equals(entries.id()) ? l.with(entries) : l);
    }

    /** A list without the object of its records could take nothing, so it goes together with the object. */
    public void deleteOf(ObjectType parent) {
        lists.removeIf(l -> l.takes(parent));
    }

    private static List<Attribute> systemAttributes(String id, ObjectType parent, Instant now) {
        List<Attribute> attributes = new ArrayList<>();
        attributes.add(own(id, "entry_id", "Entry ID", AttributeType.TEXT, EnumSet.of(Trait.SYSTEM, Trait.UNIQUE), null, now));
        attributes.add(own(id, PARENT, "Parent Record", AttributeType.RECORD_REFERENCE, EnumSet.of(Trait.SYSTEM),
                List.of(parent.id()), now));
        StandardObjects.systemAttributes(id, now).stream().filter(a -> !a.slug().equals("record_id"))
                .forEach(attributes::add);
        return List.copyOf(attributes);
    }

    private static Attribute own(String id, String slug, String title, AttributeType type, Set<Trait> traits,
            List<String> allowed, Instant now) {
        return new Attribute(Ids.random(), id, slug, title, null, type, Source.SYSTEM, Set.copyOf(traits), null, null,
                allowed, new Currency(null, null), List.of(), now);
    }
}
