package io.quarkiverse.attio.deployment;

import java.util.List;

import io.quarkiverse.attio.auth.AttioHeadersFactory;
import io.quarkiverse.attio.deployment.client.AttioModel;
import io.quarkiverse.attio.deployment.client.OwnClients;
import io.quarkiverse.attio.runtime.client.AttioAuthFilter;
import io.quarkiverse.attio.runtime.client.AttioBodyReader;
import io.quarkiverse.attio.runtime.client.AttioBodyWriter;
import io.quarkiverse.attio.runtime.client.AttioErrorMapper;
import io.quarkiverse.attio.runtime.client.AttioOriginFilter;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.AdditionalIndexedClassesBuildItem;
import io.quarkus.deployment.builditem.ExtensionSslNativeSupportBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;

class AttioProcessor {

    static final String FEATURE = "attio";

    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem(FEATURE);
    }

    @BuildStep
    ExtensionSslNativeSupportBuildItem ssl() {
        return new ExtensionSslNativeSupportBuildItem(FEATURE);
    }

    /**
     * The runtime jar has no index of its own: indexed whole, each of its beans would be in every application.
     */
    @BuildStep
    void index(BuildProducer<AdditionalIndexedClassesBuildItem> indexed) {
        indexed.produce(new AdditionalIndexedClassesBuildItem(names(OwnClients.CLASSES)));
        indexed.produce(new AdditionalIndexedClassesBuildItem(names(AttioModel.CLASSES)));
        indexed.produce(new AdditionalIndexedClassesBuildItem(names(List.of(AttioHeadersFactory.class,
                AttioErrorMapper.class, AttioBodyReader.class, AttioBodyWriter.class, AttioAuthFilter.class,
                AttioOriginFilter.class))));
    }

    private static String[] names(List<Class<?>> classes) {
        return classes.stream().map(Class::getName).toArray(String[]::new);
    }

    /** What our mapper reads and writes by reflection; some of it is in no signature of a client. */
    @BuildStep
    ReflectiveClassBuildItem model() {
        return ReflectiveClassBuildItem.builder(AttioModel.CLASSES.toArray(Class<?>[]::new))
                .constructors().methods().fields().reason(FEATURE).build();
    }
}
