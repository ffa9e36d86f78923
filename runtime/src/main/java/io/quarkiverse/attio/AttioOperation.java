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
     * The scopes that a token needs instead when the call is for a list and not for an object; empty where that makes no
     * difference. Only attributes, options and statuses belong to either.
     */
    String[] scopesForLists() default {};

    /**
     * The levels of token that Attio accepts, as documented.
     */
    TokenLevel[] tokenLevels() default { TokenLevel.WORKSPACE, TokenLevel.USER };

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

    /**
     * How many calls a second this operation allows by itself, where that is less than the budget; 0 where Attio
     * documents no limit of its own.
     */
    int maxPerSecond() default 0;

    /**
     * The largest page that Attio gives: the most that the query parameter {@code limit} may ask for; 0 where Attio
     * documents none. A parameter {@code @QueryParam("limit") Integer} outside of 1 to this number is refused with an
     * {@link IllegalArgumentException} before anything is sent.
     */
    int largestPage() default 0;

    /**
     * How far Attio promises to keep the operation as it is.
     */
    Stability stability() default Stability.GA;

    /**
     * The errors that Attio documents for the operation, each as status and code, for example {@code 404 not_found}. Any
     * operation can give others: 401, 429, a server error, and 400 {@code validation_type} for a request of a wrong form.
     */
    String[] errors() default {};

    /** For whom a token acts. */
    enum TokenLevel {
        /** For the workspace as a whole. */
        WORKSPACE,
        /** For one workspace member. */
        USER
    }

    /** What Attio calls the state of an operation. */
    enum Stability {
        /** Generally available. */
        GA,
        /** May change. */
        BETA,
        /** May change or go away, and may not be switched on for a workspace. */
        ALPHA
    }

    /** The two budgets of Attio's rate limits. */
    enum Access {
        /** Counts against the budget for reads (100 a second, as documented). */
        READ,
        /** Counts against the budget for writes (25 a second, as documented). */
        WRITE
    }
}
