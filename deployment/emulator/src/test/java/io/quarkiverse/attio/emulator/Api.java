package io.quarkiverse.attio.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** An emulator for each test, and a client to talk to it. Single quotes stand for double ones in bodies. */
final class Api implements BeforeEachCallback, AfterEachCallback {

    static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    /** A token that acts for the first member. */
    static final String USER_TOKEN = "user_emulator";

    private final Consumer<Emulator.Builder> settings;
    private Emulator emulator;

    private Api(Consumer<Emulator.Builder> settings) {
        this.settings = settings;
    }

    static Api seeded() {
        return with(builder -> builder.seeded(true));
    }

    static Api empty() {
        return with(builder -> builder.seeded(false));
    }

    /** An emulator that is late with nothing, unless these settings say so. */
    static Api with(Consumer<Emulator.Builder> settings) {
        return new Api(settings);
    }

    /** What came back. */
    record Answer(int status, JsonNode body, HttpHeaders headers) {

        JsonNode data() {
            return body.path("data");
        }

        /** The values of an attribute of the record that came back. */
        JsonNode values(String attribute) {
            return data().path("values").path(attribute);
        }

        String recordId() {
            return data().path("id").path("record_id").asText();
        }

        String code() {
            return body.path("code").asText();
        }

        String message() {
            return body.path("message").asText();
        }

        String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Emulator.Builder builder = Emulator.builder().userToken(USER_TOKEN).searchLag(Duration.ZERO).mergeLag(Duration.ZERO);
        settings.accept(builder);
        emulator = builder.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        emulator.close();
    }

    Emulator emulator() {
        return emulator;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer post(String path, String body) {
        return send("POST", path, body);
    }

    Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    Answer patch(String path, String body) {
        return send("PATCH", path, body);
    }

    Answer create(String object, String values) {
        return post("/v2/objects/" + object + "/records", values(values));
    }

    /** Creates and expects success. */
    String created(String object, String values) {
        Answer answer = create(object, values);
        if (answer.status() != 200) {
            throw new AssertionError(answer.body().toString());
        }
        return answer.recordId();
    }

    Answer assertBy(String object, String attribute, String values) {
        return put("/v2/objects/" + object + "/records?matching_attribute=" + attribute, values(values));
    }

    Answer record(String object, String id) {
        return get("/v2/objects/" + object + "/records/" + id);
    }

    Answer append(String object, String id, String values) {
        return patch("/v2/objects/" + object + "/records/" + id, values(values));
    }

    Answer overwrite(String object, String id, String values) {
        return put("/v2/objects/" + object + "/records/" + id, values(values));
    }

    Answer query(String object, String body) {
        return post("/v2/objects/" + object + "/records/query", body);
    }

    /** By the token that acts for a member. */
    Answer sendAsUser(String method, String path, String body) {
        return send(method, path, body, "Bearer " + USER_TOKEN);
    }

    Answer send(String method, String path, String body) {
        return send(method, path, body, "Bearer " + emulator.token());
    }

    Answer send(String method, String path, String body, String authorization) {
        return sendAsIs(method, path, body == null ? null : body.replace('\'', '"'), authorization);
    }

    /** From an emulator that the test has started itself. */
    static Answer answer(Emulator emulator, String token, String method, String path, String body) {
        return sendAsIs(emulator, method, path, body == null ? null : body.replace('\'', '"'), "Bearer " + token);
    }

    static int status(Emulator emulator, String token, String path) {
        return answer(emulator, token, "GET", path, null).status();
    }

    /** For a body with single quotes of its own. */
    Answer sendAsIs(String method, String path, String body, String authorization) {
        return sendAsIs(emulator, method, path, body, authorization);
    }

    private static Answer sendAsIs(Emulator emulator, String method, String path, String body, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(emulator.address() + path))
                .header("content-type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("authorization", authorization);
        }
        HttpResponse<byte[]> response = Http.send(request.build());
        try {
            return new Answer(response.statusCode(), JSON.readTree(response.body()), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String values(String values) {
        return "{'data':{'values':" + values + "}}";
    }
}
