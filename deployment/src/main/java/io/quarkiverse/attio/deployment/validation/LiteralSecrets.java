package io.quarkiverse.attio.deployment.validation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Literal secrets in one configuration file: anything that looks like an Attio token, under any key and in comments too,
 * and whatever stands literally under our own secret keys. An expression ({@code ${…}}) is not a literal, and under
 * {@code %dev} and {@code %test} a made-up value may stand.
 */
final class LiteralSecrets {

    /** Other vendors' keys with a second prefix, sk_live_ and sk_test_, are not ours to judge. */
    private static final Pattern TOKEN = Pattern.compile("\\bsk_[A-Za-z0-9]{16,}");
    private static final Pattern SECRET_KEY = Pattern
            .compile(
                    "(quarkus\\.attio\\.(.+\\.)?(api-key|client-secret)|ATTIO_API_KEY|QUARKUS_ATTIO_(.+_)?(API_KEY|CLIENT_SECRET))");
    /** An expression without a default, or with an empty one; after two colons comes a value that is encrypted. */
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^${}:]*(:|::[^{}]*)?}");
    private static final Pattern PROPERTY = Pattern
            .compile("^\\s*(?:export\\s+)?([^\\s#!=:][^\\s=:]*)(?:\\s*[=:]\\s*|\\s+)(.*)$");
    private static final Pattern HARMLESS_PROFILE = Pattern.compile("^\"?%(dev|test|\\{(dev|test)(,(dev|test))*})\"?\\.");
    private static final Pattern HARMLESS_FILE = Pattern.compile("(?i)(.*/)?application-(dev|test)\\.(properties|ya?ml)");

    private LiteralSecrets() {
    }

    /** One secret, without its text. */
    record Finding(String where, String what) {

        AttioProblemBuildItem toProblem() {
            return new AttioProblemBuildItem(where, "holds " + what + ", and the file is packaged with the application.",
                    "Take it out and give it at run time: ATTIO_API_KEY (or the property's own variable) in the environment, a"
                            + " .env file beside the application, or a credentials provider. Revoke what was already"
                            + " committed or published.");
        }
    }

    static List<Finding> find(String file, String text) {
        List<Finding> findings = new ArrayList<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (TOKEN.matcher(lines[i]).find()) {
                findings.add(new Finding(at(file, i + 1), "what looks like an Attio access token"));
            }
        }
        if (!HARMLESS_FILE.matcher(file).matches()) {
            if (file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
                yaml(file, text, findings);
            } else {
                for (int i = 0; i < lines.length; i++) {
                    Matcher property = PROPERTY.matcher(lines[i]);
                    if (property.matches()) {
                        check(file, i + 1, property.group(1), property.group(2), findings);
                    }
                }
            }
        }
        return findings;
    }

    private static void yaml(String file, String text, List<Finding> findings) {
        try {
            for (Node document : new Yaml().composeAll(new StringReader(text))) {
                walk(file, "", document, findings);
            }
        } catch (YAMLException e) {
            // not our concern: Quarkus itself reports a file that is not YAML
            return;
        }
    }

    private static void walk(String file, String key, Node node, List<Finding> findings) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                // "~" stands for the key above itself
                walk(file, name.equals("~") ? key : key.isEmpty() ? name : key + "." + name, tuple.getValueNode(), findings);
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> walk(file, key, item, findings));
        } else if (node instanceof ScalarNode scalar) {
            check(file, scalar.getStartMark().getLine() + 1, key, scalar.getValue(), findings);
        }
    }

    private static void check(String file, int line, String key, String value, List<Finding> findings) {
        if (HARMLESS_PROFILE.matcher(key).find()) {
            return;
        }
        String plain = key.replaceFirst("^\"?%[^.]*\"?\\.", "").replace("\"", "");
        String literal = value.strip();
        if (SECRET_KEY.matcher(plain).matches() && isLiteral(literal)
                && !TOKEN.matcher(literal).find()) {
            findings.add(new Finding(at(file, line), "a literal value of " + plain));
        }
    }

    /** Whether something of the value is a secret itself: an expression is not, but its default may be. */
    private static boolean isLiteral(String value) {
        if (!value.contains("${")) {
            return !value.isEmpty() && !value.equals("\"\"") && !value.equals("''");
        }
        String rest = value;
        for (String before = ""; !rest.equals(before);) {
            before = rest;
            rest = EXPRESSION.matcher(rest).replaceFirst("");
        }
        return rest.contains("${");
    }

    private static String at(String file, int line) {
        return file + ", line " + line + ",";
    }
}
