package io.quarkiverse.attio.deployment.client;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.auth.AttioSelf;
import io.quarkiverse.attio.auth.TokenInfo;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.records.AttioRecord;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkiverse.attio.webhooks.AttioWebhooks;
import io.quarkiverse.attio.webhooks.CreateWebhook;
import io.quarkiverse.attio.webhooks.CreatedWebhook;
import io.restassured.RestAssured;

/** An application may return our models as they are: they read as Attio's own JSON. */
abstract class ModelsInTheApplicationsOwnEndpointsTest {

    static final String RECORD = "{\"data\":{\"id\":{\"workspace_id\":\"w\",\"object_id\":\"o\",\"record_id\":\"r\"},"
            + "\"created_at\":\"2022-11-21T13:22:49.061281001Z\",\"web_url\":\"https://app.attio.com/a/b\",\"values\":{"
            + "\"name\":[{\"active_from\":\"2022-11-21T13:22:49.061281001Z\",\"active_until\":null,"
            + "\"created_by_actor\":{\"type\":\"system\",\"id\":null},\"value\":\"Acmé\",\"attribute_type\":\"text\"}],"
            + "\"team\":[]}}}";

    abstract ScriptedServer server();

    @Path("/crm")
    public static class Crm {

        @RestClient
        AttioRecords records;

        @RestClient
        AttioSelf self;

        @RestClient
        AttioWebhooks webhooks;

        @GET
        @Path("/webhook")
        public CreatedWebhook webhook() {
            return webhooks.create(CreateWebhook.ofNoSubscriptions("https://acme.example/attio"));
        }

        @GET
        @Path("/record")
        public AttioRecord record() {
            return records.get("companies", "r");
        }

        @GET
        @Path("/self")
        public TokenInfo self() {
            return self.identify();
        }
    }

    @Test
    void aRecordKeepsItsIdValuesAndTypes() {
        server().answer(Answer.json(200, RECORD));
        RestAssured.get("/crm/record").then().statusCode(200).body("id.record_id", equalTo("r"))
                .body("created_at", equalTo("2022-11-21T13:22:49.061281001Z"))
                .body("values.name[0].value", equalTo("Acmé")).body("values.name[0].attribute_type", equalTo("text"))
                .body("values.name[0].created_by_actor.type", equalTo("system"))
                .body("values.team.size()", equalTo(0)).body("$", not(hasKey("recordId")));
    }

    @Test
    void aTokensInformationIsReadable() {
        server().answer(Answer.json(200, "{\"active\":true,\"scope\":\"note:read\",\"workspace_slug\":\"s\"}"));
        RestAssured.get("/crm/self").then().statusCode(200).body("active", equalTo(true))
                .body("workspace_slug", equalTo("s")).body("scope", equalTo("note:read"));
    }

    @Test
    void aNewWebhookIsReadableAndItsSecretIsNot() {
        server().answer(Answer.json(200, "{\"data\":{\"id\":{\"webhook_id\":\"w\"},\"status\":\"active\",\"subscriptions\":[{"
                + "\"event_type\":\"note.created\",\"filter\":{\"$and\":[{\"field\":\"a\",\"operator\":\"equals\",\"value\":\"b\"}]}}],"
                + "\"secret\":\"made-up-text\"}}"));
        RestAssured.get("/crm/webhook").then().statusCode(200).body("id.webhook_id", equalTo("w"))
                .body("status", equalTo("active")).body("subscriptions[0].event_type", equalTo("note.created"))
                .body("subscriptions[0].filter.'$and'[0].value", equalTo("b")).body("secret", nullValue())
                .body(not(containsString("made-up-text")));
    }

    /** What Attio answers to us is not handed on to the application's own callers. */
    @Test
    void anUncaughtFailureIsTheApplicationsOwn500() {
        server().answer(Answer.json(404, "{\"code\":\"not_found\",\"message\":\"Record is gone.\"}"));
        RestAssured.get("/crm/record").then().statusCode(500);
    }
}
