package io.quarkiverse.attio.runtime.client;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.jboss.resteasy.reactive.client.impl.RestClientRequestContext;

import io.quarkiverse.attio.error.AttioConcurrentWriteException;
import io.quarkiverse.attio.error.AttioException;
import io.quarkiverse.attio.error.AttioFailure;
import io.quarkiverse.attio.error.AttioForbiddenException;
import io.quarkiverse.attio.error.AttioNotFoundException;
import io.quarkiverse.attio.error.AttioRateLimitedException;
import io.quarkiverse.attio.error.AttioUnauthorizedException;
import io.quarkiverse.attio.error.AttioUnavailableException;
import io.quarkiverse.attio.error.AttioUnexpectedException;
import io.quarkiverse.attio.error.AttioUniquenessConflictException;
import io.quarkiverse.attio.error.AttioValidationException;
import io.quarkiverse.attio.error.ErrorCode;

/** From an answer, or the lack of one, to the exception that stands for it. */
@Singleton
public class AttioFailures {

    private static final String EXECUTION_ID = "x-attio-execution-id";
    /** Of a webhook, in the answer that makes it, and the signed address of a recording. They may be cut off. */
    private static final Pattern SECRET = Pattern.compile("(\"(?:secret|video_url)\"\\s*:\\s*\")[^\"]*+");

    private final OperationCatalog catalog;

    public AttioFailures(OperationCatalog catalog) {
        this.catalog = catalog;
    }

    AttioException of(RestClientRequestContext context, int status, MultivaluedMap<String, String> headers,
            String body) {
        UnaryOperator<String> redact = redactor(context);
        ErrorBody error = ErrorBody.parse(redact.apply(body));
        Map<String, List<String>> kept = keep(headers, redact);
        Operation operation = operation(context);
        Duration retryAfter = RetryAfter.parse(first(kept, "retry-after"), first(kept, "date"), Instant.now());
        String message = error.message() != null ? error.message()
                : ErrorBody.describe(error.text(), first(kept, "content-type"));
        AttioFailure failure = new AttioFailure(operation.name(), operation.request(), status, error.type(), error.code(),
                message, error.issues(), Remedies.of(status, error.code(), operation, retryAfter),
                first(kept, EXECUTION_ID), retryAfter, kept, error.text());
        return classify(failure);
    }

    /** Where a redirect is the answer; its address is a secret, also where it is of no use. */
    AttioException redirected(RestClientRequestContext context, int status, MultivaluedMap<String, String> headers) {
        LinkException link = LinkException.of(operation(context), context.getUri(), status,
                headers.getFirst(HttpHeaders.LOCATION));
        if (link != null) {
            return link;
        }
        return of(context, status, withoutLocation(headers), "");
    }

    private static MultivaluedMap<String, String> withoutLocation(MultivaluedMap<String, String> headers) {
        MultivaluedMap<String, String> harmless = new MultivaluedHashMap<>(headers);
        harmless.keySet().removeIf(HttpHeaders.LOCATION::equalsIgnoreCase);
        return harmless;
    }

    private static AttioException classify(AttioFailure failure) {
        ErrorCode code = failure.code();
        return switch (failure.status()) {
            case 400 -> ErrorCode.UNIQUENESS_CONFLICT.equals(code) ? new AttioUniquenessConflictException(failure)
                    : new AttioValidationException(failure);
            case 401 -> new AttioUnauthorizedException(failure);
            case 403 -> new AttioForbiddenException(failure);
            case 404 -> new AttioNotFoundException(failure);
            case 409 -> {
                if (ErrorCode.CONCURRENT_WRITE_CONFLICT.equals(code)) {
                    yield new AttioConcurrentWriteException(failure);
                }
                if (ErrorCode.UNIQUENESS_CONFLICT.equals(code) || ErrorCode.SLUG_CONFLICT.equals(code)
                        || ErrorCode.UNIQUENESS.equals(code)) {
                    yield new AttioUniquenessConflictException(failure);
                }
                yield new AttioUnexpectedException(failure, null);
            }
            case 413, 422 -> new AttioValidationException(failure);
            case 429 -> new AttioRateLimitedException(failure);
            case 408 -> new AttioUnavailableException(failure, null);
            default -> failure.status() >= 500 ? new AttioUnavailableException(failure, null)
                    : new AttioUnexpectedException(failure, null);
        };
    }

