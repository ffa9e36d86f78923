package io.quarkiverse.attio.deployment.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;
import io.restassured.RestAssured;

class EmulatorOutlivesALiveReloadTest {

    private static final int HTTP_PORT = FreePort.of("dev-mode");
    private static final int EMULATOR_PORT = FreePort.of("dev-mode-emulator");

    @RegisterExtension
    static final QuarkusDevModeTest app = new QuarkusDevModeTest().withApplicationRoot(jar -> jar
            .addClass(EmulatorResource.class)
            .addAsResource(new StringAsset("quarkus.http.port=" + HTTP_PORT + "\n"), "application.properties"));

    private static String[] read() {
        return RestAssured.given().port(HTTP_PORT).get("/emulator").then().statusCode(200).extract().asString().split(" ");
    }

    @Test
    void withItsRecordsUnlessItsOwnSettingsChange() {
        RestAssured.given().port(HTTP_PORT).post("/emulator").then().statusCode(204);
        String[] first = read();
        assertThat(first[0]).isEqualTo("before");
        assertThat(first[2]).isEqualTo("1");

        app.modifySourceFile(EmulatorResource.class, source -> source.replace("\"before \"", "\"after \""));
        assertThat(read()).containsExactly("after", first[1], "1");

        app.modifyResourceFile("application.properties",
                properties -> properties + "quarkus.attio.devservices.port=" + EMULATOR_PORT + "\n");
        assertThat(read()).containsExactly("after", "http://127.0.0.1:" + EMULATOR_PORT, "0");
    }
}
