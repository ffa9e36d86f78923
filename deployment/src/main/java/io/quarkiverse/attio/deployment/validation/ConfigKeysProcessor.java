package io.quarkiverse.attio.deployment.validation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SysPropConfigSource;

/** Checks the keys under {@code quarkus.attio} and the address. */
class ConfigKeysProcessor {

    private static final String PREFIX = "quarkus.attio.";
    private static final Pattern FILE = Pattern.compile(".*\\[source=(?:.*[/\\\\])?([^/\\\\]+)]");
    /** Where the clients go instead, if the user sets it. */
    private static final String REST_CLIENT_URL = "quarkus.rest-client.attio.url";

    @BuildStep
    void unknownKeys(BuildProducer<AttioProblemBuildItem> problems) {
        Set<String> known = known();
        configured(ConfigProvider.getConfig().getConfigSources()).forEach((key, source) -> {
            if (!known.contains(key)) {
                problems.produce(new AttioProblemBuildItem(key,
                        "is not a key of the Attio extension (found in " + source + ").",
                        nearest(key, known).map(near -> "Did you mean " + near + "?")
                                .orElse("Take it out, or see the configuration reference for the keys there are.")));
            }
        });
    }

    static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (Class<?> root : new Class<?>[] { AttioBuildTimeConfig.class, AttioFixedConfig.class, AttioRuntimeConfig.class }) {
            known.addAll(ConfigMappings.getProperties(ConfigClass.configClass(root)).keySet());
        }
        return known;
    }

    /** The keys of every source but the environment, whose names cannot be told apart from other people's. */
    static Map<String, String> configured(Iterable<ConfigSource> sources) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (ConfigSource source : sources) {
            if (source instanceof EnvConfigSource || source.getOrdinal() == Integer.MIN_VALUE) {
                continue;
            }
            for (String name : source.getPropertyNames()) {
                String key = name.startsWith("%") ? name.substring(name.indexOf('.') + 1) : name;
                if (key.startsWith(PREFIX)) {
                    keys.putIfAbsent(key, readable(source));
                }
            }
        }
        return keys;
    }

    /** The name of the file, for a source made of one; the paths of the machine that builds say nothing. */
    private static String readable(ConfigSource source) {
        if (source instanceof SysPropConfigSource) {
            return "the system properties";
        }
        Matcher file = FILE.matcher(source.getName());
        return file.matches() ? file.group(1) : source.getName();
    }

    /** The known key that was probably meant: the one spelled most alike, or else one that has this one within. */
    static Optional<String> nearest(String key, Set<String> known) {
        int most = Math.max(3, key.length() / 4);
        Optional<String> alike = known.stream().map(candidate -> Map.entry(candidate, distance(key, candidate)))
                .filter(candidate -> candidate.getValue() <= most)
                .min(Map.Entry.<String, Integer> comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
        String name = key.substring(PREFIX.length());
        return alike.or(() -> name.length() < 3 ? Optional.empty()
                : known.stream().filter(candidate -> candidate.substring(PREFIX.length()).contains(name)).sorted().findFirst())
                // what others call it
                .or(() -> Optional.of(AttioRuntimeConfig.API_KEY).filter(apiKey -> name.contains("token")));
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
    void addresses(LaunchModeBuildItem launchMode, BuildProducer<AttioProblemBuildItem> problems) {
        SmallRyeConfig config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
        Set<String> seen = new HashSet<>();
        for (String key : List.of(AttioRuntimeConfig.BASE_URL, REST_CLIENT_URL)) {
            // null: not set, or made of what is only known at run time, when it is checked again
            String value = config.getConfigValue(key).getValue();
            if (value != null && seen.add(value)) {
                BaseUrl.problem(value, launchMode.getLaunchMode().isDevOrTest()).ifPresent(problem -> problems
                        .produce(new AttioProblemBuildItem(key, "= " + problem.shown() + " " + problem.what(), problem.fix())));
            }
        }
    }
}
