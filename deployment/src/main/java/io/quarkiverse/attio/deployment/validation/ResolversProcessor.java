package io.quarkiverse.attio.deployment.validation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.Default;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTransformation;
import org.jboss.jandex.ClassType;
import org.jboss.jandex.DotName;

import io.quarkiverse.attio.auth.AttioTokenResolver;
import io.quarkiverse.attio.auth.BlockingAttioTokenResolver;
import io.quarkiverse.attio.runtime.auth.ConfigTokenResolver;
import io.quarkiverse.attio.runtime.config.AttioFixedConfig;
import io.quarkus.arc.deployment.AnnotationsTransformerBuildItem;
import io.quarkus.arc.deployment.SynthesisFinishedBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.arc.processor.BeanResolver;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;

/** Finds the application's token resolvers, and whether they and the tenancy fit together. */
class ResolversProcessor {

    private static final DotName OURS = DotName.createSimple(ConfigTokenResolver.class);

    /** A default bean of the application, or of a library, goes before ours. */
    @BuildStep
    AnnotationsTransformerBuildItem oursComesLast() {
        return new AnnotationsTransformerBuildItem(AnnotationTransformation.forClasses()
                .whenClass(OURS)
                .transform(context -> context.add(AnnotationInstance.builder(Priority.class).value(-1).build())));
    }

    @BuildStep
    TokenResolversBuildItem find(SynthesisFinishedBuildItem beans) {
        List<BeanInfo> reactive = chosen(beans.getBeanResolver(), AttioTokenResolver.class);
        List<BeanInfo> blocking = chosen(beans.getBeanResolver(), BlockingAttioTokenResolver.class);
        // at run time a blocking resolver is asked first: fine where it is the one that the application prefers
        if (reactive.size() == 1 && blocking.size() == 1 && rank(blocking.get(0)) > rank(reactive.get(0))) {
            reactive = List.of();
        }
        return new TokenResolversBuildItem(Stream.of(reactive, blocking).flatMap(Collection::stream)
                .map(ResolversProcessor::describe).distinct().sorted().toList());
    }

    /** What an injection point would get: nothing, one bean, or those between which nothing decides. */
    private static List<BeanInfo> chosen(BeanResolver resolver, Class<?> type) {
        Set<BeanInfo> candidates = resolver.resolveBeans(ClassType.create(type),
                AnnotationInstance.builder(Default.class).build());
        if (candidates.isEmpty()) {
            return List.of();
        }
        try {
            return Stream.of(resolver.resolveAmbiguity(candidates)).filter(ResolversProcessor::isTheApplications).toList();
        } catch (AmbiguousResolutionException e) {
            long highest = candidates.stream().mapToLong(ResolversProcessor::rank).max().orElseThrow();
            return candidates.stream().filter(bean -> rank(bean) == highest).toList();
        }
    }

    private static boolean isTheApplications(BeanInfo bean) {
        return !bean.getBeanClass().equals(OURS);
    }

    /** Alternatives by their priority, before beans of no special kind, before default beans. */
    private static long rank(BeanInfo bean) {
        long priority = bean.getPriority() == null ? 0 : bean.getPriority();
        return bean.isAlternative() ? (1L << 33) + priority : bean.isDefaultBean() ? -(1L << 33) + priority : 0;
    }

    private static String describe(BeanInfo bean) {
        if (bean.isProducerMethod()) {
            return bean.getBeanClass() + "." + bean.getTarget().orElseThrow().asMethod().name() + "()";
        }
        return bean.isProducerField() ? bean.getBeanClass() + "." + bean.getTarget().orElseThrow().asField().name()
                : bean.getBeanClass().toString();
    }

    @BuildStep
    void check(TokenResolversBuildItem resolvers, AttioFixedConfig config, BuildProducer<AttioProblemBuildItem> problems) {
        if (resolvers.names().size() > 1) {
            problems.produce(new AttioProblemBuildItem("Token resolvers:",
                    "nothing says which of these gives the token of a tenant: " + String.join(", ", resolvers.names()) + ".",
                    "Keep one. Or let one go before others of its type with @Alternative and @Priority; a"
                            + " BlockingAttioTokenResolver marked so goes before an AttioTokenResolver too."));
        }
        if (config.tenancy().enabled() && resolvers.names().isEmpty()) {
            problems.produce(new AttioProblemBuildItem(AttioFixedConfig.TENANCY_ENABLED,
                    "= true, but nothing gives the token of a tenant.",
                    "Make a bean of type " + AttioTokenResolver.class.getName() + " or "
                            + BlockingAttioTokenResolver.class.getName() + ", or leave the property out."));
        }
    }
}
