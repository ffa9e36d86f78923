package io.quarkiverse.attio.deployment.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.spi.RestClientListener;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.quarkiverse.attio.runtime.AttioRecorder;
import io.quarkiverse.attio.runtime.auth.ConfigTokenResolver;
import io.quarkiverse.attio.runtime.auth.DefaultCurrentToken;
import io.quarkiverse.attio.runtime.client.AttioAuthFilter;
import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioBodyWriter;
import io.quarkiverse.attio.runtime.client.AttioCall;
import io.quarkiverse.attio.runtime.client.AttioCallInterceptor;
import io.quarkiverse.attio.runtime.client.AttioErrorMapper;
import io.quarkiverse.attio.runtime.client.AttioFailures;
import io.quarkiverse.attio.runtime.client.AttioGuards;
import io.quarkiverse.attio.runtime.client.AttioOrigin;
import io.quarkiverse.attio.runtime.client.AttioOriginFilter;
import io.quarkiverse.attio.runtime.client.MaskedLogging;
import io.quarkiverse.attio.runtime.client.NoRedirects;
import io.quarkiverse.attio.runtime.client.Operation;
import io.quarkiverse.attio.runtime.client.OperationCatalog;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;
import io.quarkiverse.attio.runtime.files.BlockingFileDownloads;
import io.quarkiverse.attio.runtime.files.FileDownloads;
import io.quarkiverse.attio.runtime.files.UploadTimeout;
import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.LogCategoryBuildItem;
import io.quarkus.deployment.builditem.RunTimeConfigurationDefaultBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import io.quarkus.rest.client.reactive.deployment.RegisterProviderAnnotationInstanceBuildItem;
import io.quarkus.rest.client.reactive.deployment.RegisteredRestClientBuildItem;
import io.quarkus.rest.client.reactive.spi.RestClientAnnotationsTransformerBuildItem;
import io.smallrye.faulttolerance.api.ApplyGuard;

/** Makes Attio clients of the interfaces with {@code @AttioClient}. */
class AttioClientsProcessor {

    private static final String CONFIG_KEY = "attio";
    private static final DotName APPLY_GUARD = DotName.createSimple(ApplyGuard.class);
    private static final List<Class<?>> PROVIDERS = List.of(AttioErrorMapper.class, AttioBodyReader.class,
            AttioBodyWriter.class);

    @BuildStep
    void findClients(CombinedIndexBuildItem index, BuildProducer<AttioClientBuildItem> clients) {
        for (AnnotationInstance annotation : index.getIndex().getAnnotations(AttioNames.ATTIO_CLIENT)) {
            ClassInfo type = annotation.target().asClass();
            if (type.isInterface()) {
                clients.produce(new AttioClientBuildItem(type, requests(type, index.getIndex()).toList()));
            }
        }
    }

    /** Those of the interface and of the interfaces that it extends. */
    private static Stream<MethodInfo> requests(ClassInfo type, IndexView index) {
        return Stream.concat(type.methods().stream().filter(AttioNames::isRequest),
                type.interfaceNames().stream().map(index::getClassByName).filter(Objects::nonNull)
                        .flatMap(parent -> requests(parent, index)));
    }

    @BuildStep
    void register(List<AttioClientBuildItem> clients, BuildProducer<RegisteredRestClientBuildItem> registered,
            BuildProducer<RegisterProviderAnnotationInstanceBuildItem> providers) {
        for (AttioClientBuildItem client : clients) {
            ClassInfo type = client.type();
            if (!type.hasDeclaredAnnotation(AttioNames.REGISTER_REST_CLIENT)) {
                registered.produce(new RegisteredRestClientBuildItem(type, Optional.of(CONFIG_KEY),
                        Optional.of(AttioRuntimeConfig.ATTIO)));
            }
            PROVIDERS.forEach(provider -> providers.produce(provider(type, provider)));
            if (!namesOurHeadersFactory(type)) {
                providers.produce(provider(type, AttioAuthFilter.class));
            } else if (!OwnClients.contains(type)) {
                providers.produce(provider(type, AttioOriginFilter.class));
            }
        }
    }

    private static RegisterProviderAnnotationInstanceBuildItem provider(ClassInfo type, Class<?> provider) {
        return new RegisterProviderAnnotationInstanceBuildItem(type.name().toString(),
                AnnotationInstance.builder(RegisterProvider.class).add("value", provider).buildWithTarget(type));
    }

