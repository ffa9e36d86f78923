package io.quarkiverse.attio.emulator.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

import io.quarkiverse.attio.emulator.contract.Requirements;

class LimitsTest {

    @Test
    void thoseOfOperationsAreWhatTheDocumentSays() {
        assertThat(Limits.documented().operations()).isEqualTo(new Requirements().limits()).hasSize(3);
    }

    @Test
    void thoseOfTheWholeApiAreWhatIsDocumented() {
        assertThat(Limits.documented().reads()).isEqualTo(100);
        assertThat(Limits.documented().writes()).isEqualTo(25);
        assertThat(Limits.documented().scorePerQuery()).isEqualTo(Integer.MAX_VALUE);
        assertThat(Limits.documented().scorePerTenSeconds()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void badFiguresAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.off().withReads(0))
                .withMessage("A limit is at least 1, but this is 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.off().withWrites(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.off().withOperation("listNotes", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.off().withScorePerQuery(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.off().withScorePerTenSeconds(0));
        assertThatNullPointerException().isThrownBy(() -> Limits.off().withOperation(null, 1)).withMessage("id");
    }

    @Test
    void equalOnesAreEqual() {
        assertThat(Limits.off().withReads(3).withWrites(1)).isEqualTo(Limits.off().withWrites(1).withReads(3))
                .hasSameHashCodeAs(Limits.off().withWrites(1).withReads(3)).isNotEqualTo(Limits.off().withReads(3));
        assertThat(Limits.off().perToken()).isNotEqualTo(Limits.off());
        assertThat(Limits.off().withOperation("listNotes", 1)).isNotEqualTo(Limits.off().withOperation("listNotes", 2));
    }
}
