package io.quarkiverse.attio.deployment.devservices;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class AddressTurnsTheEmulatorOffTest extends EmulatorOff {

    @RegisterExtension
    static final QuarkusUnitTest app = with("quarkus.attio.base-url", "https://attio.example");

    AddressTurnsTheEmulatorOffTest() {
        super("https://attio.example");
    }
}