    /** A success whose body is not the JSON that was expected. */
    AttioUnexpectedException unreadable(RestClientRequestContext context, byte[] body, String expected,
            Exception cause) {
        String text = ErrorBody.cut(redactor(context).apply(new String(body, StandardCharsets.UTF_8)));
        return unusable(context, headers(context), "the answer cannot be read as " + expected + " (" + body.length
                + " bytes, beginning with " + ErrorBody.beginning(text) + ")", text, cause);
    }

    /** A success that should have been an address, which is a secret and may be anywhere in it, and in the cause too. */
    AttioUnexpectedException noLink(RestClientRequestContext context, int bytes) {
        return unusable(context, withoutLocation(headers(context)),
                "the answer is not the address of a file, but has " + bytes + " bytes that are not shown", "", null);
    }

    /** A success whose body nobody should hold in memory. */
    AttioUnexpectedException tooLarge(RestClientRequestContext context, int bytes, int mostMib) {
        return unusable(context, headers(context), "the answer has " + bytes + " bytes, and is larger than " + mostMib + " MiB",
                "", null);
    }

    private static MultivaluedMap<String, String> headers(RestClientRequestContext context) {
        return context == null || context.getResponseHeaders() == null ? new MultivaluedHashMap<>()
                : context.getResponseHeaders();
    }

    private AttioUnexpectedException unusable(RestClientRequestContext context, MultivaluedMap<String, String> all,
            String message, String text, Exception cause) {
        Map<String, List<String>> headers = keep(all, redactor(context));
        Operation operation = operation(context);
        return new AttioUnexpectedException(new AttioFailure(operation.name(), operation.request(),
                context == null ? 0 : context.getResponseStatus(), null, null, message, List.of(),
                Remedies.unreadable(operation), first(headers, EXECUTION_ID), null, headers, text), cause);
    }

    /** No answer at all. */
    AttioUnavailableException noAnswer(Method method, Throwable cause) {
        Operation operation = catalog.find(method);
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String detail = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return new AttioUnavailableException(new AttioFailure(operation.name(), operation.request(), 0, null, null,
                detail, List.of(), Remedies.noAnswer(operation), null, null, Map.of(), ""), cause);
    }

    private static Map<String, List<String>> keep(MultivaluedMap<String, String> headers, UnaryOperator<String> redact) {
        Map<String, List<String>> kept = new TreeMap<>();
        if (headers != null) {
            headers.forEach((name, values) -> {
                String lower = name.toLowerCase(Locale.ROOT);
                if (!lower.startsWith("set-cookie") && values != null) {
                    kept.put(lower, values.stream().map(value -> redact.apply(String.valueOf(value))).toList());
                }
            });
        }
        return Collections.unmodifiableMap(kept);
    }

    private static String first(Map<String, List<String>> headers, String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /**
     * A proxy or a debugging server may echo the request: the token must not come back in an exception. Nor must the secret
     * of a webhook, or the address of a recording, when the rest of the answer is illegible.
     */
    private static UnaryOperator<String> redactor(RestClientRequestContext context) {
        Object header = context == null ? null
                : context.getRequestHeaders().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        String authorization = header == null ? null : header.toString();
        if (authorization == null || authorization.isBlank()) {
            return AttioFailures::withoutSecret;
        }
        String secret = authorization.substring(authorization.lastIndexOf(' ') + 1);
        return text -> withoutSecret(text.replace(secret, "****"));
    }

    private static String withoutSecret(String text) {
        return SECRET.matcher(text).replaceAll("$1****");
    }

    private Operation operation(RestClientRequestContext context) {
        if (context == null) {
            return Operation.UNKNOWN;
        }
        String path = context.getUri() == null ? "" : " " + context.getUri().getRawPath();
        Method method = context.getInvokedMethod();
        return (method == null ? Operation.UNKNOWN : catalog.find(method)).withRequest(context.getHttpMethod() + path);
    }
}
