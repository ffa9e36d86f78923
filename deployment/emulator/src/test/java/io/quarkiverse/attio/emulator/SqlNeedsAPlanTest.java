package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlNeedsAPlanTest {

    @RegisterExtension
    final Api api = Api.empty();

    @Test
    void withoutItTheQueryIsRefused() {
        Api.Answer answer = api.post("/v2/sql", "{'sql':'select name from companies'}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().toString())
                .isEqualTo("{\"status_code\":403,\"type\":\"auth_error\",\"code\":\"billing_error\","
                        + "\"message\":\"SQL is not supported on your plan. Please upgrade or contact sales to gain access.\"}");
    }

    @Test
    void aBodyWithoutAQueryIsRefusedBefore() {
        assertThat(api.post("/v2/sql", "{}").code()).isEqualTo("validation_type");
    }
}
