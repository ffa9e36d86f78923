package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

class SqlTest {

    @RegisterExtension
    final Api api = Api.with(builder -> builder.seeded(false).sql(true));

    private String acme;

    @BeforeEach
    void threeCompanies() {
        Attributes attributes = new Attributes(api, "companies");
        attributes.create("size", "number", "");
        attributes.create("path", "text", "");
        attributes.create("client", "checkbox", "");
        acme = api.created("companies", "{'name':'Acme','domains':['acme.example','acme.test'],'size':10,'client':true,"
                + "'categories':['B2B','SAAS']}");
        api.created("companies", "{'name':'Söhne & O\\u0027Hara','domains':['sons.example'],'size':2.5,'path':'x'}");
        api.created("companies", "{'domains':['blank.example'],'client':false}");
        api.created("people", "{'name':'Lovelace, Ada','email_addresses':['ada@acme.example']}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "size > 5                                     | acme.example",
            "size >= 2.5 and size <= 10                   | acme.example,sons.example",
            "size < 3                                     | sons.example",
            "size = 10                                    | acme.example",
            "size <> 10                                   | sons.example",
            "size != 10                                   | sons.example",
            "size IS NULL                                 | blank.example",
            "size IS NOT NULL AND name IS NOT NULL        | acme.example,sons.example",
            "size IN (10, 11)                             | acme.example",
            "name = 'Söhne & O''Hara'                     | sons.example",
            "name = 'acme'                                |",
            "client = TRUE                                | acme.example",
            "client = false                               | blank.example",
            "path = 'x'                                   | sons.example",
            "\"path\" = 'x'                               | sons.example",
            "domains = 'acme.test'                        | acme.example",
            "domains <> 'acme.test'                       | blank.example,sons.example",
            "domains IN ('acme.test', 'blank.example')    | acme.example,blank.example",
            "categories = 'SAAS'                          | acme.example",
            "team IS NOT NULL                             | acme.example",
            "created_at > '2020-01-01T00:00:00Z'          | acme.example,blank.example,sons.example",
            "created_by IS NULL                           |" })
    void conditions(String where, String domains) {
        JsonNode rows = rows("select domains from companies where " + where + " order by domains");

        assertThat(rows).extracting(row -> row.at("/domains/0").asText())
                .containsExactly(domains == null ? new String[0] : domains.split(","));
    }

    @Test
    void aRowHasThePlainValues() {
        JsonNode row = rows("SELECT record_id, name, size, client, domains, categories AS \"what it does\", path, team,"
                + " primary_location FROM companies WHERE name = 'Acme'").path(0);

        assertThat(row.fieldNames()).toIterable().containsExactly("record_id", "name", "size", "client", "domains",
                "what it does", "path", "team", "primary_location");
        assertThat(row.path("record_id").asText()).isEqualTo(acme);
        assertThat(row.path("size").decimalValue()).isEqualByComparingTo("10");
        assertThat(row.path("client").booleanValue()).isTrue();
        assertThat(row.path("domains").toString()).isEqualTo("[\"acme.example\",\"acme.test\"]");
        assertThat(row.path("what it does").toString()).isEqualTo("[\"B2B\",\"SAAS\"]");
        assertThat(row.path("path").isNull()).isTrue();
        assertThat(row.path("team")).hasSize(1);
        JsonNode person = rows("select name, company, email_addresses from people").path(0);
        assertThat(person.path("name").asText()).isEqualTo("Ada Lovelace");
        assertThat(person.path("company").asText()).isEqualTo(acme);
        assertThat(rows("select name from people where company = '" + acme + "'")).hasSize(1);
    }

    @Test
    void aStarStandsForAllColumns() {
        JsonNode row = rows("select * from companies limit 1").path(0);

        assertThat(row.fieldNames()).toIterable().startsWith("record_id", "domains", "name")
                .endsWith("size", "path", "client")
                .hasSize(api.get("/v2/objects/companies/attributes").data().size());
        assertThat(row.path("created_by").asText()).isNotEmpty();
    }

    @Test
    void orderLimitAndOffset() {
        assertThat(names("select name from companies order by size desc")).containsExactly("Acme", "Söhne & O'Hara", null);
        assertThat(names("select name from companies order by client asc, name")).containsExactly(null, "Acme",
                "Söhne & O'Hara");
        assertThat(names("select name from companies order by size limit 1")).containsExactly("Söhne & O'Hara");
        assertThat(names("select name from companies order by size limit 1 offset 1;")).containsExactly("Acme");
        assertThat(rows("select name from companies limit 0")).isEmpty();
    }

    @Test
    void rowsCanBeCounted() {
        assertThat(rows("select count(*) from companies").toString()).isEqualTo("[{\"count\":3}]");
        assertThat(rows("SELECT COUNT(*) AS n FROM companies WHERE size > 5").toString()).isEqualTo("[{\"n\":1}]");
        assertThat(rows("select count(*) from companies where size > 500").toString()).isEqualTo("[{\"count\":0}]");
    }