    private static boolean namesOurHeadersFactory(ClassInfo type) {
        AnnotationInstance headers = type.declaredAnnotation(AttioNames.REGISTER_CLIENT_HEADERS);
        AnnotationValue factory = headers == null ? null : headers.value();
        return factory != null && factory.asClass().name().toString().equals(AttioHeadersFactory.class.getName());
    }

    /**
     * Guards and error translation stand on the methods, not on the interface: there, default methods would be guarded
     * too and multiply the retries.
     */
    @BuildStep
    RestClientAnnotationsTransformerBuildItem guard(List<AttioClientBuildItem> clients) {
        Set<DotName> owners = clients.stream().flatMap(client -> client.requests().stream())
                .map(request -> request.declaringClass().name()).collect(Collectors.toSet());
        return new RestClientAnnotationsTransformerBuildItem(AnnotationTransformation.forMethods()
                .whenMethod(method -> owners.contains(method.declaringClass().name()) && AttioNames.isRequest(method))
                .transform(context -> {
                    MethodInfo method = context.declaration().asMethod();
                    context.add(AttioCall.class);
                    if (!method.hasDeclaredAnnotation(APPLY_GUARD)) {
                        String guard = AttioNames.isRepeatable(method) ? AttioGuards.REPEATABLE : AttioGuards.WRITE;
                        context.add(AnnotationInstance.builder(ApplyGuard.class).value(guard).build());
                    }
                }));
    }

    @BuildStep
    AdditionalBeanBuildItem beans() {
        return AdditionalBeanBuildItem.builder()
                .addBeanClasses(AttioFailures.class, AttioErrorMapper.class, AttioBodyReader.class, AttioBodyWriter.class,
                        AttioAuthFilter.class, AttioOrigin.class, AttioOriginFilter.class, AttioGuards.class,
                        ConfigTokenResolver.class, DefaultCurrentToken.class)
                .setDefaultScope(DotName.createSimple(Singleton.class))
                .setUnremovable()
                .build();
    }

    @BuildStep
    AdditionalBeanBuildItem interceptor() {
        return AdditionalBeanBuildItem.builder().addBeanClass(AttioCallInterceptor.class).build();
    }

    /** Not there unless the application injects one of them. */
    @BuildStep
    AdditionalBeanBuildItem downloads() {
        return AdditionalBeanBuildItem.builder().addBeanClasses(FileDownloads.class, BlockingFileDownloads.class).build();
    }

    @BuildStep
    @Record(ExecutionTime.STATIC_INIT)
    SyntheticBeanBuildItem catalog(AttioRecorder recorder, List<AttioClientBuildItem> clients) {
        Map<String, Operation> operations = new HashMap<>();
        for (AttioClientBuildItem client : clients) {
            for (MethodInfo method : client.requests()) {
                Operation operation = new Operation(client.type().simpleName() + "." + method.name(),
                        AttioNames.scopes(method), AttioNames.scopesForLists(method), AttioNames.isRepeatable(method),
                        AttioNames.isWorkspaceOnly(method), AttioNames.largestPage(method), AttioNames.limitAt(method), null);
                operations.put(OperationCatalog.key(client.type().name().toString(), method.name()), operation);
                // an inherited method is reflected as its own interface's
                operations.putIfAbsent(OperationCatalog.key(method.declaringClass().name().toString(), method.name()),
                        operation);
            }
        }
        return SyntheticBeanBuildItem.configure(OperationCatalog.class).scope(Singleton.class).unremovable()
                .supplier(recorder.catalog(operations)).done();
    }

    /** All clients share one connection pool; a user's own {@code quarkus.rest-client.attio.*} keys win. */
    @BuildStep
    void defaults(BuildProducer<RunTimeConfigurationDefaultBuildItem> defaults) {
        String prefix = "quarkus.rest-client." + CONFIG_KEY + ".";
        defaults.produce(
                new RunTimeConfigurationDefaultBuildItem(prefix + "url", "${" + AttioRuntimeConfig.BASE_URL + "}"));
        defaults.produce(new RunTimeConfigurationDefaultBuildItem(prefix + "shared", "true"));
        defaults.produce(new RunTimeConfigurationDefaultBuildItem(prefix + "name", CONFIG_KEY));
    }

    /** The JDK's client would write the addresses of downloads, which are secrets, into a log that is open for all. */
    @BuildStep
    LogCategoryBuildItem quietDownloads() {
        return new LogCategoryBuildItem("jdk.internal.httpclient.debug", Level.INFO);
    }

    @BuildStep
    ServiceProviderBuildItem listeners() {
        return new ServiceProviderBuildItem(RestClientListener.class.getName(), MaskedLogging.class.getName(),
                NoRedirects.class.getName(), UploadTimeout.class.getName());
    }
}
