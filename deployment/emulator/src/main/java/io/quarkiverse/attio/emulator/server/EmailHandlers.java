package io.quarkiverse.attio.emulator.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.attio.emulator.emails.Email;
import io.quarkiverse.attio.emulator.emails.EmailJson;
import io.quarkiverse.attio.emulator.emails.Emails;
import io.quarkiverse.attio.emulator.values.EmailAddress;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;
import io.quarkiverse.attio.emulator.workspace.Workspace;

/** Emails, and the addresses to which no sequence may write. */
final class EmailHandlers {

    private static final int DEFAULT_LIMIT = 25;
    private static final int MAX_LIMIT = 50;
    private static final int MAX_ADDRESSES = 1000;
    private static final String ADDRESSES = "email_addresses";

    private EmailHandlers() {
    }

    static Reply list(Call call) {
        int limit = call.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        int from = (int) Math.min(Cursors.number(call).orElse(0), Integer.MAX_VALUE);
        Workspace workspace = call.workspace();
        EmailFilter filter = new EmailFilter(workspace);
        Predicate<Email> wanted = filter.of(call);
        Emails.Page page = workspace.emails().page(from, limit, wanted);
        ArrayNode json = Json.array();
        page.emails().forEach(email -> json
                .add(EmailJson.email(email, workspace.recordJson().links(filter.links(email)), workspace.id())));
        return Cursors.page(json, page.next().isPresent() ? Cursors.of(page.next().getAsInt()) : null);
    }

    /** An address that is there already keeps its time, so that a repeated request changes nothing. */
    static Reply unsubscribe(Call call) {
        Fields data = Fields.of(call);
        data.only(ADDRESSES);
        List<EmailAddress> addresses = addresses(data);
        Workspace workspace = call.workspace();
        Instant now = workspace.clock().next();
        ArrayNode json = Json.array();
        addresses.stream().map(EmailAddress::address).distinct().forEach(address -> json.addObject()
                .put("email_address", address)
                .put("created_at", Times.formatMillis(workspace.unsubscribed().add(address, now))));
        return Reply.data(json);
    }

    private static List<EmailAddress> addresses(Fields data) {
        JsonNode array = data.node().path(ADDRESSES);
        if (!array.isArray()) {
            throw data.fault(ADDRESSES, array.isMissingNode() ? "Required" : "Expected array");
        }
        if (array.isEmpty() || array.size() > MAX_ADDRESSES) {
            throw data.fault(ADDRESSES, "Must contain at least 1 and at most " + MAX_ADDRESSES + " elements");
        }
        List<EmailAddress> addresses = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            addresses.add(data.email(ADDRESSES, i));
        }
        return addresses;
    }
}
