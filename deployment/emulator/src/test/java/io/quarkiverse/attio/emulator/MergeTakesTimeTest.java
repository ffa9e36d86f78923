package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A merge is accepted first and done later. */
class MergeTakesTimeTest {

    private static final Duration LAG = Duration.ofSeconds(10);
    private static final String CODE = "merge_in_progress";
    private static final String RECORDS = "/v2/objects/companies/records/";

    final StandingClock clock = new StandingClock();

    @RegisterExtension
    final Api api = Api.with(builder -> builder.seeded(false).mergeLag(LAG).clock(clock));

    private String primary;
    private String secondary;

    @BeforeEach
    void twoCompanies() {
        primary = api.created("companies", "{'name':'Acme','domains':['a.example']}");
        secondary = api.created("companies", "{'name':'Acme Ltd','domains':['b.example']}");
    }

    @Test
    void theNewRecordCannotBeReadUntilItIsDone() {
        Api.Answer accepted = merge(primary, secondary);
        String id = accepted.data().path("new_record_id").asText();

        assertThat(accepted.status()).isEqualTo(202);
        Api.Answer early = api.record("companies", id);
        assertThat(early.status()).isEqualTo(404);
        assertThat(early.code()).isEqualTo(CODE);
        assertThat(api.get(RECORDS + id + "/attributes/name/values").code()).isEqualTo(CODE);
        assertThat(api.query("companies", "{}").data()).isEmpty();
        assertThat(search()).isZero();

        clock.goOn(LAG.minusMillis(1));
        assertThat(api.record("companies", id).code()).isEqualTo(CODE);

        clock.goOn(Duration.ofMillis(1));
        assertThat(api.record("companies", id).values("domains").findValuesAsText("domain"))
                .containsExactly("a.example", "b.example");
        assertThat(api.query("companies", "{}").data()).hasSize(1);
        assertThat(search()).isOne();
    }

    @Test
    void theOriginalsAreGoneAtOnce() {
        merge(primary, secondary);

        for (String original : new String[] { primary, secondary }) {
            assertThat(api.record("companies", original).status()).isEqualTo(404);
            assertThat(api.record("companies", original).code()).isEqualTo("not_found");
        }
        Api.Answer repeated = merge(primary, secondary);
        assertThat(repeated.status()).isEqualTo(404);
        assertThat(repeated.code()).isEqualTo("value_not_found");
    }

    @Test
    void theNewRecordCannotBeWrittenUntilItIsDone() {
        String id = merge(primary, secondary).data().path("new_record_id").asText();

        refused(api.append("companies", id, "{'name':'Zorg'}"), 400);
        refused(api.overwrite("companies", id, "{'name':'Zorg'}"), 400);
        refused(api.assertBy("companies", "domains", "{'domains':['b.example']}"), 400);
        refused(api.put(RECORDS + id + "/attributes/name/values", "{'data':{'replace_history':true,'values':"
                + "[{'value':'Zorg','active_from':'2020-01-01T00:00:00Z','active_until':null}]}}"), 404);
        refused(api.delete(RECORDS + id), 404);
        String other = api.created("companies", "{}");
        assertThat(merge(id, other).code()).isEqualTo("value_not_found");

        clock.goOn(LAG);
        assertThat(api.append("companies", id, "{'name':'Zorg'}").status()).isEqualTo(200);
        assertThat(merge(id, other).status()).isEqualTo(202);
    }

    @Test
    void norCanItsEntries() {
        ListApi sales = ListApi.create(api, "sales", "companies");
        sales.withStages();
        String entry = sales.added(primary, "{'stage':'Open'}");
        String id = merge(primary, secondary).data().path("new_record_id").asText();

        refused(sales.assertOf(id, "{'stage':'Won'}"), 400);
        refused(sales.append(entry, "{'stage':'Won'}"), 400);
        refused(sales.overwrite(entry, "{'stage':'Won'}"), 400);
        refused(api.put(sales.path("entries/" + entry + "/attributes/stage/values"), "{'data':{'replace_history':true,"
                + "'values':[{'status':'Won','active_from':'2020-01-01T00:00:00Z','active_until':null}]}}"), 404);

        clock.goOn(LAG);
        assertThat(ListApi.id(sales.assertOf(id, "{'stage':'Won'}"))).isEqualTo(entry);
    }

    private void refused(Api.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(CODE);
    }

    private int search() {
        return api.post("/v2/objects/records/search", "{'query':'acme','objects':['companies'],'request_as':"
                + "{'type':'workspace'}}").data().size();
    }

    private Api.Answer merge(String first, String second) {
        return api.post(RECORDS + "merge",
                "{'data':{'primary_record_id':'" + first + "','secondary_record_id':'" + second + "'}}");
    }
}
