package io.quarkiverse.attio.deployment.validation;

import java.util.List;
import java.util.stream.Collectors;

import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

import io.quarkiverse.attio.auth.AttioTokenResolver;
import io.quarkiverse.attio.auth.BlockingAttioTokenResolver;
import io.quarkiverse.attio.runtime.config.AttioFixedConfig;
import io.quarkus.arc.deployment.SynthesisFinishedBuildItem;
import io.quarkus.arc.processor.BeanInfo;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;

/** Finds the application's token resolvers, and whether they and the tenancy fit together. */
class ResolversProcessor {

    private static final List<DotName> RESOLVERS = List.of(DotName.createSimple(AttioTokenResolver.class),
            DotName.createSimple(BlockingAttioTokenResolver.class));

    @BuildStep
    TokenResolversBuildItem find(SynthesisFinishedBuildItem beans) {
        List<BeanInfo> candidates = beans.beanStream().filter(bean -> !bean.isDefaultBean())
                .filter(bean -> bean.getQualifiers().stream()
                        .allMatch(qualifier -> qualifier.name().toString().startsWith("jakarta.enterprise.inject.")))
                .filter(bean -> bean.getTypes().stream().map(Type::name).anyMatch(RESOLVERS::contains)).collect();
        // an enabled alternative takes the place of all that are none
        List<BeanInfo> alternatives = candidates.stream().filter(BeanInfo::isAlternative).toList();
        List<BeanInfo> chosen = alternatives.isEmpty() ? candidates : alternatives;
        if (!alternatives.isEmpty()) {
            int highest = alternatives.stream().mapToInt(bean -> priority(bean)).max().orElse(0);
            chosen = alternatives.stream().filter(bean -> priority(bean) == highest).toList();
        }
        return new TokenResolversBuildItem(chosen.stream().map(ResolversProcessor::describe).sorted().toList());
    }

    private static int priority(BeanInfo bean) {
        return bean.getPriority() == null ? 0 : bean.getPriority();
    }

    private static String describe(BeanInfo bean) {
        return bean.getTarget().isEmpty() ? bean.getBeanClass().toString()
                : bean.isProducerMethod()
                        ? bean.getDeclaringBean().getBeanClass() + "." + bean.getTarget().get().asMethod().name()
                        : bean.getBeanClass().toString();
    }

    @BuildStep
    void check(TokenResolversBuildItem resolvers, AttioFixedConfig config, BuildProducer<AttioProblemBuildItem> problems) {
        if (resolvers.names().size() > 1) {
            problems.produce(new AttioProblemBuildItem("Token resolvers:",
                    resolvers.names().stream().collect(Collectors.joining(" and ")) + " both give the token of a tenant.",
                    "Keep one, or mark the one to use with @Alternative and @Priority."));
        }
        if (config.tenancy().enabled() && resolvers.names().isEmpty()) {
            problems.produce(new AttioProblemBuildItem(AttioFixedConfig.TENANCY_ENABLED,
                    "= true, but nothing gives the token of a tenant.",
                    "Make a bean of type " + AttioTokenResolver.class.getName() + " or "
                            + BlockingAttioTokenResolver.class.getName() + ", or leave the property out."));
        }
    }
}
