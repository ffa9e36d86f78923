package io.quarkiverse.attio.conformance.contract;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.quarkiverse.attio.attributes.AttributeTarget;
import io.quarkiverse.attio.attributes.CreateAttribute;
import io.quarkiverse.attio.attributes.CreateSelectOption;
import io.quarkiverse.attio.attributes.CreateStatus;
import io.quarkiverse.attio.attributes.UpdateAttribute;
import io.quarkiverse.attio.attributes.UpdateSelectOption;
import io.quarkiverse.attio.attributes.UpdateStatus;
import io.quarkiverse.attio.comments.CreateComment;
import io.quarkiverse.attio.lists.CreateEntry;
import io.quarkiverse.attio.lists.CreateList;
import io.quarkiverse.attio.lists.UpdateList;
import io.quarkiverse.attio.notes.CreateNote;
import io.quarkiverse.attio.notes.UpdateNote;
import io.quarkiverse.attio.objects.CreateObject;
import io.quarkiverse.attio.objects.UpdateObject;
import io.quarkiverse.attio.query.RecordQuery;
import io.quarkiverse.attio.records.MergeRecords;
import io.quarkiverse.attio.records.SearchRecords;
import io.quarkiverse.attio.scim.ScimGroup;
import io.quarkiverse.attio.scim.ScimPatch;
import io.quarkiverse.attio.scim.ScimQuery;
import io.quarkiverse.attio.scim.ScimUser;
import io.quarkiverse.attio.tasks.CreateTask;
import io.quarkiverse.attio.tasks.TaskQuery;
import io.quarkiverse.attio.tasks.UpdateTask;
import io.quarkiverse.attio.values.AttributeType;
import io.quarkiverse.attio.values.EntryValues;
import io.quarkiverse.attio.values.RecordValues;
import io.quarkiverse.attio.values.ValueHistory;
import io.smallrye.mutiny.Uni;

/** Makes the calls of both kinds alike, so that a test is written once. */
public final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String UUID = "891dcbfc-9141-415d-9b2a-2238a6cc012d";

    private Calls() {
    }

    /**
     * A blocking client before any client of its kind, the reactive twin too, which notes the methods that were called.
     *
     * @param blocking the blocking interface
     * @param client a client of this interface or of its twin
     * @param seen gets interface and method of every call
     */
    public static <T> T blocking(Class<T> blocking, Class<?> type, Object client, Set<Method> seen) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Method own = type.getMethod(method.getName(), method.getParameterTypes());
            seen.add(own);
            return invoke(own, client, arguments);
        };
        return blocking.cast(Proxy.newProxyInstance(blocking.getClassLoader(), new Class<?>[] { blocking }, handler));
    }

    /** Calls a method with arguments that are right in form. */
    public static Object invoke(ClientMethod method, Object client) throws Throwable {
        return invoke(method.method(), client, Stream.of(method.method().getParameterTypes()).map(Calls::argument).toArray());
    }

    private static Object invoke(Method method, Object client, Object[] arguments) throws Throwable {
        try {
            Object result = method.invoke(client, arguments);
            return result instanceof Uni<?> uni ? uni.await().atMost(PATIENCE) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object argument(Class<?> type) {
        if (type == String.class) {
            return UUID;
        }
        if (type == Integer.class || type == Boolean.class || type == Instant.class) {
            return null;
        }
        return Stream.<Object> of(RecordValues.of().text("name", "Acme"), RecordQuery.all(),
                CreateObject.of("projects", "Project", "Projects"), UpdateObject.of().apiSlug("projects"),
                CreateNote.markdown("people", UUID, "Call", "# Call"), UpdateNote.ofTitle("Call"), TaskQuery.all(),
                CreateTask.of("Call"), UpdateTask.of().completed(true), CreateComment.inThread(UUID, UUID, "Hello"),
                MergeRecords.of(UUID, UUID), SearchRecords.of("acme", "companies"),
                AttributeTarget.LISTS, CreateAttribute.of("Budget", "budget", AttributeType.NUMBER),
                UpdateAttribute.of().title("Budget"), CreateSelectOption.of("Medium"),
                UpdateSelectOption.of().title("Medium"), CreateStatus.of("Lead"), UpdateStatus.of().title("Lead"),
                CreateList.of("Sales", "sales", "people"), UpdateList.of().name("Sales"), CreateEntry.of("people", UUID),
                EntryValues.of().status("stage", "Lead"), ScimUser.of("ada@example.com"), ScimGroup.of("Sales"),
                ScimQuery.all(),
                ScimPatch.ofReplace("active", false),
                ValueHistory.of(Map.of("value", "Acme"), Instant.EPOCH, null))
                .filter(type::isInstance).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no argument for " + type));
    }
}
