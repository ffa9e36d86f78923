package org.acme.chapters;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.rest.client.inject.RestClient;

import io.quarkiverse.attio.members.AccessLevel;
import io.quarkiverse.attio.members.AttioWorkspaceMembers;
import io.quarkiverse.attio.members.WorkspaceMember;
import io.quarkiverse.attio.values.Actor;

@ApplicationScoped
public class Colleagues {

    @Inject
    @RestClient
    AttioWorkspaceMembers members;

    // tag::find[]
    public Optional<WorkspaceMember> withEmail(String email) {
        return members.list().stream()
                .filter(member -> !AccessLevel.SUSPENDED.equals(member.accessLevel()))
                .filter(member -> email.equalsIgnoreCase(member.emailAddress())).findFirst();
    }
    // end::find[]

    // tag::actor[]
    public String nameOf(Actor actor) {
        if (!Actor.WORKSPACE_MEMBER.equals(actor.type())) {
            return actor.type();
        }
        WorkspaceMember member = members.get(actor.id());
        return member.firstName() + " " + member.lastName();
    }
    // end::actor[]
}
