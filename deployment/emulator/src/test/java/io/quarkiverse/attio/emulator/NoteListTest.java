package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteListTest {

    @RegisterExtension
    final Api api = Api.empty();

    private String person;

    @BeforeEach
    void aPerson() {
        person = api.created("people", "{}");
    }

    @Test
    void theNewestComesFirstAndTenAreAPage() {
        for (int i = 1; i <= 12; i++) {
            write("people", person, "n" + i, "");
        }
        write("people", person, "old", ",'created_at':'2001-02-03'");

        assertThat(titles("")).hasSize(10).startsWith("n12", "n11").endsWith("n3");
        assertThat(titles("?limit=50")).hasSize(13).endsWith("n1", "old");
        assertThat(titles("?limit=2&offset=11")).containsExactly("n1", "old");
        assertThat(titles("?offset=13")).isEmpty();
    }

    @Test
    void aParentSelects() {
        String company = api.created("companies", "{}");
        String other = api.created("people", "{}");
        write("people", person, "a", "");
        write("companies", company, "b", "");
        write("people", other, "c", "");

        assertThat(titles("?parent_object=people")).containsExactly("c", "a");
        assertThat(titles("?parent_object=companies&parent_record_id=" + company)).containsExactly("b");
        assertThat(titles("?parent_record_id=" + other.toUpperCase())).containsExactly("c");
    }

    @Test
    void aParentThatIsNotThereIsNotFound() {
        assertThat(api.get("/v2/notes?parent_object=planets").message())
                .isEqualTo("Object with slug/ID \"planets\" not found.");
        assertThat(api.get("/v2/notes?parent_object=companies&parent_record_id=" + person).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "limit=0", "limit=51", "limit=x", "offset=-1", "parent_record_id=x" })
    void parametersAreChecked(String query) {
        Api.Answer answer = api.get("/v2/notes?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/validation_errors/0/path/0").asText()).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    private List<String> titles(String query) {
        return api.get("/v2/notes" + query).data().findValuesAsText("title");
    }

    private void write(String object, String record, String title, String more) {
        Api.Answer answer = api.post("/v2/notes", "{'data':{'parent_object':'" + object + "','parent_record_id':'" + record
                + "','title':'" + title + "','format':'plaintext','content':''" + more + "}}");
        assertThat(answer.status()).isEqualTo(200);
    }
}
