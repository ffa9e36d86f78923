package io.quarkiverse.attio.emulator.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Times;

/** Leads a request to its operation. */
final class Dispatcher {

    private record Match(Operation operation, Map<String, String> parameters) {
    }

    private final Tokens tokens;

    Dispatcher(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The token is checked before the route: whoever is not let in does not learn what there is. Only /v2/self answers
     * to everyone.
     */
    Reply dispatch(Incoming request) {
        Optional<String> token = Credentials.token(request.authorization());
        Access access = token.flatMap(tokens::find).orElse(null);
        Optional<Match> match = match(request.method(), request.path());
        boolean open = match.filter(m -> m.operation().id().equals(Operations.IDENTIFY_SELF)).isPresent();
        if (access == null && !open) {
            throw ApiError.unauthorized();
        }
        Match found = match.orElseThrow(() -> ApiError.unknownRoute(request.method(), request.path()));
        if (access != null) {
            access.budget().admit(found.operation().id(), found.operation().reads());
        }
        if (!open) {
            access.require(found.operation());
        }
        Reply reply = found.operation().handler()
                .handle(new Call(found.parameters(), request, access, token));
        if (!found.operation().reads() || access == null) {
            return reply;
        }
        return reply.with("x-accurate-at", Times.format(access.workspace().clock().next()));
    }

    /** Whether a form is what will be read: nothing that comes with a token which may not upload is put on disk. */
    boolean takesForm(String method, String path, String authorization) {
        Optional<Access> access = Credentials.token(authorization).flatMap(tokens::find);
        return access.isPresent() && match(method, path).map(Match::operation)
                .filter(o -> o.id().equals(Operations.UPLOAD) && access.get().scopes().missing(o.scopes()).isEmpty())
                .isPresent();
    }

    private static Optional<Match> match(String method, String path) {
        if (!path.startsWith("/v2/") && !path.startsWith(ScimReply.PATH)) {
            return Optional.empty();
        }
        List<String> segments;
        try {
            // split before decoding, so that an encoded slash stays inside its segment
            segments = Arrays.stream(path.substring(1).split("/", -1)).map(Dispatcher::decode).toList();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Operations.all().stream()
                .flatMap(o -> o.match(method, segments).map(p -> new Match(o, p)).stream())
                .findFirst();
    }

    private static String decode(String segment) {
        // a plus is only a blank in forms, not in a path
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
