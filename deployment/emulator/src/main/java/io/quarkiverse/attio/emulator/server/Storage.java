package io.quarkiverse.attio.emulator.server;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.attio.emulator.files.Content;
import io.quarkiverse.attio.emulator.files.RecordFiles;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** The object store that downloads are redirected to. It is no part of the API: it knows no tokens and speaks no JSON. */
final class Storage {

    static final String PATH = "/storage/";

    private static final String ANY_TYPE = "application/octet-stream";

    private final List<RecordFiles> files;
    private final InstantSource clock;

    Storage(List<RecordFiles> files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /** The address of a content, for a while. */
    static String address(String origin, RecordFiles files, Content content, Instant now) {
        return origin + PATH + content.key() + "?" + files.addresses().query(content.key(), now);
    }

    void answer(HttpServerRequest request) {
        String key = request.path().substring(PATH.length());
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            refuse(request, 405, "MethodNotAllowed", "Only GET and HEAD are allowed.");
        } else if (request.getHeader("Authorization") != null) {
            // as object stores do, so that a token which is sent along is noticed
            refuse(request, 400, "InvalidArgument",
                    "Only one way to authenticate is allowed, and the address is signed already.");
        } else {
            try {
                open(request, key);
            } catch (IllegalArgumentException e) {
                refuse(request, 400, "InvalidURI", "The query is malformed.");
            }
        }
    }

    private void open(HttpServerRequest request, String key) {
        String expires = request.getParam("expires");
        Optional<RecordFiles> owner = files.stream()
                .filter(f -> f.addresses().isSigned(key, expires, request.getParam("signature"))).findFirst();
        if (owner.isEmpty()) {
            refuse(request, 403, "SignatureDoesNotMatch", "The signature is not the one of this address.");
        } else if (owner.get().addresses().isExpired(expires, clock.instant())) {
            refuse(request, 403, "AccessDenied", "The address has expired.");
        } else {
            owner.get().content(key).ifPresentOrElse(content -> send(request, content),
                    () -> refuse(request, 404, "NoSuchKey", "There is no such content."));
        }
    }

    private static void send(HttpServerRequest request, Content content) {
        request.response()
                .putHeader("content-type", content.contentType() == null ? ANY_TYPE : content.contentType())
                .putHeader("content-length", Long.toString(content.size()));
        if (request.method().equals(HttpMethod.HEAD)) {
            request.response().end();
        } else {
            // a content that is gone from disk must not leave the reader waiting
            request.response().sendFile(content.path().toString()).onFailure(e -> request.connection().close());
        }
    }

    private static void refuse(HttpServerRequest request, int status, String code, String message) {
        request.response().setStatusCode(status).putHeader("content-type", "application/xml")
                .end("<Error><Code>" + code + "</Code><Message>" + message + "</Message></Error>");
    }
}
