package io.quarkiverse.attio.emulator.server;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkiverse.attio.emulator.server.MultipartParser.MalformedException;
import io.quarkiverse.attio.emulator.wire.ApiError;
import io.quarkiverse.attio.emulator.wire.Ids;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** Receives forms. The files in them go to disk as they arrive, and never are in memory as a whole. */
final class Uploads {

    /** The largest file that is taken. */
    static final long MAX_SIZE = 50L * 1024 * 1024;

    private static final int MAX_FIELD = 8192;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+");

    private Path directory;

    /** The form; an {@link ApiError} if it is none. */
    Future<Form> receive(HttpServerRequest request) {
        Promise<Form> promise = Promise.promise();
        Receiving receiving = new Receiving(request.getHeader("content-type"));
        request.handler(receiving::accept);
        request.endHandler(v -> receiving.finish(promise));
        // whoever broke it off hears of nothing any more
        request.exceptionHandler(e -> receiving.fail(ApiError.body("The connection broke off")).finish(promise));
        return promise.future();
    }

    /** Deletes what nobody took over. */
    void release(Form form) {
        form.files().forEach(part -> delete(part.path()));
    }

    void close() {
        if (directory == null) {
            return;
        }
        try (Stream<Path> left = Files.list(directory)) {
            left.forEach(Uploads::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        delete(directory);
    }

    private Path newPath() throws IOException {
        if (directory == null) {
            directory = Files.createTempDirectory("attio-emulator-" + ProcessHandle.current().pid() + "-");
        }
        return directory.resolve("received-" + Ids.random());
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // in use, or not ours any more; it lies where the system cleans up
        }
    }

    /**
     * A form that is arriving. Writing does not leave the event loop: the bytes go no further than to the memory of the
     * system, and the sender waits meanwhile.
     */
    private final class Receiving {

        private final MultiMap fields = MultiMap.caseInsensitiveMultiMap();
        private final List<FilePart> files = new ArrayList<>();
        private MultipartParser parser;
        private ApiError fault;

        Receiving(String contentType) {
            try {
                parser = new MultipartParser(contentType, this::begin);
            } catch (MalformedException e) {
                fault = ApiError.body(e.getMessage());
            }
        }

        /** What comes behind a fault is not looked at. */
        void accept(Buffer bytes) {
            if (fault != null) {
                return;
            }
            try {
                parser.accept(bytes.getBytes());
            } catch (MalformedException e) {
                fault = ApiError.body(e.getMessage());
            } catch (IOException | RuntimeException | StackOverflowError e) {
                fault = ApiError.internal(e);
            }
        }

        Receiving fail(ApiError error) {
            fault = fault == null ? error : fault;
            return this;
        }

        void finish(Promise<Form> promise) {
            try {
                if (fault == null) {
                    parser.end();
                }
                if (parser != null) {
                    parser.close();
                }
            } catch (MalformedException e) {
                fail(ApiError.body(e.getMessage()));
            } catch (IOException e) {
                fail(ApiError.internal(e));
            }
            Form form = new Form(fields, files.stream().map(FilePart::part).toList());
            if (fault == null) {
                promise.tryComplete(form);
            } else if (promise.tryFail(fault)) {
                files.forEach(FilePart::closeQuietly);
                release(form);
            }
        }

        private OutputStream begin(String name, String fileName, String contentType) throws IOException {
            if (fileName == null) {
                return new Field(name);
            }
            FilePart file = new FilePart(name, fileName, contentType, newPath());
            files.add(file);
            return file;
        }

        /** A field, which is short. */
        private final class Field extends ByteArrayOutputStream {

            private final String name;

            Field(String name) {
                this.name = name;
            }

            @Override
            public void write(int b) {
                if (size() < MAX_FIELD) {
                    super.write(b);
                } else {
                    fail(ApiError.body("Must have at most " + MAX_FIELD + " bytes", name));
                }
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                for (int i = offset; i < offset + length; i++) {
                    write(bytes[i]);
                }
            }

            @Override
            public void close() {
                fields.add(name, toString(StandardCharsets.UTF_8));
            }
        }
    }

    /** A file on its way to disk. What is too much of it is counted and dropped. */
    private static final class FilePart extends OutputStream {

        private final String name;
        private final String fileName;
        private final String contentType;
        private final Path path;
        private final OutputStream disk;
        private long size;

        FilePart(String name, String fileName, String contentType, Path path) throws IOException {
            this.name = name;
            this.fileName = fileName;
            this.contentType = contentType;
            this.path = path;
            this.disk = new BufferedOutputStream(Files.newOutputStream(path));
        }

        @Override
        public void write(int b) throws IOException {
            if (++size <= MAX_SIZE) {
                disk.write(b);
            }
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }

        void closeQuietly() {
            try {
                close();
            } catch (IOException e) {
                // it is deleted next
            }
        }

        Form.Part part() {
            String type = contentType == null ? null : contentType.split(";", 2)[0].strip();
            // what is none could not be sent back with the content
            type = type != null && MEDIA_TYPE.matcher(type).matches() ? type : null;
            return new Form.Part(name, fileName, type, path, size);
        }
    }
}
