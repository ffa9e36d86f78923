package io.quarkiverse.attio.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

import org.jboss.logging.Logger;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;

/** Begins the first import when the page can be reached. */
@ApplicationScoped
public class Start {

    private static final Logger LOG = Logger.getLogger(Start.class);

    void onServerStart(@ObservesAsync HttpServerStart started, SampleConfig config, Imports imports, HttpServer server) {
        if (config.importAtStart()) {
            imports.start(() -> LOG.infof("The result is on this page: http://localhost:%d/", server.getPort()));
        }
    }
}
