package org.acme.schema;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.attributes.AttioAttributes;
import io.quarkiverse.attio.attributes.Attribute;
import io.quarkiverse.attio.attributes.AttributeConfig.CurrencyDisplay;
import io.quarkiverse.attio.attributes.AttributeTarget;
import io.quarkiverse.attio.attributes.CreateAttribute;
import io.quarkiverse.attio.attributes.CreateSelectOption;
import io.quarkiverse.attio.attributes.CreateStatus;
import io.quarkiverse.attio.attributes.SelectOption;
import io.quarkiverse.attio.attributes.UpdateAttribute;
import io.quarkiverse.attio.attributes.UpdateSelectOption;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.objects.AttioObject;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.objects.CreateObject;
import io.quarkiverse.attio.objects.ObjectView;
import io.quarkiverse.attio.objects.UpdateObject;
import io.quarkiverse.attio.paging.AttioPager;
import io.quarkiverse.attio.values.AttributeType;

@ApplicationScoped
public class Schema {

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    @RestClient
    AttioAttributes attributes;

    // tag::object[]
    public AttioObject projects() {
        try {
            return objects.create(CreateObject.of("projects", "Project", "Projects"));
        } catch (AttioUniquenessConflictException e) { // <1>
            return objects.get("projects");
        }
    }

    public AttioObject rename() {
        return objects.update("projects", UpdateObject.of().pluralNoun("All projects"));
    }
    // end::object[]

    // tag::read[]
    public List<String> writable(String object) {
        return attributes.list(AttributeTarget.OBJECTS, object).stream() // <1>
                .filter(Attribute::writable).map(Attribute::apiSlug).toList();
    }
    // end::read[]

    // tag::attributes[]
    public void attributes() {
        attributes.create(AttributeTarget.OBJECTS, "projects",
                CreateAttribute.of("Code", "code", AttributeType.TEXT).unique(true)); // <1>
        attributes.create(AttributeTarget.OBJECTS, "projects",
                CreateAttribute.of("Budget", "budget", AttributeType.CURRENCY).currency("EUR", CurrencyDisplay.SYMBOL));
        attributes.create(AttributeTarget.OBJECTS, "projects",
                CreateAttribute.of("Client", "client", AttributeType.RECORD_REFERENCE).allowedObjects("companies")
                        .relationship("companies", "Projects", "projects", true)); // <2>
    }
    // end::attributes[]

    // tag::options[]
    public List<String> kinds() {
        attributes.create(AttributeTarget.OBJECTS, "projects",
                CreateAttribute.of("Kinds", "kinds", AttributeType.SELECT).multiselect(true));
        for (String kind : List.of("Research", "Building", "Repair")) {
            attributes.createOption(AttributeTarget.OBJECTS, "projects", "kinds", CreateSelectOption.of(kind));
        }
        attributes.updateOption(AttributeTarget.OBJECTS, "projects", "kinds", "Repair",
                UpdateSelectOption.of().title("Maintenance")); // <1>
        attributes.updateOption(AttributeTarget.OBJECTS, "projects", "kinds", "Research",
                UpdateSelectOption.of().archived(true)); // <2>
        return attributes.listOptions(AttributeTarget.OBJECTS, "projects", "kinds").stream().map(SelectOption::title)
                .toList();
    }
    // end::options[]

    // tag::statuses[]
    public void phases() {
        attributes.create(AttributeTarget.OBJECTS, "projects", CreateAttribute.of("Phase", "phase", AttributeType.STATUS));
        attributes.createStatus(AttributeTarget.OBJECTS, "projects", "phase",
                CreateStatus.of("Offered").targetTimeInStatus(Duration.ofDays(14)));
        attributes.createStatus(AttributeTarget.OBJECTS, "projects", "phase",
                CreateStatus.of("Ordered").celebrationEnabled(true));
    }
    // end::statuses[]

    // tag::archive[]
    public void withoutBudget() {
        attributes.update(AttributeTarget.OBJECTS, "projects", "budget", UpdateAttribute.of().archived(true));
    }
    // end::archive[]

    // tag::views[]
    public List<String> views(String object) {
        return AttioPager.byCursor((limit, cursor) -> objects.listViews(object, null, limit, cursor),
                (ObjectView view) -> view.id().viewId()).stream().map(ObjectView::title).toList();
    }
    // end::views[]
}
