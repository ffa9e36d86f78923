package io.quarkiverse.attio.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

    @ParameterizedTest
    @CsvSource({ "note:read-write, note:read, true", "note:read-write, note:read-write, true", "note:read, note:read, true",
            "note:read, note:read-write, false", "note:read-write, task:read, false", "note:read-write, notes:read, false",
            "notes:read-write, note:read, false", "new_thing:read-write, new_thing:read, true", "odd, odd, true",
            "odd, other, false", "x:read-write, y:read, false" })
    void readWriteIncludesReadOfTheSameArea(String held, String needed, boolean implied) {
        assertThat(Scope.of(held).implies(Scope.of(needed))).isEqualTo(implied);
    }

    @Test
    void theScopesOfATokenAreTakenApart() {
        TokenInfo token = new TokenInfo(true, " note:read-write  task:read ", null, null, null, 1_672_585_200L, null, null,
                null, null, null, null, null, null, null);
        assertThat(token.scopes()).containsExactlyInAnyOrder(Scope.NOTE_READ_WRITE, Scope.TASK_READ);
        assertThat(token.allows(Scope.NOTE_READ)).isTrue();
        assertThat(token.allows(Scope.TASK_READ_WRITE)).isFalse();
        assertThat(token.issuedAt()).hasToString("2023-01-01T15:00:00Z");
    }

    @Test
    void aRevokedTokenHasNone() {
        TokenInfo token = new TokenInfo(false, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
        assertThat(token.scopes()).isEmpty();
        assertThat(token.issuedAt()).isNull();
    }
}
