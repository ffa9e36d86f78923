package io.quarkiverse.attio.emulator.server;

import java.time.Instant;
import java.util.function.Supplier;

import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.quarkiverse.attio.emulator.wire.Json;
import io.quarkiverse.attio.emulator.wire.Times;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** The HTTP side. Everything behind it happens on the one event loop, hence no locks anywhere. */
public final class Server {

    /** Only programs on this machine may connect. */
    private static final String LOOPBACK = "127.0.0.1";

    private final Vertx vertx;
    private Dispatcher dispatcher;
    private int port;

    public Server() {
        this.vertx = isolated(() -> Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setWorkerPoolSize(1)
                .setInternalBlockingPoolSize(1)
                // threads of a forgotten emulator must not keep a JVM alive
                .setUseDaemonThread(true)
                .setFileSystemOptions(new FileSystemOptions()
                        .setFileCachingEnabled(false)
                        .setClassPathResolvingEnabled(false))));
    }

    /**
     * @param userToken a token that acts for a member; null for none
     */
    public Future<Void> start(int wantedPort, String token, String userToken, boolean seeded) {
        return isolated(() -> load(token, userToken, seeded).compose(v -> listen(wantedPort)));
    }

    private Future<Void> load(String token, String userToken, boolean seeded) {
        return Future.future(promise -> vertx.runOnContext(v -> {
            try {
                dispatcher = new Dispatcher(Tokens.of(token, userToken, seeded));
                promise.complete();
            } catch (RuntimeException | LinkageError e) {
                promise.fail(e);
            }
        }));
    }

    private Future<Void> listen(int wantedPort) {
        HttpServerOptions options = new HttpServerOptions().setHost(LOOPBACK).setPort(wantedPort).setTcpNoDelay(true);
        return vertx.createHttpServer(options).requestHandler(this::receive).listen()
                .onSuccess(server -> port = server.actualPort())
                .mapEmpty();
    }

    public int port() {
        return port;
    }

    public Future<Void> stop() {
        return vertx.close();
    }

    private void receive(HttpServerRequest request) {
        request.body().onSuccess(body -> answer(request, body));
    }

    private void answer(HttpServerRequest request, Buffer body) {
        Reply reply;
        try {
            reply = dispatcher.dispatch(request.method().name(), request.path(), query(request),
                    request.getHeader("Authorization"), body.getBytes());
        } catch (ApiError e) {
            reply = Reply.error(e);
        } catch (RuntimeException | StackOverflowError e) {
            reply = Reply.error(ApiError.internal(e));
        }
        send(request.response(), reply);
    }

    private static MultiMap query(HttpServerRequest request) {
        try {
            return request.params();
        } catch (IllegalArgumentException e) {
            throw ApiError.malformedQuery();
        }
    }

    private static void send(HttpServerResponse response, Reply reply) {
        response.setStatusCode(reply.status())
                .putHeader("date", Times.httpDate(Instant.now()))
                .putHeader("x-attio-execution-id", Ids.random());
        reply.headers().forEach(response::putHeader);
        if (reply.body() == null) {
            response.end();
        } else {
            response.putHeader("content-type", "application/json; charset=utf-8")
                    .end(Buffer.buffer(Json.write(reply.body())));
        }
    }

    /**
     * Vert.x looks for its parts by the thread's class loader, which inside a build may know other versions of them, and
     * it remembers that loader, which must not outlive its application.
     */
    private static <T> T isolated(Supplier<T> creation) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Server.class.getClassLoader());
        try {
            return creation.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
