package io.quarkiverse.attio.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A search learns of a write some time after it, while everything else knows of it at once. */
class SearchIsLateTest {

    private static final Duration LAG = Duration.ofSeconds(10);

    final StandingClock clock = new StandingClock();

    @RegisterExtension
    final Api api = Api.with(builder -> builder.searchLag(LAG).clock(clock));

    @Test
    void aNewRecordIsNotFoundYet() {
        String id = api.created("companies", "{'name':'Zorg','domains':['zorg.example']}");

        clock.goOn(LAG.minusMillis(1));
        assertThat(found("zorg")).isEmpty();
        assertThat(api.record("companies", id).status()).isEqualTo(200);
        assertThat(api.query("companies", "{'filter':{'name':'Zorg'}}").data()).hasSize(1);

        clock.goOn(Duration.ofMillis(1));
        assertThat(found("zorg")).containsExactly("Zorg");
    }

    @Test
    void aChangedRecordIsFoundByWhatItHeldBefore() {
        String id = api.created("companies", "{'name':'Zorg'}");
        clock.goOn(LAG);
        api.overwrite("companies", id, "{'name':'Quux'}");
        clock.goOn(LAG.dividedBy(2));
        api.overwrite("companies", id, "{'name':'Corge'}");

        assertThat(found("zorg")).containsExactly("Zorg");
        assertThat(found("quux")).isEmpty();

        clock.goOn(LAG.dividedBy(2));
        assertThat(found("zorg")).isEmpty();
        assertThat(found("quux")).containsExactly("Quux");
        assertThat(found("corge")).isEmpty();

        clock.goOn(LAG);
        assertThat(found("corge")).containsExactly("Corge");
    }

    @Test
    void aDeletedRecordIsFoundStill() {
        String id = api.created("companies", "{'name':'Zorg'}");
        clock.goOn(LAG);
        api.delete("/v2/objects/companies/records/" + id);

        assertThat(found("zorg")).containsExactly("Zorg");
        assertThat(api.record("companies", id).status()).isEqualTo(404);

        clock.goOn(LAG);
        assertThat(found("zorg")).isEmpty();
    }

    @Test
    void aWrittenHistoryIsLateAsWell() {
        String id = api.created("companies", "{'name':'Zorg'}");
        clock.goOn(LAG);
        api.put("/v2/objects/companies/records/" + id + "/attributes/name/values", "{'data':{'replace_history':true,'values':"
                + "[{'value':'Quux','active_from':'2020-01-01T00:00:00Z','active_until':null}]}}");

        assertThat(found("quux")).isEmpty();
        clock.goOn(LAG);
        assertThat(found("quux")).containsExactly("Quux");
    }

    @Test
    void recordsThatWereThereFromTheStartAreKnown() {
        assertThat(found("globex")).isNotEmpty();
    }

    @Test
    void anAttributeThatBecomesTheNameIsLookedThrough() {
        api.post("/v2/objects", "{'data':{'api_slug':'rockets','singular_noun':'Rocket','plural_noun':'Rockets'}}");
        Attributes attributes = new Attributes(api, "rockets");
        attributes.create("label", "text", "");
        api.created("rockets", "{'label':'Zorg'}");
        clock.goOn(LAG);
        assertThat(found("zorg", "rockets")).isEmpty();

        attributes.update("label", "{'api_slug':'name'}");
        clock.goOn(LAG);
        assertThat(found("zorg", "rockets")).containsExactly("Zorg");
    }

    @Test
    void theLagIsShortByDefault() {
        assertThat(Emulator.DEFAULT_LAG).isPositive().isLessThan(Duration.ofSeconds(1));
    }

    private List<String> found(String query) {
        return found(query, "companies");
    }

    private List<String> found(String query, String object) {
        return api.post("/v2/objects/records/search", "{'query':'" + query + "','objects':['" + object
                + "'],'request_as':{'type':'workspace'}}").data().findValuesAsText("record_text");
    }
}
