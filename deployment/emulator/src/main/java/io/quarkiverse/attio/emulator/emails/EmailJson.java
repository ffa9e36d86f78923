package io.quarkiverse.attio.emulator.emails;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.emails.Email.Correspondent;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;

/** Emails on the wire. */
public final class EmailJson {

    private EmailJson() {
    }

    /**
     * @param links the records of its correspondents
     */
    public static ObjectNode email(Email email, ArrayNode links, String workspaceId) {
        ObjectNode json = Json.object();
        json.putObject("id").put("workspace_id", workspaceId).put("mailbox_id", email.mailboxId())
                .put("email_id", email.id());
        json.put("sent_at", Times.format(email.sentAt()));
        json.put("direction", email.outbound() ? "outbound" : "inbound");
        json.put("subject_line", email.subject());
        ArrayNode participants = json.putArray("participants");
        for (Correspondent one : email.correspondents()) {
            participants.addObject().put("role", one.role()).put("email_address", one.address().address())
                    .put("email_domain", one.address().domain()).put("name", one.name());
        }
        json.set("linked_records", links);
        return json;
    }
}
