package io.quarkiverse.attio.sample;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;

/** A customer file: CSV in UTF-8, the first line with the names of the columns, in any order. */
final class CustomerFile {

    /** Takes what the file holds, line by line. Every line comes to exactly one of the methods. */
    interface Lines {

        void customer(int line, String text, CustomerInput customer);

        /** A line that cannot be read as a customer. */
        void unreadable(int line, String text, String reason);

        /** A line with nothing in it. */
        void empty(int line);
    }

    static final List<String> COLUMNS = List.of("company", "domain", "first_name", "last_name", "email", "job_title",
            "phone");

    private static final ObjectReader FIELDS = new CsvMapper().readerFor(String[].class)
            .with(CsvParser.Feature.TRIM_SPACES);
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What the decoder puts where the bytes are not UTF-8. */
    private static final char UNDECODABLE = '\uFFFD';

    private static final String UNCLOSED = "A quote is opened and not closed where the field ends";

    private CustomerFile() {
    }

    /**
     * @throws InvalidFileException if the file is not a customer file at all
     */
    static void read(Reader reader, Lines lines) throws IOException, InvalidFileException {
        CsvRecords records = new CsvRecords(reader);
        List<String> header = header(records.next());
        for (CsvRecords.Record csv = records.next(); csv != null; csv = records.next()) {
            if (csv.text().isBlank()) {
                lines.empty(csv.line());
                continue;
            }
            String[] fields;
            try {
                fields = fields(csv, header.size());
            } catch (InvalidCustomerException e) {
                if (csv.multiline()) {
                    // a quote too many has run into the next quoted field: the lines between are customers of their own
                    csv = records.firstLineOnly(csv);
                }
                lines.unreadable(csv.line(), csv.text(), csv.closed() ? e.getMessage() : UNCLOSED);
                continue;
            }
            lines.customer(csv.line(), csv.text(), input(header, fields));
        }
    }

    private static List<String> header(CsvRecords.Record first) throws IOException, InvalidFileException {
        if (first == null) {
            throw new InvalidFileException("The file is empty");
        }
        String text = first.text();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        List<String> header = List.of();
        try {
            header = Arrays.stream(FIELDS.<String[]> readValue(text))
                    .map(name -> Clean.text(name).toLowerCase(Locale.ROOT)).toList();
        } catch (JacksonException e) {
            // not legible, so it has none of the columns
        }
        if (header.size() != COLUMNS.size() || !header.containsAll(COLUMNS)) {
            throw new InvalidFileException("The first line has to name these columns, separated by commas: "
                    + String.join(", ", COLUMNS) + ". It is: " + Shorten.to(120, text));
        }
        return header;
    }

    private static String[] fields(CsvRecords.Record csv, int expected) throws IOException, InvalidCustomerException {
        if (csv.tooLong()) {
            throw new InvalidCustomerException(String.format(Locale.ROOT,
                    "The line has %,d characters, more than %,d", csv.text().length(), CsvRecords.MAX_LENGTH));
        }
        if (!csv.closed()) {
            throw new InvalidCustomerException(UNCLOSED);
        }
        if (csv.text().indexOf(UNDECODABLE) >= 0) {
            throw new InvalidCustomerException("A character is not UTF-8");
        }
        String[] fields;
        try {
            fields = FIELDS.readValue(csv.text());
        } catch (JacksonException e) {
            throw new InvalidCustomerException("The quotes are not those of CSV");
        }
        if (fields.length != expected) {
            throw new InvalidCustomerException("The line has " + fields.length + (fields.length == 1 ? " column" : " columns")
                    + " instead of " + expected);
        }
        return fields;
    }

    private static CustomerInput input(List<String> header, String[] fields) {
        String[] inOrder = COLUMNS.stream().map(column -> fields[header.indexOf(column)]).toArray(String[]::new);
        return new CustomerInput(inOrder[0], inOrder[1], inOrder[2], inOrder[3], inOrder[4], inOrder[5], inOrder[6]);
    }
}
