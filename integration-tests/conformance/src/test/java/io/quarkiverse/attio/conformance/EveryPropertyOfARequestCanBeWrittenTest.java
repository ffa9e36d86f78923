package io.quarkiverse.attio.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.attio.conformance.contract.Calls;
import io.quarkiverse.attio.conformance.contract.ClientMethod;
import io.quarkiverse.attio.conformance.contract.Contract;
import io.quarkiverse.attio.conformance.contract.ContractOperation;
import io.quarkiverse.attio.conformance.contract.FullRequests;
import io.quarkiverse.attio.conformance.contract.SchemaPlaces;
import io.quarkiverse.attio.conformance.server.Injected;
import io.quarkiverse.attio.conformance.server.ScriptedAttio;
import io.quarkiverse.attio.conformance.server.ScriptedServer;
import io.quarkiverse.attio.conformance.server.ScriptedServer.Received;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Whatever the document lets a request say, of the query and of the body, can be said with the client and is sent so. */
@QuarkusTest
@WithTestResource(ScriptedAttio.class)
class EveryPropertyOfARequestCanBeWrittenTest {

    private static final Contract CONTRACT = Contract.load();

    private static final Pattern PART = Pattern.compile("form-data; name=\"([^\"]+)\"");

    /** A default value is given by its fields, as a map: {@code conformance.values} writes each of them. */
    private static final String GIVEN_AS_MAP = ".data.default_value.template[].";

    ScriptedServer attio;

    @Inject
    Injected clients;

    static Stream<String> operations() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.hasBody() || !operation.queryParameters().isEmpty())
                .map(ContractOperation::id);
    }

    @ParameterizedTest
    @MethodSource
    void operations(String id) throws Throwable {
        ContractOperation operation = CONTRACT.operation(id);
        Set<String> parameters = new TreeSet<>();
        Set<String> places = new TreeSet<>();
        for (ClientMethod method : Injected.methods(id)) {
            for (Received request : requests(method)) {
                Map<String, String> query = query(request.path());
                parameters.addAll(query.keySet());
                query.forEach((name, value) -> assertThat(CONTRACT.checkParameter(operation, name, value))
                        .as("%s=%s", name, value).isEmpty());
                if (isForm(request)) {
                    PART.matcher(request.body()).results().forEach(part -> places.add("." + part.group(1)));
                } else if (operation.hasBody()) {
                    JsonNode body = Contract.named(Contract.JSON.readTree(request.body()));
                    assertThat(CONTRACT.checkRequest(operation, body)).as("%s sends %s", method, body).isEmpty();
                    places.addAll(SchemaPlaces.ofJson(body));
                }
            }
        }
        assertThat(parameters).isEqualTo(operation.queryParameters());
        if (operation.hasBody()) {
            Set<String> never = new TreeSet<>(CONTRACT.placesOfRequest(operation));
            never.removeAll(places);
            never.removeIf(place -> place.startsWith(GIVEN_AS_MAP));
            assertThat(never).as("never sent").isEmpty();
        }
    }

    private List<Received> requests(ClientMethod method) throws Throwable {
        attio.answer(200, "{}");
        int most = Stream.of(method.method().getParameterTypes()).mapToInt(type -> FullRequests.of(type).size()).max()
                .orElse(0);
        for (int i = 0; i < Math.max(1, most); i++) {
            int round = i;
            Calls.invoke(method, clients.client(method), Stream.of(method.method().getParameterTypes())
                    .map(type -> Calls.full(type, round)).toArray());
        }
        return attio.received();
    }

    private static boolean isForm(Received request) {
        return request.headers().getOrDefault("content-type", "").startsWith("multipart/form-data");
    }

    private static Map<String, String> query(String path) {
        int at = path.indexOf('?');
        return at < 0 ? Map.of()
                : Stream.of(path.substring(at + 1).split("&")).map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1]), (a, b) -> a, TreeMap::new));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Otherwise the exception above would hide what has moved. */
    @Test
    void defaultValuesAreWhereTheyWere() {
        assertThat(CONTRACT.placesOfRequest(CONTRACT.operation("createAttribute")))
                .anyMatch(place -> place.startsWith(GIVEN_AS_MAP));
    }
}
