package io.quarkiverse.attio.deployment.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.attio.AttioClient;
import io.quarkiverse.attio.AttioOperation;
import io.quarkiverse.attio.AttioOperation.Access;
import io.quarkiverse.attio.comments.AttioThreads;
import io.quarkiverse.attio.deployment.client.ScriptedServer.Answer;
import io.quarkiverse.attio.lists.AttioLists;
import io.quarkiverse.attio.notes.AttioNotes;
import io.quarkiverse.attio.notes.Note;
import io.quarkiverse.attio.notes.ReactiveAttioNotes;
import io.quarkiverse.attio.objects.AttioObjects;
import io.quarkiverse.attio.records.AttioRecords;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** The query parameter {@code limit}: refused before anything is sent, with the limit in the message, and never retried. */
class PagesLargerThanAttioGivesAreNotAskedForTest {

    private static final ScriptedServer server = new ScriptedServer("pages");

    @RegisterExtension
    static final QuarkusUnitTest app = Scripted.app(server, jar -> jar.addClass(OwnNotes.class));

    @Inject
    @RestClient
    AttioNotes notes;

    @Inject
    @RestClient
    ReactiveAttioNotes reactiveNotes;

    @Inject
    @RestClient
    AttioThreads threads;

    @Inject
    @RestClient
    AttioObjects objects;

    @Inject
    @RestClient
    AttioLists lists;

    @Inject
    @RestClient
    AttioRecords records;

    @Inject
    @RestClient
    OwnNotes own;

    /** An application's own, with {@code limit} at another place. */
    @AttioClient
    @Path("/v2/notes")
    public interface OwnNotes {

        @GET
        @Path("/{kind}")
        @AttioOperation(id = "ownNotes", access = Access.READ, repeatable = true, largestPage = 7)
        List<Note> list(@QueryParam("limit") int limit, @PathParam("kind") String kind);
    }

    private record Call(int largest, IntFunction<Object> withLimit) {
    }

    private Map<String, Call> calls() {
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("AttioNotes.list", new Call(50, limit -> notes.list("people", "r", limit, null)));
        calls.put("ReactiveAttioNotes.list",
                new Call(50, limit -> reactiveNotes.list("people", "r", limit, null).await().indefinitely()));
        calls.put("AttioThreads.list", new Call(50, limit -> threads.list("people", "r", null, null, limit, null)));
        calls.put("AttioThreads.get", new Call(250, limit -> threads.get("t", limit, null, null)));
        calls.put("AttioObjects.listViews", new Call(1000, limit -> objects.listViews("people", null, limit, null)));
        calls.put("AttioLists.listViews", new Call(1000, limit -> lists.listViews("sales", null, limit, null)));
        calls.put("AttioRecords.listEntries", new Call(1000, limit -> records.listEntries("people", "r", limit, null)));
        calls.put("OwnNotes.list", new Call(7, limit -> own.list(limit, "kind")));
        return calls;
    }

    static Stream<String> names() {
        return new PagesLargerThanAttioGivesAreNotAskedForTest().calls().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void onlyOneToTheLargestPage(String name) {
        Call call = calls().get(name);
        server.answer(Answer.json(200, "{\"data\":" + (name.endsWith("Threads.get") ? "{}" : "[]") + "}"));

        for (int wrong : new int[] { Integer.MIN_VALUE, 0, call.largest() + 1, Integer.MAX_VALUE }) {
            assertThatThrownBy(() -> call.withLimit().apply(wrong)).isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(name + ": limit is " + wrong + ", Attio takes 1 to " + call.largest());
        }
        assertThat(server.received()).isEmpty();

        call.withLimit().apply(1);
        call.withLimit().apply(call.largest());
        assertThat(server.received()).extracting(ScriptedServer.Received::query)
                .allMatch(query -> query.matches(".*\\blimit=(1|" + call.largest() + ")\\b.*")).hasSize(2);
    }

    /** Who builds a pipeline gets the failure in it, not before. */
    @Test
    void theReactiveCallFails() {
        Uni<List<Note>> call = reactiveNotes.list("people", "r", 51, null);

        assertThatThrownBy(() -> call.await().indefinitely()).isExactlyInstanceOf(IllegalArgumentException.class);
        assertThat(call.onFailure(IllegalArgumentException.class).recoverWithItem(List.of()).await().indefinitely())
                .isEmpty();
    }
}
