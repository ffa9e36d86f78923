package io.quarkiverse.attio.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineRangesTest {

    @Test
    void neighboursBecomeOneRange() {
        LineRanges lines = new LineRanges();
        for (int line : new int[] { 3, 4, 5, 9, 11, 12 }) {
            lines.add(line);
        }

        assertThat(lines.asText()).containsExactly("3-5", "9", "11-12");
        assertThat(lines.size()).isEqualTo(6);
    }

    @Test
    void noLinesAreNoRanges() {
        assertThat(new LineRanges().asText()).isEmpty();
    }
}
