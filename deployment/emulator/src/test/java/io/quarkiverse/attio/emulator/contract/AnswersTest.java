package io.quarkiverse.attio.emulator.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check itself: what is wrong is found, and what is right passes. */
class AnswersTest {

    private static final String UUID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";
    private static final String OBJECT = "{'data':{'id':{'workspace_id':'" + UUID + "','object_id':'" + UUID
            + "'},'api_slug':'people','singular_noun':'Person','plural_noun':'People','created_at':'2026-01-01T00:00:00Z'}}";
    private static final String VALUE = "{'active_from':'2026-01-01T00:00:00Z','active_until':null,'created_by_actor':"
            + "{'type':'system','id':null},'attribute_type':'text','value':'a'}";

    private final Answers answers = new Answers();

    @ParameterizedTest
    @CsvSource({ "GET,/v2/self,identifySelf", "GET,/v2/objects/a%2Fb,getObject",
            "POST,/v2/objects/records/search,searchRecords", "GET,/v2/lists/x/attributes,listAttributes",
            "GET,/v2/activities/x/attributes,", "GET,/v2/objects/,", "PUT,/v2/objects,", "GET,/storage/x," })
    void theOperationIsFoundByVerbAndPath(String verb, String path, String id) {
        assertThat(answers.operation(verb, path).orElse(null)).isEqualTo(id);
    }

    @Test
    void whatTheDocumentSaysPasses() {
        assertThat(object(200, OBJECT)).isEmpty();
        assertThat(object(404, error(404, "invalid_request_error", "not_found"))).isEmpty();
        assertThat(problems("GET", "/v2/nothing", 404, "application/json",
                error(404, "invalid_request_error", "not_found"))).isEmpty();
        assertThat(problems("DELETE", "/v2/meetings/a/call_recordings/b", 204, "", "")).isEmpty();
        assertThat(values(VALUE)).isEmpty();
    }

    @Test
    void aSuccessIsAsDocumented() {
        assertThat(object(201, OBJECT)).containsExactly("status 201 is not documented");
        assertThat(object(200, OBJECT.replace("'api_slug':'people',", ""))).hasSize(1);
        assertThat(object(200, OBJECT.replace("'People'", "7"))).hasSize(1);
        assertThat(object(200, OBJECT.replace("'object_id':'891", "'object_id':'x891"))).hasSize(1);
        assertThat(values(VALUE.replace(",'value':'a'", ""))).isNotEmpty();
        assertThat(values(VALUE.replace("'text'", "'poem'"))).isNotEmpty();
        assertThat(object(200, "")).containsExactly("no body");
        assertThat(object(200, OBJECT + "7")).hasSize(1).first().asString().startsWith("the body is not JSON");
        assertThat(problems("GET", "/v2/objects/x", 200, "text/plain", OBJECT))
                .containsExactly("content type \"text/plain\" instead of application/json");
        assertThat(problems("DELETE", "/v2/meetings/a/call_recordings/b", 204, "application/json", "{}")).hasSize(1);
        assertThat(problems("GET", "/v2/files/a/download", 302, "", "")).containsExactly("no header Location");
    }

    @Test
    void membersThatTheDocumentDoesNotNameAreFound() {
        assertThat(object(200, OBJECT.replace("'api_slug'", "'more':1,'api_slug'")))
                .containsExactly("/data/more is not in the document");
        assertThat(values(VALUE.replace("'value':'a'", "'value':'a','domain':'b'")))
                .containsExactly("/data[]/domain is not in the document");
        assertThat(values(VALUE.replace("'type':'system'", "'type':'system','name':'Ada'")))
                .containsExactly("/data[]/created_by_actor/name is not in the document");
    }

    @Test
    void anErrorIsAsDocumented() {
        assertThat(object(409, error(409, "invalid_request_error", "slug_conflict")))
                .containsExactly("status 409 with code slug_conflict is not documented");
        assertThat(object(404, error(404, "invalid_request_error", "gone"))).hasSize(1);
        assertThat(object(404, error(400, "invalid_request_error", "not_found"))).hasSize(1);
        assertThat(object(404, error(404, "auth_error", "not_found"))).hasSize(1);
        assertThat(object(404, error(404, "invalid_request_error", "not_found").replace("'message'", "'detail'"))).hasSize(2);
        assertThat(object(500, error(500, "api_error", "internal_error"))).isNotEmpty();
        assertThat(object(400, error(400, "invalid_request_error", "validation_type").replace("}",
                ",'validation_errors':[{'code':'invalid','message':'x'}]}"))).hasSize(1);
        assertThat(problems("GET", "/v2/nothing", 200, "application/json", OBJECT)).isNotEmpty();
        assertThat(problems("GET", "/scim/v2/Users/x", 404, "application/scim+json", "{'status':'400'}")).hasSize(1);
    }

    @Test
    void onlyTwoOperationsMayNameTheStatusOfAnErrorInCamelCase() {
        String error = error(400, "invalid_request_error", "validation_type").replace("status_code", "statusCode");

        assertThat(problems("POST", "/v2/meetings", 400, "application/json", error)).isEmpty();
        assertThat(problems("POST", "/v2/webhooks", 400, "application/json", error)).isNotEmpty();
    }

    @Test
    void webhooksLeadToTheLoopbackInterfaceWithoutTls() {
        String webhook = "{'data':{'target_url':'http://127.0.0.1:1/','subscriptions':[],'id':{'workspace_id':'" + UUID
                + "','webhook_id':'" + UUID + "'},'status':'active','created_at':'2026-01-01T00:00:00Z','secret':'s'}}";

        assertThat(problems("POST", "/v2/webhooks", 200, "application/json", webhook)).isEmpty();
        assertThat(problems("POST", "/v2/webhooks", 200, "application/json", webhook.replace("127.0.0.1", "example.com")))
                .hasSize(1);
    }

    @Test
    void theTestsHaveNoOtherWayToTheEmulator() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java") && speaksHttp(source))
                    .map(source -> source.getFileName().toString())).containsExactly("Http.java");
        }
    }

    private static boolean speaksHttp(Path source) {
        try {
            return Files.readString(source).matches("(?s).*import [a-z.]+\\.(HttpClient|HttpURLConnection|WebClient);.*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theReviewedListSaysNothingThatTheDocumentSays() {
        Document document = Document.load();
        for (Undocumented error : Undocumented.ERRORS) {
            assertThat(error.reason()).isNotBlank();
            assertThat(document.operationIds()).containsAll(error.operations());
            for (String id : error.operations()) {
                assertThat(document.operation(id).errorCodes(error.status())).as(id).doesNotContain(error.code());
            }
        }
        for (Undocumented.Value value : Undocumented.VALUES) {
            assertThat(document.operationIds()).containsAll(value.operations());
            assertThat(value.reason()).isNotBlank();
        }
    }

    private List<String> object(int status, String body) {
        return problems("GET", "/v2/objects/people", status, "application/json; charset=utf-8", body);
    }

    private List<String> values(String value) {
        return problems("GET", "/v2/objects/people/records/x/attributes/y/values", 200, "application/json",
                "{'data':[" + value + "]}");
    }

    private List<String> problems(String verb, String path, int status, String type, String body) {
        HttpHeaders headers = HttpHeaders.of(type.isEmpty() ? Map.of() : Map.of("content-type", List.of(type)),
                (name, value) -> true);
        return answers.problems(verb, path, status, headers, body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String error(int status, String type, String code) {
        return "{'status_code':" + status + ",'type':'" + type + "','code':'" + code + "','message':'x'}";
    }
}
