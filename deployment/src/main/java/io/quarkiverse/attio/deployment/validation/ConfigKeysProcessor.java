package io.quarkiverse.attio.deployment.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;

import io.quarkiverse.attio.deployment.AttioBuildTimeConfig;
import io.quarkiverse.attio.runtime.config.AttioFixedConfig;
import io.quarkiverse.attio.runtime.config.AttioRuntimeConfig;
import io.quarkiverse.attio.runtime.config.BaseUrl;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.LaunchModeBuildItem;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;

/** Checks the keys under {@code quarkus.attio} and the address. */
class ConfigKeysProcessor {

    private static final String PREFIX = "quarkus.attio.";

    @BuildStep
    void unknownKeys(BuildProducer<AttioProblemBuildItem> problems) {
        Map<String, Object> known = new HashMap<>();
        for (Class<?> root : new Class<?>[] { AttioBuildTimeConfig.class, AttioFixedConfig.class, AttioRuntimeConfig.class }) {
            known.putAll(ConfigMappings.getProperties(ConfigClass.configClass(root)));
        }
        configured().forEach((key, source) -> {
            if (!known.containsKey(key)) {
                problems.produce(new AttioProblemBuildItem(key, "is not a key of the Attio extension (found in " + source
                        + ").",
                        nearest(key, known.keySet().stream()).map(near -> "Did you mean " + near + "?")
                                .orElse("See the configuration reference for the keys there are.")));
            }
        });
    }

    /** The keys of every source but the environment, whose names cannot be told apart from other people's. */
    private static Map<String, String> configured() {
        Map<String, String> keys = new LinkedHashMap<>();
        for (ConfigSource source : ConfigProvider.getConfig().getConfigSources()) {
            if (source instanceof EnvConfigSource || source.getOrdinal() == Integer.MIN_VALUE) {
                continue;
            }
            for (String name : source.getPropertyNames()) {
                String key = name.startsWith("%") ? name.substring(name.indexOf('.') + 1) : name;
                if (key.startsWith(PREFIX)) {
                    keys.putIfAbsent(key, source.getName().replaceFirst("\\[source=.*/", "[source="));
                }
            }
        }
        return keys;
    }

    static Optional<String> nearest(String key, Stream<String> known) {
        int most = Math.max(3, key.length() / 4);
        return known.map(candidate -> Map.entry(candidate, distance(key, candidate)))
                .filter(candidate -> candidate.getValue() <= most)
                .min(Map.Entry.<String, Integer> comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey);
    }

    /** How many characters must be put in, taken out or replaced (Levenshtein). */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }

    @BuildStep
    void baseUrl(LaunchModeBuildItem launchMode, BuildProducer<AttioProblemBuildItem> problems) {
        ConfigValue value = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class)
                .getConfigValue(AttioRuntimeConfig.BASE_URL);
        if (value.getValue() == null) {
            return;
        }
        BaseUrl.problem(value.getValue(), launchMode.getLaunchMode().isDevOrTest())
                .ifPresent(problem -> {
                    int sentence = problem.indexOf(". ") + 1;
                    problems.produce(new AttioProblemBuildItem(AttioRuntimeConfig.BASE_URL,
                            "= " + value.getValue() + " " + problem.substring(0, sentence),
                            problem.substring(sentence).strip()));
                });
    }
}
