package kesi.launcher.feature;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kesi.launcher.json.Node;

/** The variables of one feature and their use: <code>${name}</code> in configurations and framework properties. */
final class Variables {
    private static final Pattern USE = Pattern.compile("\\$\\{([^}]+)\\}");

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * @param declared the feature's {@code variables}
     * @param given values from outside; a variable that is declared as null must be among them
     */
    Variables(Map<String, Node> declared, Map<String, String> given) {
        values.putAll(given);
        declared.forEach((name, node) -> {
            if (node.value() != null) {
                values.putIfAbsent(name, String.valueOf(node.value()));
            } else if (!given.containsKey(name)) {
                throw node.wrong("feature.variable.missing", name);
            }
        });
    }

    /** The node's text with its variables filled in. */
    String fill(Node node) {
        return USE.matcher(node.text()).replaceAll(use -> Matcher.quoteReplacement(value(node, use.group(1))));
    }

    private String value(Node node, String name) {
        String value = values.get(name);
        if (value == null) {
            throw node.wrong("feature.variable.unknown", name);
        }
        return value;
    }
}
