package io.quarkiverse.attio.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.attio.conformance.server.Exchange;

/** What the check says of exchanges that are no JSON, or that are SCIM's. */
class ContractCheckTest {

    private static final String FILE = "name=\"file\"; filename=\"a.txt\"\r\ncontent-type: text/plain";
    private static final String OBJECT = "name=\"object\"";
    private static final String RECORD = "name=\"record_id\"";
    private static final String UUID = "00000000-0000-4000-8000-000000000000";
    private static final String SCIM_ERROR = "{'schemas':['urn:ietf:params:scim:api:messages:2.0:Error'],";

    private final ContractCheck check = new ContractCheck(Contract.load());

    private static String part(String headers, String content) {
        return "--b\r\nContent-Disposition: form-data; " + headers + "\r\n\r\n" + content + "\r\n";
    }

    private Iterable<String> upload(String contentType, String body) {
        return check.violations(new Exchange("POST", "/v2/files/upload", null,
                Map.of("authorization", "Bearer x", "content-type", contentType), body, 404,
                Map.of("content-type", "application/json"),
                ("{'status_code':404,'type':'invalid_request_error','code':'not_found','message':'No.'}").replace('\'', '"')));
    }

    private Iterable<String> form(String parts) {
        return upload("multipart/form-data; boundary=b", parts + "--b--\r\n");
    }

    private Iterable<String> answer(String verb, String path, int status, Map<String, String> headers, String body) {
        return check.violations(new Exchange(verb, path, null, Map.of("authorization", "Bearer x"), "", status, headers,
                body.replace('\'', '"')));
    }

    private Iterable<String> scim(int status, String body) {
        return answer("GET", "/scim/v2/Users", status, Map.of("content-type", "application/scim+json"), body);
    }

    @Test
    void aForm() {
        String file = part(FILE, "a\r\n--c--\r\n");
        String record = part(RECORD, UUID);
        String object = part(OBJECT, "people");
        assertThat(form(file + object + record)).isEmpty();
        assertThat(form(record + part("name=\"parent_folder_id\"", UUID) + object + file)).isEmpty();
        assertThat(form(file + object)).singleElement().asString().startsWith("client: ").contains("record_id");
        assertThat(form(object + record)).singleElement().asString().startsWith("client: ").contains("file");
        assertThat(form(file + object + part(RECORD, "x"))).singleElement().asString().contains("uuid");
        assertThat(form(file + object + record + part("name=\"colour\"", "red")))
                .contains("client: unknown member colour");
        assertThat(form(file + file + object + record)).contains("client: part file is there more than once");
        assertThat(form(part("name=\"file\"; filename=\"a\"", "") + object + record))
                .contains("client: part file has no content type or no file name");
        assertThat(form(part("name=\"file\"\r\ncontent-type: text/plain", "") + object + record))
                .contains("client: part file has no content type or no file name");
        assertThat(form(file + part(OBJECT + "; filename=\"o\"", "people") + record))
                .contains("client: part object has the name of a file");
    }

    @Test
    void whatIsNoForm() {
        assertThat(upload("application/json", "{}")).containsExactly("client: content type application/json");
        assertThat(upload("multipart/form-data; boundary=b", "")).isNotEmpty();
        assertThat(upload("multipart/form-data; boundary=b", part(FILE, "x"))).isNotEmpty();
        assertThat(form("x" + part(FILE, "x"))).containsExactly("client: something before the first part");
        assertThat(form("--b\r\nno headers\r\n")).containsExactly("client: a part without headers");
        assertThat(form(part("filename*=UTF-8''a", "x"))).singleElement().asString().contains("disposition");
    }

    @Test
    void answersWithoutContent() {
        String download = "/v2/files/" + UUID + "/download";
        Map<String, String> there = Map.of("location", "https://storage.example/a?b=c");
        assertThat(answer("GET", download, 302, there, "")).isEmpty();
        assertThat(answer("GET", download, 302, there, "{}")).containsExactly("server: a body where none belongs");
        assertThat(answer("GET", download, 302, Map.of(), "")).containsExactly("server: a redirect to nowhere");
        assertThat(answer("GET", download, 302, Map.of("location", "no address"), "")).singleElement().asString()
                .startsWith("server: ").contains("uri");
        assertThat(answer("DELETE", "/scim/v2/Users/" + UUID, 204, Map.of(), "")).isEmpty();
        assertThat(answer("DELETE", "/scim/v2/Users/" + UUID, 204, Map.of("content-type", "application/json"), ""))
                .containsExactly("server: a content type where there is no content");
        assertThat(answer("DELETE", "/scim/v2/Users/" + UUID, 204, Map.of(), "{}"))
                .containsExactly("server: a body where none belongs");
        assertThat(answer("DELETE", "/scim/v2/Users/" + UUID, 200,
                Map.of("content-type", "application/scim+json"), "{}"))
                .containsExactly("server: status 200 is not documented");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "404; 'status':'404','detail':'No.'",
            "400; 'status':'400','scimType':'invalidFilter','detail':'No.'",
            "409; 'status':'409','scimType':'uniqueness','detail':'No.'" })
    void errorsOfScim(int status, String members) {
        assertThat(scim(status, SCIM_ERROR + members + "}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = { "404; 'status':404,'detail':'No.'",
            "404; 'status':'400','detail':'No.'", "404; 'status':'404'", "418; 'status':'418','detail':'No.'",
            "404; 'status':'404','scimType':'invalidFilter','detail':'No.'",
            "400; 'status':'400','scimType':'uniqueness','detail':'No.'",
            "404; 'status':'404','detail':'No.','code':'not_found'" })
    void errorsThatAreNotScims(int status, String members) {
        assertThat(scim(status, SCIM_ERROR + members + "}")).singleElement().asString().startsWith("server: ");
    }

    @Test
    void scimHasItsOwnFormAndMediaType() {
        assertThat(scim(404, "{'status_code':404,'type':'invalid_request_error','code':'not_found','message':'No.'}"))
                .contains("server: schemas ", "server: unknown member code");
        assertThat(answer("GET", "/scim/v2/Users", 404, Map.of("content-type", "application/json"),
                SCIM_ERROR + "'status':'404','detail':'No.'}")).containsExactly("server: content type application/json");
    }
}
