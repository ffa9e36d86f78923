package io.quarkiverse.attio.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.restclient.config.RestClientsConfig;
import io.quarkus.smallrye.faulttolerance.runtime.config.SmallRyeFaultToleranceConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

/** The configuration keys that the texts name exist: ours, and those of Quarkus that they tell the reader to set. */
class ConfigKeysTest {

    private static final Pattern KEY = Pattern
            .compile("quarkus\\.(?:attio|rest-client|fault-tolerance)(?:\\.(?:[a-z][a-z0-9-]*|\"[^\"]+\"))+");
    private static final Pattern ENVIRONMENT = Pattern.compile("\\bQUARKUS_[A-Z_]+");
    private static final Pattern GUARD = Pattern.compile("quarkus\\.fault-tolerance\\.\"([^\"]+)\"");

    private static final Set<String> KEYS = new HashSet<>();

    static {
        Matcher reference = Pattern.compile("\\[`\\+\\+\\+([^+]+)\\+\\+\\+`\\]")
                .matcher(Docs.read(Docs.GENERATED.resolve("config/quarkus-attio.adoc")));
        while (reference.find()) {
            KEYS.add(reference.group(1));
        }
        for (Class<?> root : new Class<?>[] { RestClientsConfig.class, SmallRyeFaultToleranceConfig.class }) {
            ConfigMappings.getProperties(ConfigClass.configClass(root)).keySet()
                    .forEach(key -> KEYS.add(key.replace("\"*\"", "*")));
        }
    }

    static List<Path> texts() {
        return Docs.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyKeyExists(Path text) {
        String content = Docs.read(text);
        List<String> unknown = new ArrayList<>();
        Matcher keys = KEY.matcher(content);
        while (keys.find()) {
            boolean anyOfThem = content.startsWith(".*", keys.end());
            if (!(anyOfThem ? isGroup(keys.group()) : KEYS.contains(general(keys.group())))) {
                unknown.add(keys.group());
            }
        }
        Matcher variables = ENVIRONMENT.matcher(content);
        while (variables.find()) {
            String variable = variables.group();
            if (KEYS.stream().noneMatch(key -> key.toUpperCase().replaceAll("[^A-Z0-9]", "_").equals(variable))) {
                unknown.add(variable);
            }
        }
        assertThat(unknown).as("%s", text).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theGuardsAreOurs(Path text) {
        Matcher guards = GUARD.matcher(Docs.read(text));
        while (guards.find()) {
            assertThat(guards.group(1)).as("%s", text).isIn("attio", "attio-write");
        }
    }

    private static boolean isGroup(String prefix) {
        return KEYS.stream().anyMatch(key -> key.startsWith(general(prefix) + "."));
    }

    /** The key with the name of a guard or a client taken out. */
    private static String general(String key) {
        return key.replaceFirst("^(quarkus\\.fault-tolerance)\\.\"[^\"]+\"", "$1.*")
                .replaceFirst("^(quarkus\\.rest-client)\\.attio(?=\\.|$)", "$1.*");
    }
}
