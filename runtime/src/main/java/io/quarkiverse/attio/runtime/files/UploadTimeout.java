package io.quarkiverse.attio.runtime.files;

import java.time.Duration;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;

import io.quarkiverse.attio.files.AttioFiles;
import io.quarkiverse.attio.files.ReactiveAttioFiles;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;
import io.quarkus.rest.client.reactive.runtime.RestClientBuilderImpl;
import io.smallrye.config.SmallRyeConfig;

/**
 * Gives an upload a time of its own: the REST client's read timeout runs while the file is sent, and would end that of a
 * large one over a slow line. Found through the service loader.
 */
public class UploadTimeout implements RestClientListener {

    private static final String UPLOAD = "/v2/files/upload";

    @Override
    public void onNewClient(Class<?> type, RestClientBuilder builder) {
        if ((type == AttioFiles.class || type == ReactiveAttioFiles.class)
                && builder instanceof RestClientBuilderImpl quarkus) {
            Duration timeout = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class)
                    .getConfigMapping(AttioRuntimeConfig.class).files().uploadTimeout();
            quarkus.clientRequestCustomizer(request -> {
                if (request.getURI().endsWith(UPLOAD)) {
                    request.setTimeout(timeout.toMillis());
                }
            });
        }
    }
}
