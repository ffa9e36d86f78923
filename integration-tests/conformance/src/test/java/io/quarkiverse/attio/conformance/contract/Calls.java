package io.quarkiverse.attio.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;

/** Makes the calls of both kinds alike, so that a test is written once. */
public final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

    /** Calls a method with these arguments. */
    public static Object invoke(ClientMethod method, Object client, Object[] arguments) throws Throwable {
        return invoke(method.method(), client, arguments);
    }

    /** An argument that says all it can; of several such requests one after the other. */
    public static Object full(Class<?> type, int round) {
        if (type == String.class) {
            return FullRequests.UUID;
        }
        if (type == Integer.class) {
            return 10;
        }
        if (type == Boolean.class) {
            return true;
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        return request(type, round);
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
            return FullRequests.UUID;
        }
        if (type == Integer.class || type == Boolean.class || type == Instant.class) {
            return null;
        }
        return request(type, 0);
    }

    private static Object request(Class<?> type, int round) {
        List<Object> requests = FullRequests.of(type);
        assertThat(requests).as("requests of %s", type).isNotEmpty();
        return requests.get(round % requests.size());
    }
}
