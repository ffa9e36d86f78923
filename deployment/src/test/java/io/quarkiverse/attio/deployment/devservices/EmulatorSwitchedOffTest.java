package io.quarkiverse.attio.deployment.devservices;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class EmulatorSwitchedOffTest extends EmulatorOff {

    @RegisterExtension
    static final QuarkusUnitTest app = with("quarkus.attio.devservices.enabled", "false");

    EmulatorSwitchedOffTest() {
        super("https://api.attio.com");
    }
}
