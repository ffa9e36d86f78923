package io.quarkiverse.attio.emulator.schema;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;

/** The objects of one workspace, in the order in which they are listed, its lists and its activities. */
public final class Schema {

    private final List<ObjectType> objects;
    private final Lists lists = new Lists();
    private final Activities activities = new Activities();
    private final Set<String> reserved;

    /**
     * @param objects the standard objects that are on
     * @param reserved the slugs of those that are off: they are not listed, yet nothing else may take their names
     */
    public Schema(List<ObjectType> objects, Set<String> reserved) {
        this.objects = new ArrayList<>(objects);
        this.reserved = Set.copyOf(reserved);
    }

    public List<ObjectType> objects() {
        return List.copyOf(objects);
    }

    public Lists lists() {
        return lists;
    }

    public Activities activities() {
        return activities;
    }

    /** All that has attributes: the objects, the entries of each list, and the records of each activity. */
    public List<ObjectType> attributeOwners() {
        return Stream.of(objects.stream(), lists.all().stream().map(ListType::entries),
                activities.all().stream().map(ActivityType::records)).flatMap(owners -> owners).toList();
    }

    public Optional<ObjectType> find(String slugOrId) {
        return objects.stream().filter(o -> o.isNamed(slugOrId)).findFirst();
    }

    /** The object, or a 404. */
    public ObjectType require(String slugOrId) {
        return find(slugOrId)
                .orElseThrow(() -> ApiError.notFound("Object with slug/ID \"" + slugOrId + "\" not found."));
    }

    /** The attribute on the other side of a relationship; none while its object is off. */
    public Optional<Attribute> inverse(Attribute attribute) {
        return Optional.ofNullable(attribute.inverse())
                .flatMap(i -> find(i.objectId()).flatMap(o -> o.attribute(i.attributeId())));
    }

    public ObjectType create(String slug, String singularNoun, String pluralNoun, Instant now) {
        String id = Ids.random();
        ObjectType created = new ObjectType(id, slug, singularNoun, pluralNoun, now, null,
                StandardObjects.systemAttributes(id, now));
        requireFreeNames(created, "Failed to create object. Please ensure your api_slug and names are unique.");
        objects.add(created);
        return created;
    }

    public ObjectType rename(ObjectType object, String slug, String singularNoun, String pluralNoun) {
        ObjectType renamed = object.renamed(slug, singularNoun, pluralNoun);
        requireFreeNames(renamed, "Failed to update object. Please ensure api_slug is unique.");
        objects.set(objects.indexOf(object), renamed);
        return renamed;
    }

    public void delete(ObjectType object) {
        if (object.standard() != null) {
            throw ApiError.badRequest("system_edit_unauthorized",
                    "Cannot delete the standard object \"" + object.slug() + "\".");
        }
        objects.remove(object);
        // a relationship that has lost one side has lost the other one, too
        attributeOwners().forEach(o -> replace(o.with(o.attributes().stream()
                .filter(a -> a.inverse() == null || !a.inverse().objectId().equals(object.id())).toList())));
    }

    /** All of them or none: the two sides of a relationship come to be together. */
    public void addAttributes(List<Attribute> added) {
        for (int i = 0; i < added.size(); i++) {
            Attribute attribute = added.get(i);
            requireFreeSlug(attribute);
            boolean taken = added.subList(0, i).stream()
                    .anyMatch(a -> a.objectId().equals(attribute.objectId()) && a.slug().equals(attribute.slug()));
            if (taken) {
                throw slugTaken();
            }
        }
        for (Attribute attribute : added) {
            ObjectType owner = owner(attribute);
            List<Attribute> attributes = new ArrayList<>(owner.attributes());
            attributes.add(attribute);
            replace(owner.with(attributes));
        }
    }

    /** Puts an attribute in the place of the one that has its id. */
    public void replaceAttribute(Attribute changed) {
        requireFreeSlug(changed);
        ObjectType owner = owner(changed);
        replace(owner.with(owner.attributes().stream().map(a -> a.id().equals(changed.id()) ? changed : a).toList()));
    }

    private ObjectType owner(Attribute attribute) {
        return attributeOwners().stream().filter(o -> o.id().equals(attribute.objectId())).findFirst().orElseThrow();
    }

    private void replace(ObjectType changed) {
        objects.replaceAll(o -> o.id().equals(changed.id()) ? changed : o);
        lists.replaceEntries(changed);
    }

    private void requireFreeSlug(Attribute candidate) {
        boolean taken = owner(candidate).attributes().stream()
                .anyMatch(a -> !a.id().equals(candidate.id()) && a.isNamed(candidate.slug()));
        if (taken) {
            throw slugTaken();
        }
    }

    private static ApiError slugTaken() {
        return ApiError.conflict("slug_conflict", "An attribute with the same API slug already exists on this object. "
                + "Please choose a different API slug.");
    }

    private void requireFreeNames(ObjectType candidate, String message) {
        boolean taken = reserved.contains(candidate.slug()) || objects.stream()
                .filter(o -> !o.id().equals(candidate.id()))
                .anyMatch(o -> o.slug().equals(candidate.slug())
                        || o.singularNoun().equalsIgnoreCase(candidate.singularNoun())
                        || o.pluralNoun().equalsIgnoreCase(candidate.pluralNoun()));
        if (taken) {
            throw ApiError.conflict("slug_conflict", message);
        }
    }
}
