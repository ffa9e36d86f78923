package io.quarkiverse.attio.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A customer that is in Attio now.
 *
 * @param person {@code null} for a company alone
 * @param remark what somebody should know about it, or {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Upsert(
        @JsonProperty("outcome") Outcome outcome,
        @JsonProperty("company") Written company,
        @JsonProperty("person") Written person,
        @JsonProperty("remark") String remark) {

    static Upsert of(Written company, Written person, String remark) {
        Outcome outcome = person == null ? company.outcome() : company.outcome().or(person.outcome());
        return new Upsert(outcome, company, person, remark);
    }

    /** A record and what became of it. */
    public record Written(
            @JsonProperty("outcome") Outcome outcome,
            @JsonProperty("record_id") String recordId) {
    }
}
