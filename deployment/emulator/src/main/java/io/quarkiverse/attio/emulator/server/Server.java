package io.quarkiverse.attio.emulator.server;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import io.quarkiverse.attio.emulator.access.Tenant;
import io.quarkiverse.attio.emulator.scim.ScimError;
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

    private static final byte[] NOTHING = new byte[0];
    /** Far more than any request has, and far less than fills the memory. */
    private static final int MAX_BODY = 16 * 1024 * 1024;

    private final Vertx vertx;
    private final Uploads uploads;
    private InstantSource clock;
    private Tokens tokens;
    private Dispatcher dispatcher;
    private Storage storage;
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
        this.uploads = new Uploads();
    }

    /** Whether there is an operation of this name. */
    public static boolean serves(String operation) {
        return Operations.all().stream().anyMatch(o -> o.id().equals(operation));
    }

    /**
     * @param tenants at least one, all with the same clock
     */
    public Future<Void> start(int wantedPort, List<Tenant> tenants) {
        return isolated(() -> load(tenants).compose(v -> listen(wantedPort)));
    }

    /** From now on the token is as unknown as any other; false if it was before. */
    public boolean revoke(String token) {
        return tokens.revoke(token);
    }

    private Future<Void> load(List<Tenant> tenants) {
        return Future.future(promise -> vertx.runOnContext(v -> {
            try {
                clock = tenants.get(0).settings().clock();
                tokens = new Tokens(tenants);
                dispatcher = new Dispatcher(tokens);
                storage = new Storage(tokens.files(), clock);
                promise.complete();
            } catch (RuntimeException | LinkageError e) {
                promise.fail(e);
            }
        }));
    }

    private Future<Void> listen(int wantedPort) {
        HttpServerOptions options = new HttpServerOptions().setHost(LOOPBACK).setPort(wantedPort).setTcpNoDelay(true)
                .setHandle100ContinueAutomatically(true)
                // the JDK's client asks for an upgrade by default, and now and then waits forever once it has got it
                .setHttp2ClearTextEnabled(false);
        return vertx.createHttpServer(options).requestHandler(this::receive).listen()
                .onSuccess(server -> port = server.actualPort())
                .mapEmpty();
    }

    public int port() {
        return port;
    }

    public Future<Void> stop() {
        // by then nobody writes to it any more
        return vertx.close().onComplete(v -> uploads.close());
    }

    private void receive(HttpServerRequest request) {
        String authorization = request.getHeader("Authorization");
        if (request.path() != null && request.path().startsWith(Storage.PATH)) {
            storage.answer(request);
        } else if (!isForm(request)) {
            receiveBody(request);
        } else if (dispatcher.takesForm(request.method().name(), request.path(), authorization)) {
            uploads.receive(request).onSuccess(form -> {
                Reply reply = answer(request, NOTHING, form);
                uploads.release(form);
                send(request.response(), reply);
            }).onFailure(e -> send(request.response(), Reply.error((ApiError) e)));
        } else {
            // who is refused anyway may not fill the memory
            request.end().onSuccess(v -> send(request.response(), answer(request, NOTHING, null)));
        }
    }

    private void receiveBody(HttpServerRequest request) {
        Buffer body = Buffer.buffer();
        AtomicBoolean tooLarge = new AtomicBoolean();
        request.handler(part -> {
            if (body.length() + part.length() > MAX_BODY) {
                tooLarge.set(true);
            } else if (!tooLarge.get()) {
                body.appendBuffer(part);
            }
        });
        request.endHandler(v -> send(request.response(), tooLarge.get()
                ? error(request, ApiError.tooLarge("The body has more than " + MAX_BODY + " bytes."))
                : answer(request, body.getBytes(), null)));
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("content-type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private Reply answer(HttpServerRequest request, byte[] body, Form form) {
        try {
            return dispatcher.dispatch(new Incoming(request.method().name(), request.path(), query(request),
                    request.getHeader("Authorization"), body, form, "http://" + LOOPBACK + ":" + port));
        } catch (ScimError e) {
            return ScimReply.error(e);
        } catch (ApiError e) {
            return error(request, e);
        } catch (RuntimeException | StackOverflowError e) {
            return error(request, ApiError.internal(e));
        }
    }

    private static Reply error(HttpServerRequest request, ApiError error) {
        boolean scim = request.path() != null && request.path().startsWith(ScimReply.PATH);
        return scim ? ScimReply.error(error) : Reply.error(error);
    }

    private static MultiMap query(HttpServerRequest request) {
        try {
            return request.params();
        } catch (IllegalArgumentException e) {
            throw ApiError.malformedQuery();
        }
    }

    private void send(HttpServerResponse response, Reply reply) {
        if (response.closed()) {
            return;
        }
        response.setStatusCode(reply.status())
                .putHeader("date", Times.httpDate(clock.instant()))
                .putHeader("x-attio-execution-id", Ids.random());
        if (reply.body() == null) {
            reply.headers().forEach(response::putHeader);
            response.end();
            return;
        }
        response.putHeader("content-type", "application/json; charset=utf-8");
        reply.headers().forEach(response::putHeader);
        response.end(Buffer.buffer(Json.write(reply.body())));
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
