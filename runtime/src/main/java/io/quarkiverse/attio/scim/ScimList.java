package io.quarkiverse.attio.scim;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.attio.NoEnvelope;

/**
 * A part of a list. Attio may send fewer than were asked for although more follow: {@link #hasNext()} tells.
 *
 * @param schemas the URI of the form of this answer
 * @param totalResults how many there are in all; as many as came if Attio does not say
 * @param startIndex the place of the first one in the whole, from 1; 1 if Attio does not say
 * @param itemsPerPage how many came
 * @param resources what came, never {@code null}
 * @param <T> a user, a group or a schema
 */
@NoEnvelope
public record ScimList<T extends ScimResource>(@JsonProperty("schemas") List<String> schemas,
        @JsonProperty("totalResults") Integer totalResults, @JsonProperty("startIndex") Integer startIndex,
        @JsonProperty("itemsPerPage") Integer itemsPerPage,
        @JsonProperty("Resources") @JsonAlias("resources") List<T> resources) implements Iterable<T> {

    public ScimList {
        schemas = schemas == null ? List.of() : schemas.stream().filter(Objects::nonNull).toList();
        resources = resources == null ? List.of() : resources.stream().filter(Objects::nonNull).toList();
        totalResults = totalResults == null ? Integer.valueOf(resources.size()) : totalResults;
        startIndex = startIndex == null ? Integer.valueOf(1) : startIndex;
        itemsPerPage = itemsPerPage == null ? Integer.valueOf(resources.size()) : itemsPerPage;
    }

    /**
     * @return whether more follow, from {@link #nextIndex()} on
     */
    @JsonIgnore
    public boolean hasNext() {
        return !resources.isEmpty() && nextIndex() <= totalResults;
    }

    /**
     * @return the place behind the last one that came
     */
    @JsonIgnore
    public int nextIndex() {
        return Math.max(1, startIndex) + resources.size();
    }

    @Override
    public Iterator<T> iterator() {
        return resources.iterator();
    }
}
