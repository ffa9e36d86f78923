package io.quarkiverse.attio.sample;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a record. */
public enum Outcome {
    @JsonProperty("created")
    CREATED,
    @JsonProperty("updated")
    UPDATED,
    @JsonProperty("unchanged")
    UNCHANGED;

    /** In words. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of two records that were written for one line: the one that is more news. */
    Outcome or(Outcome other) {
        return other == null || compareTo(other) <= 0 ? this : other;
    }
}
