package io.quarkiverse.attio.sample;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The settings of the sample. */
@ConfigMapping(prefix = "sample")
public interface SampleConfig {

    /** The customer file; if it is not set, the {@code customers.csv} that comes with the application. */
    Optional<Path> customers();

    /** Whether to import the file when the application starts. */
    @WithDefault("true")
    boolean importAtStart();
}
