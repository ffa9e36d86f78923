package io.quarkiverse.attio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is known of one operation of the Attio API: read at build time, so that retries, error messages and the start
 * check know which scopes a method needs and whether it may be sent twice.
 * <p>
 * A method of an application's own {@link AttioClient} may carry it too.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AttioOperation {

    /**
     * The name of the operation, unique over the API, in lower camel case, for example {@code assertRecord}.
     */
    String id();

    /**
     * The scopes that a token needs for this call, all of them, for example {@code record_permission:read-write}.
     */
    String[] scopes() default {};

    /**
     * Whether the call counts against Attio's budget for reads or for writes. A query by {@code POST} is a read.
     */
    Access access();

    /**
     * Whether repeating the call after a lost connection or a server error leaves the workspace as one call would.
     * Only then is it repeated after those; a rate limit or a concurrent write is repeated in any case, for Attio
     * has not carried it out.
     */
    boolean repeatable();

    /** The two budgets of Attio's rate limits. */
    enum Access {
        /** Counts against the budget for reads (100 a second, as documented). */
        READ,
        /** Counts against the budget for writes (25 a second, as documented). */
        WRITE
    }
}
