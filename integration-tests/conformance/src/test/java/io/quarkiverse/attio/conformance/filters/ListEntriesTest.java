package io.quarkiverse.attio.conformance.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.quarkiverse.attio.attributes.CreateAttribute;
import io.quarkiverse.attio.attributes.CreateStatus;
import io.quarkiverse.attio.lists.CreateEntry;
import io.quarkiverse.attio.lists.CreateList;
import io.quarkiverse.attio.lists.ListEntry;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.query.Sort;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.EntryValues;
import io.quarkiverse.attio.values.PersonalNameValue;
import io.quarkiverse.attio.values.RecordReferenceValue;
import io.quarkiverse.attio.values.StatusValue;

/** Entries of a list of people: by their ids, by their own values, and by those of the records they are of. */
@ExtendWith(Workspaces.class)
class ListEntriesTest {

    private static final String LIST = "board";
    private static final String PARENT = "parent_record";
    private static final String PEOPLE = Workspace.PEOPLE;
    private static final int ENTRIES = 150;

    private record Leaf(Filter filter, Predicate<ListEntry> meaning) {

        Leaf not() {
            return new Leaf(Filter.not(filter), meaning.negate());
        }
    }

    private Random random;
    private Workspace workspace;
    private List<ListEntry> all;

    private void makeEntries(Workspace given) {
        workspace = given;
        random = workspace.random();
        if (workspace.attio().status("/v2/lists/" + LIST + "/entries/query", RecordQuery.all()) != 200) {
            workspace.attio().create("/v2/lists", CreateList.of("Board", LIST, PEOPLE));
            String attributes = "/v2/lists/" + LIST + "/attributes";
            workspace.attio().create(attributes, CreateAttribute.of("Stage", "stage", AttributeType.STATUS));
            workspace.attio().create(attributes + "/stage/statuses", CreateStatus.of("Open"));
            workspace.attio().create(attributes + "/stage/statuses", CreateStatus.of("Won"));
            workspace.attio().create(attributes, CreateAttribute.of("Score", "score", AttributeType.NUMBER));
            for (int i = 0; i < ENTRIES; i++) {
                EntryValues values = EntryValues.of();
                values = random.nextInt(3) == 0 ? values : values.status("stage", random.nextBoolean() ? "Open" : "Won");
                values = random.nextInt(3) == 0 ? values : values.number("score", random.nextInt(10));
                workspace.attio().create("/v2/lists/" + LIST + "/entries",
                        CreateEntry.of(PEOPLE, one(workspace.rows(PEOPLE)).recordId(), values));
            }
        }
        all = workspace.attio().entries(LIST, RecordQuery.all());
        assertThat(all).hasSize(ENTRIES);
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private AttioRecord person(ListEntry entry) {
        return workspace.find(entry.parentRecordId());
    }

    private Optional<AttioRecord> company(ListEntry entry) {
        return person(entry).reference("company").map(RecordReferenceValue::targetRecordId).map(workspace::find);
    }

    private Leaf leaf(int kind) {
        switch (kind) {
            case 0 -> {
                String stage = random.nextBoolean() ? "Open" : "Won";
                return new Leaf(Filter.status("stage").eq(stage),
                        entry -> entry.status("stage").map(StatusValue::title).filter(stage::equals).isPresent());
            }
            case 1 -> {
                int score = random.nextInt(10);
                return new Leaf(Filter.number("score").gte(score),
                        entry -> entry.number("score").filter(n -> n.compareTo(BigDecimal.valueOf(score)) >= 0).isPresent());
            }
            case 2 -> {
                List<String> ids = List.of(one(all).entryId(), one(all).entryId(), one(all).entryId());
                return new Leaf(Filter.entryIds(ids), entry -> ids.contains(entry.entryId()));
            }
            case 3 -> {
                String id = one(all).parentRecordId();
                return new Leaf(Filter.reference(PARENT).is(PEOPLE, id), entry -> entry.parentRecordId().equals(id));
            }
            case 4 -> {
                String first = name(one(all)).filter(text -> !text.isEmpty()).orElse("Nobody");
                return new Leaf(Filter.path(LIST, PARENT).then(PEOPLE, "name").personalName().firstName().eq(first),
                        entry -> name(entry).filter(first::equals).isPresent());
            }
            default -> {
                String domain = company(one(all)).flatMap(company -> company.domain("domains")).orElse("none.example");
                return new Leaf(Filter.path(LIST, PARENT).then(PEOPLE, "company").then("companies", "domains").domain()
                        .eq(domain),
                        entry -> company(entry).filter(company -> company.domains("domains").contains(domain)).isPresent());
            }
        }
    }

    private Optional<String> name(ListEntry entry) {
        return person(entry).personalName("name").map(PersonalNameValue::firstName);
    }

    private int check(Leaf leaf) {
        List<ListEntry> found = workspace.attio().entries(LIST, RecordQuery.where(leaf.filter()));
        assertThat(found).as("%s", leaf.filter()).extracting(ListEntry::entryId).containsExactlyInAnyOrderElementsOf(
                all.stream().filter(leaf.meaning()).map(ListEntry::entryId).toList());
        return found.size();
    }

    @Test
    void eachConditionAndItsNegationFindTheRightEntries(Workspace given) {
        makeEntries(given);
        for (int kind = 0; kind < 6; kind++) {
            int found = 0;
            for (int i = 0; i < 8; i++) {
                Leaf leaf = leaf(kind);
                found += check(leaf);
                check(leaf.not());
            }
            assertThat(found).as("kind %d", kind).isPositive();
        }
    }

    @Test
    void combinationsFindTheRightEntries(Workspace given) {
        makeEntries(given);
        for (int i = 0; i < 60; i++) {
            List<Leaf> leaves = new ArrayList<>();
            for (int j = 0; j < 3; j++) {
                Leaf leaf = leaf(random.nextInt(6));
                leaves.add(random.nextBoolean() ? leaf : leaf.not());
            }
            Filter[] filters = leaves.stream().map(Leaf::filter).toArray(Filter[]::new);
            check(random.nextBoolean()
                    ? new Leaf(Filter.and(filters), entry -> leaves.stream().allMatch(leaf -> leaf.meaning().test(entry)))
                    : new Leaf(Filter.or(filters), entry -> leaves.stream().anyMatch(leaf -> leaf.meaning().test(entry))));
        }
    }

    @Test
    void entriesAreSortedByTheirOwnValues(Workspace given) {
        makeEntries(given);
        List<BigDecimal> scores = workspace.attio().entries(LIST, RecordQuery.all().sort(Sort.desc("score"))).stream()
                .flatMap(entry -> entry.number("score").stream()).toList();
        assertThat(scores).hasSizeGreaterThan(50).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }
}
