package org.acme.lists;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.attributes.AttioAttributes;
import io.quarkiverse.attio.attributes.AttributeTarget;
import io.quarkiverse.attio.attributes.CreateAttribute;
import io.quarkiverse.attio.attributes.CreateStatus;
import io.quarkiverse.attio.lists.AttioEntries;
import io.quarkiverse.attio.lists.AttioList;
import io.quarkiverse.attio.lists.AttioLists;
import io.quarkiverse.attio.lists.CreateEntry;
import io.quarkiverse.attio.lists.CreateList;
import io.quarkiverse.attio.lists.ListEntry;
import io.quarkiverse.attio.lists.ListView;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.query.Filter;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.records.RecordEntry;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.AttributeValue;
import io.quarkiverse.attio.values.EntryValues;

@ApplicationScoped
public class Pipeline {

    @Inject
    @RestClient
    AttioLists lists;

    @Inject
    @RestClient
    AttioAttributes attributes;

    @Inject
    @RestClient
    AttioEntries entries;

    @Inject
    @RestClient
    AttioRecords records;

    // tag::make[]
    public AttioList make() {
        AttioList list = lists.create(CreateList.of("Partners", "partners", "companies")); // <1>
        attributes.create(AttributeTarget.LISTS, "partners", CreateAttribute.of("Phase", "phase", AttributeType.STATUS));
        for (String phase : List.of("Talking", "Signed")) {
            attributes.createStatus(AttributeTarget.LISTS, "partners", "phase", CreateStatus.of(phase));
        }
        attributes.create(AttributeTarget.LISTS, "partners",
                CreateAttribute.of("Remark", "remark", AttributeType.TEXT)); // <2>
        return list;
    }
    // end::make[]

    // tag::put[]
    public ListEntry put(String companyId, String phase) {
        return entries.assertEntry("partners",
                CreateEntry.of("companies", companyId, EntryValues.of().status("phase", phase)));
    }
    // end::put[]

    // tag::find[]
    public List<ListEntry> talkingTo(String domain) {
        return entries.query("partners", RecordQuery.where(Filter.and(
                Filter.status("phase").eq("Talking"), // <1>
                Filter.path("partners", "parent_record").then("companies", "domains").domain().eq(domain)))); // <2>
    }

    public List<String> companies() {
        return AttioPager.byQuery(RecordQuery.all(), query -> entries.query("partners", query), ListEntry::entryId)
                .stream().map(ListEntry::parentRecordId).distinct().toList(); // <3>
    }
    // end::find[]

    // tag::view[]
    public List<ListEntry> inView(String title) {
        return lists.listViews("partners").items().stream().filter(view -> view.title().equals(title))
                .map(ListView::id).findFirst()
                .map(id -> entries.query("partners", RecordQuery.ofView(id.viewId()))).orElse(List.of());
    }
    // end::view[]

    // tag::move[]
    public ListEntry sign(ListEntry entry) {
        return entries.update("partners", entry.entryId(), EntryValues.of().status("phase", "Signed"));
    }

    public ListEntry forgetPhase(ListEntry entry) {
        return entries.overwrite("partners", entry.entryId(), EntryValues.of().clear("phase"));
    }

    public void takeOut(ListEntry entry) {
        entries.delete("partners", entry.entryId()); // the company stays
    }
    // end::move[]

    // tag::history[]
    public List<String> phasesUntilNow(ListEntry entry) {
        return entries.listAttributeValues("partners", entry.entryId(), "phase", true, null, null).stream()
                .map(AttributeValue::asText).toList();
    }
    // end::history[]

    // tag::record[]
    public List<String> listsOf(String companyId) {
        return AttioPager.byOffset((limit, offset) -> records.listEntries("companies", companyId, limit, offset),
                RecordEntry::entryId).stream().map(RecordEntry::listApiSlug).distinct().toList();
    }
    // end::record[]
}
