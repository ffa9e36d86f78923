package io.quarkiverse.attio.deployment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.attio.AttioClient;
import io.quarkus.test.QuarkusUnitTest;

class PathOutsideTheApiFailsTest {

    @AttioClient
    @Path("/v1/lists")
    interface OldVersion {
        @GET
        String list();

        @POST
        @Path("/{list}/entries")
        String add(@PathParam("list") String list);
    }

    @AttioClient
    interface NoPath {
        @GET
        String root();

        @GET
        @Path("v2x/objects")
        String almost();

        @GET
        @Path("/v2/../admin")
        String back();
    }

    @AttioClient
    @Path("/{version}")
    interface Templates {
        @GET
        @Path("objects")
        String version(@PathParam("version") String version);
    }

    @AttioClient
    @Path("/v2{rest:.*}")
    interface OpenEnd {
        @GET
        String any(@PathParam("rest") String rest);
    }

    @AttioClient
    @Path("v2")
    interface Allowed {
        @GET
        @Path("/objects/{object:[a-z_]+}")
        String get(@PathParam("object") String object);

        @GET
        String version();
    }

    @AttioClient
    interface Users {
        @GET
        @Path("/scim/v2/Users")
        String users();

        default String none() {
            return null;
        }
    }

    @AttioClient
    interface FromAbove extends Shared {
        @GET
        @Path("/v2/objects")
        String objects();
    }

    interface Shared {
        @GET
        @Path("/inherited")
        String inherited();
    }

    @RegisterExtension
    static final QuarkusUnitTest app = FailingBuild.of(jar -> jar.addClasses(OldVersion.class, NoPath.class, Templates.class,
            OpenEnd.class, Allowed.class, Users.class, FromAbove.class, Shared.class), message -> {
                has(message, OldVersion.class, "list", "/v1/lists");
                has(message, OldVersion.class, "add", "/v1/lists/{list}/entries");
                has(message, NoPath.class, "root", "/");
                has(message, NoPath.class, "almost", "/v2x/objects");
                has(message, NoPath.class, "back", "/v2/../admin");
                has(message, Templates.class, "version", "/{version}/objects");
                has(message, OpenEnd.class, "any", "/v2{rest:.*}");
                has(message, FromAbove.class, "inherited", "/inherited");
                assertThat(message).contains("Begin the @Path of the interface or the method with /v2 or /scim.")
                        .doesNotContain(Allowed.class.getName()).doesNotContain(Users.class.getName())
                        .doesNotContain("FromAbove.objects");
            });

    private static void has(String message, Class<?> type, String method, String path) {
        assertThat(message).containsOnlyOnce(type.getName() + "." + method + " has the path " + path
                + ", but Attio's API lies under /v2 and /scim.");
    }

    @Test
    void isNotBuilt() {
        fail();
    }
}
