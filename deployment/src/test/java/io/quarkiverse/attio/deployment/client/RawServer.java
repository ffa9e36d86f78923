package io.quarkiverse.attio.deployment.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A storage that says what a test wants, byte by byte, and closes after each answer. It keeps what it was asked. */
final class RawServer implements AutoCloseable {

    /** Answers a request. */
    interface Script {
        void answer(String path, OutputStream out) throws Exception;
    }

    private final ServerSocket socket;
    private final Script script;
    private final List<String> received = new CopyOnWriteArrayList<>();

    RawServer(Script script) {
        this.script = script;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread accepting = new Thread(this::accept, "storage");
        accepting.setDaemon(true);
        accepting.start();
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The heads of the requests, as they came. */
    List<String> received() {
        return received;
    }

    /** The paths of the requests. */
    List<String> paths() {
        return received.stream().map(head -> head.split(" ")[1]).toList();
    }

    /** The names of the headers of a request, in lower case. */
    static List<String> names(String head) {
        return head.lines().skip(1).filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)).toList();
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    static void redirect(OutputStream out, int status, String location) throws IOException {
        write(out, "HTTP/1.1 " + status + " Moved\r\nLocation: " + location
                + "\r\nSet-Cookie: tracked=1; Path=/\r\nContent-Length: 5\r\nConnection: close\r\n\r\nmoved");
    }

    static void content(OutputStream out, String text) throws IOException {
        write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + text.length() + "\r\nConnection: close\r\n\r\n" + text);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread serving = new Thread(() -> serve(connection), "storage");
                serving.setDaemon(true);
                serving.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String head = head(connection.getInputStream());
            if (!head.isEmpty()) {
                received.add(head);
                script.answer(head.split(" ")[1], connection.getOutputStream());
            }
        } catch (Exception e) {
            // the client has gone, which some of the tests are about
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            String text = head.toString(StandardCharsets.ISO_8859_1);
            if (text.endsWith("\r\n\r\n")) {
                return text;
            }
        }
        return "";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
