package io.quarkiverse.attio.emulator.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.emulator.wire.ApiError;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "# One; One", "## Two; Two", "### Three; Three", "- item; item", "* item; item", "  + nested; nested",
            "12. twelfth; twelfth", "**bold**; bold", "__bold__; bold", "*italic*; italic", "_italic_; italic",
            "~~gone~~; gone", "==seen==; seen", "***both***; both", "*a **b***; a b", "**a *b***; a b", "*a **b** c*; a b c",
            "## **Key** ==points==; Key points", "[here](https://acme.example/a_b_c); here", "[**x**](u) and [y](v); x and y",
            "[a] b [c](d); [a] b c", "\\*not italic\\*; *not italic*", "*a \\* b*; a * b", "[a\\]b](c); a]b" })
    void marksAreReadAway(String markdown, String plaintext) {
        assertThat(Markdown.toPlaintext(markdown)).isEqualTo(plaintext);
    }

    @ParameterizedTest
    @ValueSource(strings = { "#### Four", "#tag", "-5 degrees", "1.5 litres", "2 * 3 * 4", "snake_case_name", "**open",
            "a ** b",
            "*", "[text]", "[text](", "a = b == c", "![alt](picture.png)", "| a | b |", "C:\\Temp", "back\\" })
    void everythingElseIsText(String line) {
        assertThat(Markdown.toPlaintext(line)).isEqualTo(line);
    }

    @Test
    void blankLinesOnlyPartParagraphs() {
        assertThat(Markdown.toPlaintext("# Intro\nDate\n\n## Background\n- Overview\n"))
                .isEqualTo("Intro\nDate\nBackground\nOverview");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "# no heading; \\# no heading", "- no item; \\- no item", "1. no item; 1\\. no item",
            "5 * 3; 5 \\* 3", "a_b; a\\_b", "==; \\=\\=", "plain - text #1; plain - text #1" })
    void plaintextIsEscaped(String plaintext, String markdown) {
        assertThat(Markdown.ofPlaintext(plaintext)).isEqualTo(markdown);
    }

    @Test
    void plaintextSurvivesTheWayToMarkdownAndBack() {
        Random random = new Random(7);
        String alphabet = "ab1 *_~=[]()#-+.\\!";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder line = new StringBuilder("x");
            int length = random.nextInt(12);
            line.setLength(random.nextInt(2));
            for (int j = 0; j < length; j++) {
                line.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = line.toString();
            if (!text.isBlank()) {
                assertThat(Markdown.toPlaintext(Markdown.ofPlaintext(text))).as(Markdown.ofPlaintext(text)).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "*a ", "**a", "[a", "[](", "_a *b ", "\\", "~~==", "***" })
    void hostileTextIsReadInTime(String part) {
        String line = part.repeat(NoteContent.MAX_LENGTH / part.length());

        assertThat(NoteContent.ofMarkdown(line).plaintext()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "*", "_", "~~" })
    void marksInMarksDoNotUseUpTheStack(String mark) {
        String marks = mark.repeat(200_000 / mark.length());

        assertThat(NoteContent.ofMarkdown(marks + "a" + marks).plaintext()).contains("a");
    }

    @Test
    void contentHasABound() {
        String largest = "a".repeat(NoteContent.MAX_LENGTH);

        assertThat(NoteContent.ofPlaintext(largest).markdown()).isEqualTo(largest);
        assertThatThrownBy(() -> NoteContent.ofMarkdown(largest + "a")).isInstanceOf(ApiError.class);
    }
}
