package io.quarkiverse.attio.deployment.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jboss.jandex.DotName;

import io.quarkiverse.attio.auth.Scope;
import io.quarkiverse.attio.deployment.client.AttioClientBuildItem;
import io.quarkiverse.attio.deployment.client.AttioNames;
import io.quarkiverse.attio.files.AttioDownloads;
import io.quarkiverse.attio.files.AttioFiles;
import io.quarkiverse.attio.files.ReactiveAttioDownloads;
import io.quarkiverse.attio.runtime.AttioRecorder;
import io.quarkiverse.attio.runtime.config.AttioFixedConfig;
import io.quarkus.arc.deployment.SynthesisFinishedBuildItem;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;

/** Looks at the token and the address when the application starts. */
class StartCheckProcessor {

    private static final DotName FILES = DotName.createSimple(AttioFiles.class);
    /** Beans of ours that call one method of {@link AttioFiles}. */
    private static final Set<DotName> DOWNLOADS = Set.of(DotName.createSimple(AttioDownloads.class),
            DotName.createSimple(ReactiveAttioDownloads.class));

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    void check(AttioRecorder recorder, TokenResolversBuildItem resolvers, AttioFixedConfig config,
            List<AttioClientBuildItem> clients, SynthesisFinishedBuildItem beans, LaunchModeBuildItem launchMode) {
        boolean needsToken = resolvers.names().isEmpty() && !config.tenancy().enabled();
        recorder.checkStart(needsToken, scopes(clients, beans), launchMode.getLaunchMode());
    }

    /** The scopes of every method of the clients that the application injects: what it may call, not what it does call. */
    private static List<String> scopes(List<AttioClientBuildItem> clients, SynthesisFinishedBuildItem beans) {
        Map<DotName, AttioClientBuildItem> byName = clients.stream()
                .collect(Collectors.toMap(client -> client.type().name(), Function.identity()));
        Set<String> all = new TreeSet<>();
        if (beans.getInjectionPoints().stream().anyMatch(point -> DOWNLOADS.contains(point.getRequiredType().name()))) {
            byName.get(FILES).requests().stream().filter(method -> method.name().equals("downloadLink"))
                    .forEach(method -> all.addAll(AttioNames.scopes(method)));
        }
        beans.getInjectionPoints().stream()
                .filter(point -> point.getRequiredQualifiers().stream()
                        .anyMatch(qualifier -> qualifier.name().equals(AttioNames.REST_CLIENT)))
                .map(point -> byName.get(point.getRequiredType().name()))
                .filter(client -> client != null)
                .flatMap(client -> client.requests().stream())
                .forEach(method -> all.addAll(AttioNames.scopes(method)));
        return all.stream().filter(scope -> all.stream().noneMatch(
                other -> !other.equals(scope) && Scope.of(other).implies(Scope.of(scope)))).toList();
    }
}
