package io.quarkiverse.attio.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokenTest {

    @Test
    void whatPastingLeavesAroundItIsCutOff() {
        assertThat(AccessToken.of(" \tsk_made-up\r\n").value()).isEqualTo("sk_made-up");
        assertThat(AccessToken.of("sk_made-up")).isEqualTo(AccessToken.of("sk_made-up\n"))
                .hasSameHashCodeAs(AccessToken.of("sk_made-up"));
    }

    @Test
    void noPartOfItIsInItsText() {
        assertThat(AccessToken.of("sk_made-up")).hasToString("AccessToken[****]");
    }

    @ParameterizedTest
    @ValueSource(strings = { "sk_a b", "sk_a\nX-Other: 1", "sk_ä", "sk_a\u0000", "\u201csk_a\u201d" })
    void whatCannotStandInAHeaderIsRefusedWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> AccessToken.of(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at position ").hasMessageNotContaining("sk_");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n" })
    void nothingIsRefused(String text) {
        assertThatThrownBy(() -> AccessToken.of(text)).hasMessage("The Attio access token is blank");
    }
}
