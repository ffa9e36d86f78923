package io.quarkiverse.attio.deployment.devservices;

import java.util.OptionalInt;

import org.jboss.logging.Logger;

import io.quarkiverse.attio.emulator.Emulator;
import io.quarkus.deployment.builditem.Startable;

/** The emulator, inside the JVM of the build. */
class EmulatorStartable implements Startable {

    private static final Logger LOG = Logger.getLogger("io.quarkiverse.attio");

    private final OptionalInt port;
    private Emulator emulator;

    EmulatorStartable(OptionalInt port) {
        this.port = port;
    }

    @Override
    public void start() {
        Emulator.Builder builder = Emulator.builder();
        port.ifPresent(builder::port);
        emulator = builder.start();
        LOG.infof("Attio emulator listening on %s (a made-up workspace in memory; no call leaves this machine)",
                emulator.address());
    }

    @Override
    public String getConnectionInfo() {
        return emulator.address().toString();
    }

    String token() {
        return emulator.token();
    }

    /** There is no container. */
    @Override
    public String getContainerId() {
        return null;
    }

    @Override
    public void close() {
        if (emulator != null) {
            emulator.close();
        }
    }
}
