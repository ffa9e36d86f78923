package io.quarkiverse.attio.conformance.filters;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.quarkiverse.attio.conformance.filters.Leaf.OfValue;
import io.quarkiverse.attio.query.ChoiceField;
import io.quarkiverse.attio.values.Actor;
import io.quarkiverse.attio.values.ActorReferenceValue;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.CheckboxValue;
import io.quarkiverse.attio.values.InteractionValue;
import io.quarkiverse.attio.values.RecordReferenceValue;
import io.quarkiverse.attio.values.SelectValue;
import io.quarkiverse.attio.values.StatusValue;

/** Conditions on what is neither a text nor ordered. */
final class OtherLeaves {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    private OtherLeaves() {
    }

    static Stream<Leaf> all() {
        return Stream.of(checkbox(), select(), status(), reference(), actor(), interaction()).flatMap(leaves -> leaves);
    }

    private static Stream<Leaf> checkbox() {
        return Stream.of(new Leaf("checkbox", "value", "$eq", (spot, random) -> {
            boolean operand = random.nextBoolean();
            return new OfValue(operand ? spot.checkbox().isTrue() : spot.checkbox().isFalse(),
                    value -> ((CheckboxValue) value).value() == operand);
        }));
    }

    private static Stream<Leaf> select() {
        return choice("select", Spot::select, SampleSchema.OPTIONS, value -> ((SelectValue) value).title(),
                value -> ((SelectValue) value).optionId());
    }

    private static Stream<Leaf> status() {
        return choice("status", Spot::status, SampleSchema.STAGES, value -> ((StatusValue) value).title(),
                value -> ((StatusValue) value).statusId());
    }

    private static Stream<Leaf> choice(String type, Function<Spot, ChoiceField> field, List<String> titles,
            Function<AttributeValue, String> title, Function<AttributeValue, String> id) {
        return Stream.of(new Leaf(type, "title", "$eq", (spot, random) -> {
            String operand = titles.get(random.nextInt(titles.size()));
            return new OfValue(field.apply(spot).eq(operand), equal(title, operand));
        }), new Leaf(type, "id", "$eq", (spot, random) -> {
            // an id that nothing has is a mistake, so there must be one
            String operand = spot.some(random, id, null);
            return new OfValue(field.apply(spot).eq(operand), equal(id, operand));
        }), new Leaf(type, "title", "$or of $eq", (spot, random) -> {
            String one = titles.get(random.nextInt(titles.size()));
            String two = titles.get(random.nextInt(titles.size()));
            return new OfValue(field.apply(spot).anyOf(one, two), equal(title, one).or(equal(title, two)));
        }));
    }

    private static Stream<Leaf> reference() {
        return Stream.of(new Leaf("record-reference", "target_object+target_record_id", "$eq", (spot, random) -> {
            RecordReferenceValue operand = referred(spot, random);
            String object = random.nextInt(6) == 0 ? Workspace.COMPANIES : operand.targetObject();
            return new OfValue(spot.reference().is(object, operand.targetRecordId()),
                    value -> refersTo(value, object, List.of(operand.targetRecordId())));
        }), new Leaf("record-reference", "target_object+target_record_id", "$in", (spot, random) -> {
            String object = referred(spot, random).targetObject();
            List<String> ids = Stream.generate(() -> referred(spot, random).targetRecordId()).limit(1 + random.nextInt(5))
                    .toList();
            return new OfValue(spot.reference().inRecords(object, ids), value -> refersTo(value, object, ids));
        }));
    }

    private static RecordReferenceValue referred(Spot spot, Random random) {
        return (RecordReferenceValue) spot.some(random, Function.identity(), null);
    }

    private static boolean refersTo(AttributeValue value, String object, List<String> ids) {
        RecordReferenceValue reference = (RecordReferenceValue) value;
        return object.equals(reference.targetObject()) && ids.contains(reference.targetRecordId());
    }

    private static Stream<Leaf> actor() {
        return Stream.of(new Leaf("actor-reference", "referenced_actor_type+referenced_actor_id", "$eq", (spot, random) -> {
            Actor there = spot.some(random, value -> ((ActorReferenceValue) value).actor(), null);
            Actor operand = switch (random.nextInt(6)) {
                case 0 -> new Actor(there.type(), NOBODY);
                case 1 -> new Actor(Actor.APP, there.id());
                default -> there;
            };
            boolean member = operand.type().equals(Actor.WORKSPACE_MEMBER);
            return new OfValue(member ? spot.actor().isMember(operand.id()) : spot.actor().is(operand),
                    value -> ((ActorReferenceValue) value).actor().equals(operand));
        }));
    }

    private static Stream<Leaf> interaction() {
        Function<AttributeValue, String> type = value -> ((InteractionValue) value).interactionType();
        Function<AttributeValue, String> owner = value -> {
            Actor actor = ((InteractionValue) value).ownerActor();
            return actor == null ? null : actor.id();
        };
        return Stream.of(
                TextLeaves.code("interaction", "interaction_type", (spot, code) -> spot.interaction().type().eq(code), type),
                TextLeaves.notEmpty("interaction", "interaction_type", spot -> spot.interaction().type().notEmpty(), type),
                TextLeaves.code("interaction", "owner_member_id", (spot, id) -> spot.interaction().ownerMember().eq(id),
                        owner),
                TextLeaves.notEmpty("interaction", "owner_member_id", spot -> spot.interaction().ownerMember().notEmpty(),
                        owner));
    }

    private static Predicate<AttributeValue> equal(Function<AttributeValue, String> read, String operand) {
        return value -> Objects.equals(read.apply(value), operand);
    }
}
