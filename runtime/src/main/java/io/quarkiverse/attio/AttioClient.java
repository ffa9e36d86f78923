package io.quarkiverse.attio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a REST client interface an Attio client. Together with {@link jakarta.ws.rs.Path} it is all that an interface
 * needs to be injected with {@link org.eclipse.microprofile.rest.client.inject.RestClient}: the build registers it under
 * the configuration key {@code attio} and attaches authentication, the {@code data} envelope, an isolated JSON mapper,
 * the error mapping to {@link io.quarkiverse.attio.error.AttioException} and the retries.
 * <p>
 * The interfaces of this extension carry it, and so may an application's own:
 *
 * <pre>
 * {
 *     &#64;code
 *     &#64;AttioClient
 *     &#64;Path("/v2/lists")
 *     public interface MyLists {
 *         @GET
 *         List<JsonNode> list();
 *     }
 * }
 * </pre>
 *
 * Every path must lie under {@code /v2} or {@code /scim}; anything else fails the build. A method without
 * {@link AttioOperation} is retried like a read if it is a {@code GET} or {@code HEAD}, and like a write otherwise.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AttioClient {
}
