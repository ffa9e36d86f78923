package io.quarkiverse.attio.deployment.client;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.TokenLevel;

/** Names that the build steps look for, and what they read from them. */
public final class AttioNames {

    public static final DotName ATTIO_CLIENT = DotName.createSimple(AttioClient.class);
    public static final DotName ATTIO_OPERATION = DotName.createSimple(AttioOperation.class);
    public static final DotName REGISTER_REST_CLIENT = DotName.createSimple(RegisterRestClient.class);
    public static final DotName REGISTER_CLIENT_HEADERS = DotName.createSimple(RegisterClientHeaders.class);
    public static final DotName REST_CLIENT = DotName.createSimple(RestClient.class);
    public static final DotName PATH = DotName.createSimple(Path.class);

    private static final DotName QUERY_PARAM = DotName.createSimple(QueryParam.class);

    private static final Map<DotName, String> VERBS = Map.of(DotName.createSimple(GET.class), "GET",
            DotName.createSimple(HEAD.class), "HEAD", DotName.createSimple(POST.class), "POST",
            DotName.createSimple(PUT.class), "PUT", DotName.createSimple(PATCH.class), "PATCH",
            DotName.createSimple(DELETE.class), "DELETE", DotName.createSimple(OPTIONS.class), "OPTIONS");

    private AttioNames() {
    }

    static boolean isRequest(MethodInfo method) {
        return method.annotations().stream().anyMatch(annotation -> VERBS.containsKey(annotation.name()));
    }

    static int largestPage(MethodInfo method) {
        AnnotationInstance operation = method.annotation(ATTIO_OPERATION);
        AnnotationValue largest = operation == null ? null : operation.value("largestPage");
        return largest == null ? 0 : largest.asInt();
    }

    /** Whether a token must act for the whole workspace; not, where nothing is said. */
    static boolean isWorkspaceOnly(MethodInfo method) {
        AnnotationInstance operation = method.annotation(ATTIO_OPERATION);
        AnnotationValue levels = operation == null ? null : operation.value("tokenLevels");
        return levels != null && List.of(levels.asEnumArray()).equals(List.of(TokenLevel.WORKSPACE.name()));
    }

    /** Which parameter is the query's {@code limit}, -1 if none is. */
    static int limitAt(MethodInfo method) {
        return method.parameters().stream().filter(parameter -> {
            AnnotationInstance query = parameter.annotation(QUERY_PARAM);
            return query != null && query.value().asString().equals("limit");
        }).mapToInt(MethodParameterInfo::position).findFirst().orElse(-1);
    }

    /** Whether a request may be sent twice: what its operation says, otherwise whether its verb only reads. */
    static boolean isRepeatable(MethodInfo method) {
        AnnotationInstance operation = method.annotation(ATTIO_OPERATION);
        if (operation != null) {
            return operation.value("repeatable").asBoolean();
        }
        return method.annotations().stream().map(annotation -> VERBS.getOrDefault(annotation.name(), ""))
                .anyMatch(verb -> verb.equals("GET") || verb.equals("HEAD"));
    }

    public static List<String> scopes(MethodInfo method) {
        return scopes(method, "scopes");
    }

    static List<String> scopesForLists(MethodInfo method) {
        return scopes(method, "scopesForLists");
    }

    private static List<String> scopes(MethodInfo method, String member) {
        AnnotationInstance operation = method.annotation(ATTIO_OPERATION);
        AnnotationValue scopes = operation == null ? null : operation.value(member);
        return scopes == null ? List.of() : Arrays.asList(scopes.asStringArray());
    }
}
