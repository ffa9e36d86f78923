package io.quarkiverse.attio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a payload travels without the <code>{"data": …}</code> envelope that Attio puts around nearly all of them.
 * On a type it holds for requests and responses of that type, on a method of an {@link AttioClient} for its response.
 * <p>
 * A {@link com.fasterxml.jackson.databind.JsonNode} needs no annotation: it is always sent and read as it stands.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface NoEnvelope {
}
