package io.quarkiverse.attio.conformance.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.attio.conformance.server.Exchange;

/** Compares an exchange with the contract: the client's half and the server's. */
public final class ContractCheck {

    /** Their 400 has the status under another name, as the document says in words of its error body. */
    private static final Set<String> CAMEL_CASE = Set.of("createMeeting", "addSequenceUnsubscribedEmails");

    private static final int NO_CONTENT = 204;

    private final Contract contract;
    private final Set<Undocumented> used = new LinkedHashSet<>();

    public ContractCheck(Contract contract) {
        this.contract = contract;
    }

    /** The entries of the reviewed list that something needed. */
    public Set<Undocumented> used() {
        return used;
    }

    /** Everything that is wrong with any of these exchanges, each with the exchange itself. */
    public List<String> violations(List<Exchange> exchanges) {
        return exchanges.stream()
                .flatMap(exchange -> violations(exchange).stream().map(problem -> problem + "\n    " + exchange))
                .toList();
    }

    /** The ids of the operations of which one of these exchanges is a success. */
    public Set<String> succeeded(List<Exchange> exchanges) {
        return exchanges.stream().filter(exchange -> exchange.status() < 300)
                .map(exchange -> contract.find(exchange.verb(), exchange.path()).orElseThrow().id())
                .collect(Collectors.toSet());
    }

    /** Everything that is wrong with an exchange, empty if nothing is. */
    public List<String> violations(Exchange exchange) {
        ContractOperation operation = contract.find(exchange.verb(), exchange.path()).orElse(null);
        if (operation == null) {
            return List.of("client: the document has no such operation");
        }
        List<String> violations = new ArrayList<>();
        request(operation, exchange).forEach(problem -> violations.add("client: " + problem));
        response(operation, exchange).forEach(problem -> violations.add("server: " + problem));
        return violations;
    }

    private List<String> request(ContractOperation operation, Exchange exchange) {
        List<String> problems = new ArrayList<>();
        if (!exchange.requestHeaders().getOrDefault("authorization", "").startsWith("Bearer ")) {
            problems.add("no bearer token");
        }
        exchange.query().forEach((name, values) -> {
            if (!operation.queryParameters().contains(name)) {
                problems.add("unknown query parameter " + name);
            } else if (values.size() != 1) {
                problems.add("query parameter " + name + " has " + values.size() + " values");
            } else {
                problems.addAll(contract.checkParameter(operation, name, values.get(0)));
            }
        });
        Set<String> missing = new TreeSet<>(operation.requiredQueryParameters());
        missing.removeAll(exchange.query().keySet());
        missing.forEach(name -> problems.add("no query parameter " + name));
        problems.addAll(requestBody(operation, exchange));
        return problems;
    }

    private List<String> requestBody(ContractOperation operation, Exchange exchange) {
        if (!operation.hasBody()) {
            return exchange.requestBody().isEmpty() ? List.of() : List.of("a body where none belongs");
        }
        if (!exchange.requestHeaders().getOrDefault("content-type", "").startsWith(operation.mediaType())) {
            return List.of("content type " + exchange.requestHeaders().get("content-type"));
        }
        JsonNode body = parse(exchange.requestBody());
        if (body == null) {
            return List.of("the body is not JSON");
        }
        List<String> problems = new ArrayList<>(contract.checkRequest(operation, body));
        // schemas let unknown members pass, and so would Attio: silently without effect
        JsonNode schema = operation.requestBody();
        unknownMembers(body, schema, "", problems);
        unknownMembers(body.path("data"), schema.at("/properties/data"), "data.", problems);
        return problems;
    }

    private static void unknownMembers(JsonNode body, JsonNode schema, String where, List<String> problems) {
        if (schema.has("properties")) {
            body.fieldNames().forEachRemaining(name -> {
                if (!schema.path("properties").has(name)) {
                    problems.add("unknown member " + where + name);
                }
            });
        }
    }

    private List<String> response(ContractOperation operation, Exchange exchange) {
        if (exchange.status() == NO_CONTENT && operation.documents(NO_CONTENT)) {
            return exchange.responseBody().isEmpty() ? List.of() : List.of("a body where none belongs");
        }
        List<String> problems = new ArrayList<>();
        if (!exchange.responseHeaders().getOrDefault("content-type", "").startsWith("application/json")) {
            problems.add("content type " + exchange.responseHeaders().get("content-type"));
        }
        JsonNode body = parse(exchange.responseBody());
        int status = exchange.status();
        if (body == null) {
            problems.add("the body is not JSON");
        } else if (status < 300) {
            problems.addAll(operation.documents(status) ? contract.checkResponse(operation, status, body)
                    : List.of("status " + status + " is not documented"));
        } else {
            problems.addAll(error(operation, status,
                    status == 400 && CAMEL_CASE.contains(operation.id()) ? inSnakeCase(body) : body));
        }
        return problems;
    }

    /** The same error with the status under its usual name; without any, if it had that name. */
    private static JsonNode inSnakeCase(JsonNode body) {
        ObjectNode usual = Contract.JSON.createObjectNode();
        body.properties().stream().filter(member -> !member.getKey().equals("status_code")).forEach(member -> usual
                .set(member.getKey().equals("statusCode") ? "status_code" : member.getKey(), member.getValue()));
        return usual;
    }

    private List<String> error(ContractOperation operation, int status, JsonNode body) {
        List<String> problems = new ArrayList<>(contract.checkError(body));
        if (body.path("status_code").asInt() != status) {
            problems.add("status_code " + body.path("status_code") + " in an answer of status " + status);
        }
        String type = status == 401 || status == 403 ? "auth_error" : "invalid_request_error";
        if (!body.path("type").asText().equals(type)) {
            problems.add("type " + body.path("type") + " instead of " + type);
        }
        String code = body.path("code").asText();
        if (!operation.errorCodes(status).contains(code)) {
            List<Undocumented> allowing = Undocumented.ANSWERS.stream()
                    .filter(answer -> answer.allows(operation, status, code)).toList();
            used.addAll(allowing);
            if (allowing.isEmpty()) {
                problems.add("status " + status + " with code " + code + " is not documented");
            }
        }
        return problems;
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode json = Contract.JSON.readTree(text);
            return json == null || json.isMissingNode() ? null : json;
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
