package io.quarkiverse.attio.deployment.validation;

import java.util.List;
import java.util.stream.Collectors;

import io.quarkus.arc.deployment.ValidationPhaseBuildItem.ValidationErrorBuildItem;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Fails the build once, with everything that is wrong. */
class ProblemReportProcessor {

    @BuildStep
    void report(List<AttioProblemBuildItem> problems, BuildProducer<ValidationErrorBuildItem> errors) {
        if (!problems.isEmpty()) {
            errors.produce(new ValidationErrorBuildItem(new ConfigurationException("Attio is not set up correctly:\n"
                    + problems.stream().map(AttioProblemBuildItem::toString).distinct().sorted()
                            .collect(Collectors.joining("\n")))));
        }
    }
}
