package io.quarkiverse.attio.deployment.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that was free a moment ago; the same one each time that a test class is loaded. */
final class FreePort {

    private FreePort() {
    }

    static int of(String owner) {
        String key = FreePort.class.getName() + "." + owner;
        synchronized (System.class) {
            Integer known = Integer.getInteger(key);
            if (known != null) {
                return known;
            }
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                System.setProperty(key, Integer.toString(socket.getLocalPort()));
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
