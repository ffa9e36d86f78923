package io.quarkiverse.attio.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.attio.Examples;
import io.quarkiverse.attio.NoEnvelope;

class SqlTest {

    private static SqlRow row(String json) {
        return Examples.payload("{\"rows\":[" + json + "]}", SqlResult.class).first().orElseThrow();
    }

    private static SqlRow column(String value) {
        return row("{\"c\":" + value + "}");
    }

    @Test
    void theStatementStandsAlone() {
        assertThat(Examples.sent(SqlQuery.of("select 1"))).isEqualTo(Examples.json("{\"sql\":\"select 1\"}"));
        assertThat(SqlQuery.class).hasAnnotation(NoEnvelope.class);
        assertThat(SqlResult.class.isAnnotationPresent(NoEnvelope.class)).as("the answer has an envelope").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n\t" })
    void aBlankStatementIsRefused(String sql) {
        assertThatThrownBy(() -> SqlQuery.of(sql)).isInstanceOf(IllegalArgumentException.class).hasMessage("sql is blank");
        assertThatThrownBy(() -> SqlQuery.of(null)).isInstanceOf(NullPointerException.class).hasMessage("sql");
    }

    @Test
    void aBlankStatementIsNotSent() {
        AttioSql nobody = query -> {
            throw new AssertionError("sent: " + query);
        };
        assertThatThrownBy(() -> nobody.query(" ")).isInstanceOf(IllegalArgumentException.class).hasMessage("sql is blank");
        AttioSql echo = query -> new SqlResult(null);
        assertThat(echo.query("select 1").isEmpty()).isTrue();
    }

    @Test
    void theExampleIsReadAndWrittenBack() {
        SqlResult result = Examples.response("own/querySql", SqlResult.class);
        assertThat(result.rows()).hasSize(2);
        assertThat(result.isEmpty()).isFalse();
        SqlRow acme = result.first().orElseThrow();
        assertThat(acme.columns()).containsExactly("name", "deals", "total_value", "is_customer", "last_deal_at");
        assertThat(acme.text("name")).contains("Acme");
        assertThat(acme.number("deals")).contains(new BigDecimal(3));
        assertThat(acme.number("total_value")).contains(new BigDecimal("1234567890.123456789"));
        assertThat(acme.bool("is_customer")).contains(true);
        assertThat(acme.timestamp("last_deal_at")).isEmpty();
        assertThat(result.rows().get(1).timestamp("last_deal_at")).contains(Instant.parse("2023-01-01T15:00:00Z"));
        assertThat(Examples.written(result)).isEqualTo(Examples.data("own/querySql"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"rows\":null}", "{\"rows\":[]}", "{\"rows\":[null]}", "{\"columns\":[]}" })
    void noRowsAreAnEmptyResult(String json) {
        SqlResult result = Examples.payload(json, SqlResult.class);
        assertThat(result.rows()).isEmpty();
        assertThat(result.first()).isEmpty();
        assertThat(result.isEmpty()).isTrue();
        assertThat(Examples.sent(result)).isEqualTo(Examples.json("{\"rows\":[]}"));
    }

    @Test
    void theOrderOfTheColumnsIsKept() {
        SqlRow row = row("{\"zebra\":1,\"apple\":2,\"mango\":3,\"b\":4,\"a\":5,\"10\":6,\"9\":7}");
        assertThat(row.columns()).containsExactly("zebra", "apple", "mango", "b", "a", "10", "9");
        assertThat(row.values().keySet()).containsExactly("zebra", "apple", "mango", "b", "a", "10", "9");
        assertThat(row("{}").columns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "0.1, 0.1", "0.10000000000000001, 0.10000000000000001", "1.50, 1.50", "42, 42", "'\"42\"', 42",
            "'\" 1e3 \"', 1e3", "9007199254740993, 9007199254740993",
            "123456789012345678901234567890, 123456789012345678901234567890",
            "-7, -7" })
    void aNumberKeepsItsDigits(String json, BigDecimal expected) {
        assertThat(column(json).number("c")).contains(expected);
    }

    @Test
    void plainValuesAreReadAsTexts() {
        assertThat(column("\"é\"").text("c")).contains("é");
        assertThat(column("\"\"").text("c")).contains("");
        assertThat(column("1e3").text("c")).contains("1000");
        assertThat(column("false").text("c")).contains("false");
    }

    @Test
    void daysAndInstants() {
        assertThat(column("\"2023-01-02\"").date("c")).contains(LocalDate.of(2023, 1, 2));
        assertThat(column("\"2023-01-02\"").timestamp("c")).contains(Instant.parse("2023-01-02T00:00:00Z"));
        assertThat(column("\"2023-01-02T03:04:05+01:00\"").timestamp("c")).contains(Instant.parse("2023-01-02T02:04:05Z"));
    }

    @Test
    void nullIsEmptyWhateverIsAsked() {
        SqlRow row = column("null");
        assertThat(row.has("c")).isTrue();
        assertThat(row.text("c")).isEmpty();
        assertThat(row.number("c")).isEmpty();
        assertThat(row.bool("c")).isEmpty();
        assertThat(row.date("c")).isEmpty();
        assertThat(row.timestamp("c")).isEmpty();
        assertThat(row.json("c").isNull()).isTrue();
    }

    @Test
    void anotherTypeIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> column("\"hidden\"").number("c")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The column \"c\" has a value of JSON type string that is no number");
        assertThatThrownBy(() -> column("true").number("c")).hasMessageContaining("boolean").hasMessageContaining("number");
        assertThatThrownBy(() -> column("\"true\"").bool("c")).hasMessageContaining("truth value");
        assertThatThrownBy(() -> column("1").bool("c")).hasMessageContaining("truth value");
        assertThatThrownBy(() -> column("[1]").text("c")).hasMessageContaining("array").hasMessageContaining("text");
        assertThatThrownBy(() -> column("\"soon\"").date("c")).hasMessageContaining("date");
        assertThatThrownBy(() -> column("20230102").date("c")).hasMessageContaining("date");
        assertThatThrownBy(() -> column("\"soon\"").timestamp("c")).hasMessageContaining("timestamp");
        assertThatThrownBy(() -> column("5").timestamp("c")).hasMessageContaining("timestamp");
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThoseThatAre() {
        SqlRow row = row("{\"name\":1,\"deals\":2}");
        assertThat(row.has("Name")).isFalse();
        assertThatThrownBy(() -> row.text("Name")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The row has no column \"Name\"; it has [name, deals]");
        assertThatThrownBy(() -> row.json("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allValuesAsPlainJava() {
        SqlRow row = row("{\"a\":\"x\",\"b\":1.5,\"c\":7,\"d\":null,\"e\":true,\"f\":[1,\"y\",null],\"g\":{\"h\":2}}");
        assertThat(row.values()).containsEntry("a", "x").containsEntry("b", new BigDecimal("1.5"))
                .containsEntry("c", new BigDecimal(7)).containsEntry("d", null).containsEntry("e", true)
                .containsEntry("f", Arrays.asList(new BigDecimal(1), "y", null))
                .containsEntry("g", Map.of("h", new BigDecimal(2)));
        assertThat(row.json("g").path("h").intValue()).isEqualTo(2);
        assertThatThrownBy(() -> row.values().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> row.json().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rowsOfTheSameValuesAreEqual() {
        assertThat(column("1")).isEqualTo(column("1")).hasSameHashCodeAs(column("1")).isNotEqualTo(column("2"))
                .hasToString("{c=1}");
        assertThat(new SqlResult(List.of(column("1")))).isEqualTo(Examples.payload("{\"rows\":[{\"c\":1}]}", SqlResult.class));
    }
}