    @Test
    void rowsAreCountedByWhatTheyHaveInCommon() {
        api.created("companies", "{'name':'Acme','size':10,'categories':['B2B','SAAS']}");
        api.created("companies", "{'name':'Acme','size':7}");

        assertThat(rows("select name, count(*) from companies group by name order by count desc, name").toString())
                .isEqualTo("[{\"name\":\"Acme\",\"count\":3},{\"name\":\"Söhne & O'Hara\",\"count\":1},"
                        + "{\"name\":null,\"count\":1}]");
        assertThat(rows("select count(*) as n, size as s from companies where name = 'Acme' group by name, size order by n")
                .toString()).isEqualTo("[{\"n\":1,\"s\":7},{\"n\":2,\"s\":10}]");
        assertThat(rows("select name, size from companies where name = 'Acme' group by name, size order by name, size")
                .findValuesAsText("size")).containsExactly("7", "10");
        assertThat(rows("select categories, count(*) from companies where categories is not null group by categories")
                .toString()).isEqualTo("[{\"categories\":[\"B2B\",\"SAAS\"],\"count\":2}]");
        assertThat(names("select name from companies group by name order by name desc limit 1 offset 1"))
                .containsExactly("Acme");
        assertThat(rows("select name, count(*) from companies where size > 500 group by name")).isEmpty();
    }

    @Test
    void listsAreTablesToo() {
        ListApi sales = ListApi.create(api, "sales", "companies");
        sales.withStages();
        String entry = sales.added(acme, "{'stage':'Won','tags':['A','B']}");

        assertThat(rows("select entry_id, parent_record, stage, tags from sales where stage = 'Won'").toString())
                .isEqualTo("[{\"entry_id\":\"" + entry + "\",\"parent_record\":\"" + acme
                        + "\",\"stage\":\"Won\",\"tags\":[\"A\",\"B\"]}]");
        assertThat(rows("select stage from sales where parent_record = '" + acme + "'")).hasSize(1);
        assertThat(rows("select stage from sales order by parent_record")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "   ", "delete from companies", "select", "select name", "select from companies",
            "select name from", "select nothing from companies", "select name from planets",
            "select name from phone_calls", "select name from companies where", "select name from companies where name",
            "select name from companies where name = ", "select name from companies where name = null",
            "select name from companies where name = domains", "select name from companies where name like 'A%'",
            "select name from companies where name = 'A' or name = 'B'", "select name from companies where not name = 'A'",
            "select name from companies where (name = 'A')", "select name from companies where size in ()",
            "select name from companies where size = 'ten'", "select name from companies where nothing = 1",
            "select name from companies where created_by = 'x'", "select name from companies where name > 'A'",
            "select name from companies order by primary_location", "select name from companies order by nothing",
            "select name from companies limit -1", "select name from companies limit 1.5",
            "select name from companies limit 99999999999", "select name from companies group by size",
            "select name, count(*) from companies", "select * from companies group by name",
            "select count(*) from companies group by", "select count(*) from companies group name",
            "select count(*) from companies group by nothing", "select name from companies group by name order by size",
            "select size from companies group by size having size > 1",
            "select distinct name from companies", "select name from companies, people", "select c.name from companies c",
            "select count(name) from companies", "select count(*) from companies order by name",
            "select name from companies; select name from people", "select name from companies -- all",
            "select name from companies where name = 'open", "select name from (select name from companies)",
            "select max(size) from companies", "select name from companies union select name from people" })
    void whatItDoesNotUnderstandIsRefused(String sql) {
        Api.Answer answer = query(sql);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("filter_error");
        assertThat(answer.message()).startsWith("Error in ");
    }

    @Test
    void refusalsSayWhy() {
        assertThat(query("update companies").message()).isEqualTo("Error in SQL query. Only SELECT is supported.");
        assertThat(query("select name from companies having name = 'A'").message())
                .isEqualTo("Error in SQL query. Expected the end, but found having.");
        assertThat(query("select name, count(*) from companies group by size").message())
                .isEqualTo("Error in SQL query. The column \"name\" must stand in GROUP BY.");
        assertThat(query("select nothing from companies").message())
                .isEqualTo("Error in SQL query. There is no column \"nothing\" in \"companies\".");
        assertThat(query("select name from companies where a.b = 1").message())
                .isEqualTo("Error in SQL query. Unexpected \".\".");
    }

    @Test
    void theBodyHasTheQueryAtItsTop() {
        for (String body : List.of("{}", "{'data':{'sql':'select name from companies'}}", "{'sql':7}", "[]")) {
            assertThat(api.post("/v2/sql", body).code()).isEqualTo("validation_type");
        }
    }

    private List<String> names(String sql) {
        return rows(sql).findValues("name").stream().map(name -> name.isNull() ? null : name.asText()).toList();
    }

    private JsonNode rows(String sql) {
        Api.Answer answer = query(sql);
        assertThat(answer.body().toString()).startsWith("{\"data\":{\"rows\":[");
        return answer.data().path("rows");
    }

    private Api.Answer query(String sql) {
        return api.sendAsIs("POST", "/v2/sql", JsonNodeFactory.instance.objectNode().put("sql", sql).toString(),
                "Bearer " + api.emulator().token());
    }
}
