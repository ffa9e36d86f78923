package io.quarkiverse.attio.emulator.meetings;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.emulator.wire.Json;

/**
 * Someone who was asked to a meeting.
 *
 * @param emailAddress null if only the name is known
 * @param name null if only the address is known
 */
public record Participant(String emailAddress, String name, boolean organizer, String status) {

    ObjectNode toJson() {
        return Json.object().put("status", status).put("is_organizer", organizer).put("email_address", emailAddress)
                .put("name", name);
    }
}
