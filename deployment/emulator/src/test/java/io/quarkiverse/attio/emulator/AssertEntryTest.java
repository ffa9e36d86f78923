package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AssertEntryTest {

    @RegisterExtension
    final Api api = Api.empty();

    private ListApi sales;
    private String ada;

    @BeforeEach
    void list() {
        sales = ListApi.create(api, "sales", "people");
        sales.withStages();
        ada = api.created("people", "{}");
    }

    @Test
    void theFirstTimeMakesAnEntry() {
        Api.Answer answer = sales.assertOf(ada, "{'stage':'Open'}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.data().path("parent_record_id").asText()).isEqualTo(ada);
        assertThat(sales.found("{}")).isEqualTo(List.of(ListApi.id(answer)));
    }

    @Test
    void theNextTimeUpdatesIt() {
        String entry = sales.added(ada, "{'stage':'Open','tags':['A','B']}");

        Api.Answer answer = sales.assertOf(ada, "{'tags':['C']}");

        assertThat(ListApi.id(answer)).isEqualTo(entry);
        assertThat(ListApi.values(answer, "tags").findValuesAsText("title")).isEqualTo(List.of("C"));
        assertThat(ListApi.values(answer, "stage").findValuesAsText("title")).isEqualTo(List.of("Open"));
        assertThat(sales.found("{}")).hasSize(1);
    }

    @Test
    void entriesOfOtherRecordsAndListsDoNotMatch() {
        sales.added(api.created("people", "{}"), "{}");
        ListApi.create(api, "hiring", "people").added(ada, "{}");

        sales.assertOf(ada, "{}");

        assertThat(sales.found("{}")).hasSize(2);
    }

    @Test
    void severalEntriesOfTheRecordAreRefused() {
        sales.added(ada, "{}");
        sales.added(ada, "{}");

        Api.Answer answer = sales.assertOf(ada, "{'stage':'Won'}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("multiple_match_results");
        assertThat(sales.found("{'filter':{'stage':'Won'}}")).isEmpty();
    }

    @Test
    void unknownRecordsAreNotFound() {
        Api.Answer answer = sales.assertOf("891dcbfc-9141-415d-9b2a-2238a6cc012d", "{}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("value_not_found");
    }
}
