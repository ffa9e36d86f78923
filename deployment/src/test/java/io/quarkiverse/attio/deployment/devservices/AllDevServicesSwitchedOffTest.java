package io.quarkiverse.attio.deployment.devservices;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class AllDevServicesSwitchedOffTest extends EmulatorOff {

    @RegisterExtension
    static final QuarkusUnitTest app = with("quarkus.devservices.enabled", "false");

    AllDevServicesSwitchedOffTest() {
        super("https://api.attio.com");
    }
}
