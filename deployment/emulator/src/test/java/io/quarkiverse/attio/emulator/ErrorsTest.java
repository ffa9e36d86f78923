package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Whole error bodies, as they stand in the examples of the API. */
class ErrorsTest {

    private static final String UNKNOWN_ID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void unknownToken() throws Exception {
        Api.Answer answer = api.send("GET", "/v2/objects", null, "Bearer somebody-else");

        assertError(answer,
                """
                        {"status_code": 401, "type": "auth_error", "code": "unauthorized",
                         "message": "The API Key provided could not be found. This is most commonly caused by the token having been revoked."}
                        """);
    }

    @Test
    void unknownRoute() throws Exception {
        assertError(api.get("/v2/objects/people/records"), """
                {"status_code": 404, "type": "invalid_request_error", "code": "not_found",
                 "message": "Could not find endpoint \\"GET /v2/objects/people/records\\"."}
                """);
    }

    @Test
    void unknownObject() throws Exception {
        assertError(api.get("/v2/objects/planets"), """
                {"status_code": 404, "type": "invalid_request_error", "code": "not_found",
                 "message": "Object with slug/ID \\"planets\\" not found."}
                """);
    }

    @Test
    void unknownRecord() throws Exception {
        assertError(api.record("people", UNKNOWN_ID), """
                {"status_code": 404, "type": "invalid_request_error", "code": "not_found",
                 "message": "Record with ID \\"891dcbfc-9141-415d-9b2a-2238a6cc012d\\" not found."}
                """);
    }

    @Test
    void unknownAttribute() throws Exception {
        assertError(api.get("/v2/objects/people/attributes/my-attribute"), """
                {"status_code": 404, "type": "invalid_request_error", "code": "not_found",
                 "message": "Attribute with slug/ID \\"my-attribute\\" not found."}
                """);
    }

    @Test
    void queryOfUnknownObject() throws Exception {
        assertError(api.query("planets", "{}"), """
                {"status_code": 404, "type": "invalid_request_error", "code": "not_found",
                 "message": "The referenced object was not found."}
                """);
    }

    @Test
    void unknownOption() throws Exception {
        assertError(api.create("companies", "{'employee_range':'In Progress'}"), """
                {"status_code": 400, "type": "invalid_request_error", "code": "value_not_found",
                 "message": "Cannot find select attribute with select option title \\"In Progress\\"."}
                """);
    }

    @Test
    void unknownMatchingAttribute() throws Exception {
        assertError(api.assertBy("people", "my-attribute", "{}"), """
                {"status_code": 400, "type": "invalid_request_error", "code": "value_not_found",
                 "message": "No attribute was found for matching_attribute slug/ID \\"my-attribute\\"."}
                """);
    }

    @Test
    void matchingAttributeThatIsNotUnique() throws Exception {
        assertError(api.assertBy("companies", "name", "{'name':'Acme'}"), """
                {"status_code": 400, "type": "invalid_request_error", "code": "matching_attribute_definition_not_unique",
                 "message": "The matching attribute specified is not a unique attribute."}
                """);
    }

    @Test
    void searchWithoutRequester() throws Exception {
        assertError(api.post("/v2/objects/records/search", "{'query':'a','objects':['people']}"), """
                {"status_code": 400, "type": "invalid_request_error", "code": "validation_type",
                 "message": "Body payload validation error.",
                 "validation_errors": [{"code": "invalid", "message": "Invalid input", "path": ["request_as"]}]}
                """);
    }

    @Test
    void searchInUnknownObject() throws Exception {
        assertError(api.post("/v2/objects/records/search",
                "{'query':'a','objects':['foobar'],'request_as':{'type':'workspace'}}"), """
                        {"status_code": 400, "type": "invalid_request_error", "code": "value_not_found",
                         "message": "Object with slug/ID \\"foobar\\" not found."}
                        """);
    }

    @Test
    void requiredValue() throws Exception {
        String nameId = api.get("/v2/objects/deals/attributes/name").data().path("id").path("attribute_id").asText();

        assertError(api.create("deals", "{'stage':'Lead'}"), """
                {"status_code": 400, "type": "invalid_request_error", "code": "missing_value",
                 "message": "Required value for attribute with ID \\"%s\\" was not provided."}
                """.formatted(nameId));
    }

    @Test
    void emptyObjectUpdate() throws Exception {
        assertError(api.patch("/v2/objects/people", "{'data':{}}"),
                """
                        {"status_code": 400, "type": "invalid_request_error", "code": "validation_type",
                         "message": "You passed an empty payload. Please ensure you are updating at least one property in your request."}
                        """);
    }

    @Test
    void historyOfCommunication() throws Exception {
        String id = api.created("people", "{}");

        assertError(api.get("/v2/objects/people/records/" + id
                + "/attributes/last_interaction/values?show_historic=true"), """
                        {"status_code": 400, "type": "invalid_request_error", "code": "validation_type",
                         "message": "Cannot set show_historic param to true when querying a COMINT attribute."}
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "{} {}", "[]", "null", "'text'", "{}", "{'data':null}", "{'data':[]}", "{'data':{}}",
            "{'data':{'values':[]}}" })
    void bodyThatIsNoRecord(String body) {
        Api.Answer answer = api.post("/v2/objects/people/records", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.message()).isEqualTo("Body payload validation error.");
        JsonNode error = answer.body().path("validation_errors").path(0);
        assertThat(error.path("code").asText()).isEqualTo("invalid");
        assertThat(error.path("message").asText()).isNotEmpty();
        assertThat(error.path("path").isArray()).isTrue();
    }

    @Test
    void pathLeadsToThePlaceOfTheFault() {
        Api.Answer answer = api.create("people", "{'email_addresses':'not-an-array@acme.example'}");

        assertThat(answer.code()).isEqualTo("validation_type");
        assertThat(answer.body().at("/validation_errors/0/path").toString())
                .isEqualTo("[\"data\",\"values\",\"email_addresses\"]");
    }

    @Test
    void recordIdThatIsNoUuid() {
        Api.Answer answer = api.record("people", "query");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("Path params validation error.");
    }

    private static void assertError(Api.Answer answer, String expected) throws Exception {
        JsonNode body = Api.JSON.readTree(expected);
        assertThat(answer.body()).isEqualTo(body);
        assertThat(answer.status()).isEqualTo(body.path("status_code").asInt());
    }
}
