package io.quarkiverse.attio.emulator.server;

import java.util.Optional;

import io.quarkiverse.attio.emulator.scim.Person;
import io.quarkiverse.attio.emulator.scim.ResourceFilter;
import io.quarkiverse.attio.emulator.scim.Resources;

/** Users, and the schemas of SCIM. */
final class ScimUserHandlers {

    private ScimUserHandlers() {
    }

    static Reply schemas(Call call) {
        return ScimReply.ok(Resources.schemas());
    }

    static Reply list(Call call) {
        return ScimQuery.list(call, call.workspace().people().users().stream().map(Resources::user).toList(),
                ResourceFilter.OF_USERS);
    }

    static Reply create(Call call) {
        // who comes again gets the same id, and is in no team any more
        call.workspace().teams().all();
        return ScimReply.created(Resources.user(call.workspace().people().create(ScimQuery.body(call))), "Users");
    }

    static Reply get(Call call) {
        return ScimReply.ok(Resources.user(user(call)));
    }

    static Reply replace(Call call) {
        return changed(call.workspace().people().replace(user(call), ScimQuery.body(call)));
    }

    static Reply patch(Call call) {
        return changed(call.workspace().people().patch(user(call), ScimQuery.body(call)));
    }

    static Reply delete(Call call) {
        call.workspace().people().delete(user(call));
        return ScimReply.noContent();
    }

    private static Person user(Call call) {
        return call.workspace().people().require(call.path("user_id"));
    }

    /** Nothing is left to show of an invitation that is over. */
    private static Reply changed(Optional<Person> person) {
        return person.map(p -> ScimReply.ok(Resources.user(p))).orElseGet(ScimReply::noContent);
    }
}
