package io.quarkiverse.attio.deployment.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

import io.quarkiverse.attio.deployment.client.AttioClientBuildItem;
import io.quarkiverse.attio.deployment.client.AttioNames;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;

/** The token goes to Attio's API, and nowhere else on its host. */
class PathsProcessor {

    private static final Pattern API = Pattern.compile("/(v2|scim)(/(?!\\.\\.?(/|$))[^/]*)*");

    private static final Pattern VERB = Pattern.compile("jakarta\\.ws\\.rs\\.[A-Z]+");

    @BuildStep
    void check(List<AttioClientBuildItem> clients, CombinedIndexBuildItem index,
            BuildProducer<AttioProblemBuildItem> problems) {
        for (AttioClientBuildItem client : clients) {
            String base = path(client.type().declaredAnnotation(AttioNames.PATH));
            for (MethodInfo method : requests(client.type(), index.getIndex())) {
                String path = (base + path(method.annotation(AttioNames.PATH))).replaceAll("/+", "/");
                if (!API.matcher(path).matches()) {
                    problems.produce(new AttioProblemBuildItem(client.type().name() + "." + method.name(),
                            "has the path " + (path.isEmpty() ? "/" : path) + ", but Attio's API lies under /v2 and /scim.",
                            "Begin the @Path of the interface or the method with /v2 or /scim."));
                }
            }
        }
    }

    /** Those of the interface and of the interfaces that it extends. */
    private static List<MethodInfo> requests(ClassInfo type, IndexView index) {
        List<MethodInfo> requests = new ArrayList<>(type.methods().stream()
                .filter(method -> method.annotations().stream()
                        .anyMatch(annotation -> VERB.matcher(annotation.name().toString()).matches()))
                .toList());
        for (DotName parent : type.interfaceNames()) {
            ClassInfo found = index.getClassByName(parent);
            if (found != null) {
                requests.addAll(requests(found, index));
            }
        }
        return requests;
    }

    private static String path(AnnotationInstance path) {
        if (path == null || path.value() == null) {
            return "";
        }
        String value = path.value().asString();
        return value.startsWith("/") ? value : "/" + value;
    }
}
