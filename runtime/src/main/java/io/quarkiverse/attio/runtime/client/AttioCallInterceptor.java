package io.quarkiverse.attio.runtime.client;

import java.io.IOException;
import java.lang.reflect.Method;
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

    public AttioCallInterceptor(AttioFailures failures) {
        this.failures = failures;
    }

    @AroundInvoke
    Object call(InvocationContext invocation) throws Exception {
        Method method = invocation.getMethod();
        try {
            Object result = invocation.proceed();
            return result instanceof Uni<?> uni ? uni.onFailure().transform(failure -> translate(method, failure)) : result;
        } catch (Exception e) {
            Throwable translated = translate(method, e);
            throw translated instanceof Exception exception ? exception : e;
        }
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
