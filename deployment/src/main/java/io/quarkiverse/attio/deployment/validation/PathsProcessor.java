package io.quarkiverse.attio.deployment.validation;

import java.util.List;
import java.util.regex.Pattern;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

import io.quarkiverse.attio.deployment.client.AttioClientBuildItem;
import io.quarkiverse.attio.deployment.client.AttioNames;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;

/** The token goes to Attio's API, and nowhere else on its host. */
class PathsProcessor {

    private static final Pattern API = Pattern.compile("/(v2|scim)(/(?!\\.\\.?(/|$))[^/]*)*");

    @BuildStep
    void check(List<AttioClientBuildItem> clients, BuildProducer<AttioProblemBuildItem> problems) {
        for (AttioClientBuildItem client : clients) {
            String base = path(client.type().declaredAnnotation(AttioNames.PATH));
            for (MethodInfo method : client.requests()) {
                String path = (base + path(method.annotation(AttioNames.PATH))).replaceAll("/+", "/");
                if (!API.matcher(path).matches()) {
                    problems.produce(new AttioProblemBuildItem(client.type().name() + "." + method.name(),
                            "has the path " + (path.isEmpty() ? "/" : path) + ", but Attio's API lies under /v2 and /scim.",
                            "Begin the @Path of the interface or the method with /v2 or /scim."));
                }
            }
        }
    }

    private static String path(AnnotationInstance path) {
        if (path == null || path.value() == null) {
            return "";
        }
        String value = path.value().asString();
        return value.startsWith("/") ? value : "/" + value;
    }
}
