package io.quarkiverse.attio.runtime.client;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.ProcessingException;

import io.quarkiverse.attio.error.AttioException;
import io.smallrye.mutiny.Uni;

/**
 * Runs around each attempt, inside the retries, and makes one exception tree of what the transport throws: a blocking
 * call meets a {@link ProcessingException} where a {@code Uni} meets a bare {@link IOException}.
 */
@AttioCall
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 20)
public class AttioCallInterceptor {

    private final AttioFailures failures;
    private final OperationCatalog catalog;

    public AttioCallInterceptor(AttioFailures failures, OperationCatalog catalog) {
        this.failures = failures;
        this.catalog = catalog;
    }

    @AroundInvoke
    @SuppressWarnings("unchecked")
    Object call(InvocationContext invocation) throws Exception {
        Method method = invocation.getMethod();
        catalog.find(method).check(invocation.getParameters());
        try {
            Object result = invocation.proceed();
            if (result instanceof Uni<?> uni) {
                return ((Uni<Object>) uni).onFailure().transform(failure -> translate(method, failure))
                        .onFailure(LinkException.class).recoverWithItem(failure -> ((LinkException) failure).link())
                        .onItem().ifNull().switchTo(() -> Uni.createFrom().item(nothing(method)));
            }
            return result != null ? result : nothing(method);
        } catch (Exception e) {
            Throwable translated = translate(method, e);
            if (translated instanceof LinkException found) {
                return found.link();
            }
            throw translated instanceof Exception exception ? exception : e;
        }
    }

    /** No reader is asked when a success has no body at all. */
    private static Object nothing(Method method) {
        Type type = method.getGenericReturnType();
        if (type instanceof ParameterizedType parameterized && parameterized.getRawType() == Uni.class) {
            type = parameterized.getActualTypeArguments()[0];
        }
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return raw instanceof Class<?> expected ? AttioBodies.emptyOf(expected) : null;
    }

    private Throwable translate(Method method, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AttioException) {
                return cause;
            }
        }
        return failure instanceof ProcessingException || failure instanceof IOException
                || failure instanceof TimeoutException ? failures.noAnswer(method, failure) : failure;
    }
}
