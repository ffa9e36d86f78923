package io.quarkiverse.attio.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerFileTest {

    private static final String HEADER = "company,domain,first_name,last_name,email,job_title,phone\n";
    private static final String GOOD = "Acme,acme.example,Jane,Doe,jane@acme.example,Buyer,+12025550123\n";

    /** What came, one line of text for each line of the file. */
    private static final class Collected implements CustomerFile.Lines {

        final List<String> events = new ArrayList<>();
        final List<CustomerInput> customers = new ArrayList<>();
        final List<String> unreadable = new ArrayList<>();

        @Override
        public void customer(int line, String text, CustomerInput customer) {
            events.add(line + " customer");
            customers.add(customer);
        }

        @Override
        public void unreadable(int line, String text, String reason) {
            events.add(line + " " + reason);
            unreadable.add(text);
        }

        @Override
        public void empty(int line) {
            events.add(line + " empty");
        }
    }

    private static Collected read(String file) throws Exception {
        Collected lines = new Collected();
        CustomerFile.read(new StringReader(file), lines);
        return lines;
    }

    @Test
    void readsTheFieldsOfALine() throws Exception {
        assertThat(read(HEADER + GOOD).customers).containsExactly(
                new CustomerInput("Acme", "acme.example", "Jane", "Doe", "jane@acme.example", "Buyer", "+12025550123"));
    }

    @Test
    void theColumnsMayComeInAnyOrderAndCase() throws Exception {
        Collected lines = read(" Email ,PHONE,domain,company,first_name,last_name,job_title\n"
                + "jane@acme.example,+12025550123,acme.example,Acme,Jane,Doe,Buyer\n");

        assertThat(lines.customers).containsExactly(
                new CustomerInput("Acme", "acme.example", "Jane", "Doe", "jane@acme.example", "Buyer", "+12025550123"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws Exception {
        assertThat(read("\uFEFF" + HEADER + GOOD).customers).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n", "\r" })
    void takesTheLineEndsOfEverySystem(String end) throws Exception {
        assertThat(read((HEADER + GOOD + GOOD).replace("\n", end)).events).containsExactly("2 customer", "3 customer");
    }

    @Test
    void theLastLineNeedsNoLineEnd() throws Exception {
        assertThat(read(HEADER + GOOD.strip()).customers).hasSize(1);
    }

    @Test
    void quotedFieldsMayHoldCommasAndQuotes() throws Exception {
        Collected lines = read(HEADER + "\"Hart, Vole \"\"&\"\" Sons\",hart.example,,,,,\n");

        assertThat(lines.customers).singleElement().extracting(CustomerInput::company).isEqualTo("Hart, Vole \"&\" Sons");
    }

    @Test
    void aRecordOfSeveralLinesHasTheNumberOfItsFirst() throws Exception {
        Collected lines = read(HEADER + GOOD + "\"Acme\nSecond Floor\",acme.example,,,,,\n" + GOOD);

        assertThat(lines.events).containsExactly("2 customer", "3 customer", "5 customer");
        assertThat(lines.customers.get(1).company()).isEqualTo("Acme\nSecond Floor");
    }

    @Test
    void anEmptyLineIsToldApart() throws Exception {
        assertThat(read(HEADER + GOOD + "\n   \n" + GOOD).events)
                .containsExactly("2 customer", "3 empty", "4 empty", "5 customer");
    }

    @Test
    void aWrongNumberOfColumnsIsReportedAndTheNextLineRead() throws Exception {
        assertThat(read(HEADER + "Acme,acme.example\n" + GOOD.strip() + ",8,9\n" + "Acme\n" + GOOD).events).containsExactly(
                "2 The line has 2 columns instead of 7", "3 The line has 9 columns instead of 7",
                "4 The line has 1 column instead of 7", "5 customer");
    }

    @Test
    void aLineOfExactlyTheGreatestLengthIsRead() throws Exception {
        String rest = ",acme.example,,,,,";
        String name = "x".repeat(CsvRecords.MAX_LENGTH - rest.length());

        assertThat(read(HEADER + name + rest + "\n").events).containsExactly("2 customer");
        assertThat(read(HEADER + name + "x" + rest + "\n" + GOOD).events)
                .containsExactly("2 The line has 10,001 characters, more than 10,000", "3 customer");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnLineOnly() throws Exception {
        Collected lines = read(HEADER + "\"Acme,acme.example,,,,,\n" + GOOD.repeat(50));

        assertThat(lines.events).hasSize(51).startsWith("2 A quote is opened and not closed where the field ends",
                "3 customer").endsWith("52 customer");
        assertThat(lines.unreadable).containsExactly("\"Acme,acme.example,,,,,");
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotSwallowTheLinesBeforeTheNextQuotedField() throws Exception {
        Collected lines = read(HEADER + "\"Acme,acme.example,,,,,\n" + GOOD + GOOD
                + "\"Hart\nVole\",hart.example,,,,,\n" + GOOD);

        assertThat(lines.events).containsExactly("2 A quote is opened and not closed where the field ends", "3 customer",
                "4 customer", "5 customer", "7 customer");
    }

    @Test
    void textAfterAClosingQuoteIsReported() throws Exception {
        assertThat(read(HEADER + "\"Acme\" Ltd,acme.example,,,,,\n" + GOOD).events)
                .containsExactly("2 The quotes are not those of CSV", "3 customer");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedInsteadOfGuessed() throws Exception {
        byte[] file = (HEADER + "Núñez,nunez.example,,,,,\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        Collected lines = new Collected();

        CustomerFile.read(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8), lines);

        assertThat(lines.events).containsExactly("2 A character is not UTF-8", "3 customer");
    }

    @ParameterizedTest
    @ValueSource(strings = { "company;domain;first_name;last_name;email;job_title;phone", "company,domain", "\"", "\n", GOOD })
    void aFileWithOtherColumnsIsRefusedWithTheOnesThatAreExpected(String header) {
        assertThatThrownBy(() -> read(header + "\n" + GOOD)).isInstanceOf(InvalidFileException.class)
                .hasMessageContaining("company, domain, first_name, last_name, email, job_title, phone");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidFileException.class).hasMessage("The file is empty");
    }
}
