package kesi.core.build;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a tree of sorted maps, lists and plain values as JSON, the same text for the same tree. */
final class JsonText {

    private static final String STEP = "  ";

    private JsonText() {}

    static String of(Object tree) {
        return text(tree, "") + "\n";
    }

    private static String text(Object tree, String indent) {
        if (tree instanceof Map<?, ?> map) {
            return block(
                    map.entrySet().stream()
                            .map(entry -> quoted(String.valueOf(entry.getKey())) + ": "
                                    + text(entry.getValue(), indent + STEP))
                            .toList(),
                    "{}",
                    indent);
        }
        if (tree instanceof List<?> list) {
            return block(list.stream().map(one -> text(one, indent + STEP)).toList(), "[]", indent);
        }
        return tree instanceof String || tree instanceof Character ? quoted(tree.toString()) : tree.toString();
    }

    private static String block(List<String> parts, String marks, String indent) {
        if (parts.isEmpty()) {
            return marks;
        }
        String inner = "\n" + indent + STEP;
        return marks.charAt(0)
                + parts.stream().map(part -> inner + part).collect(Collectors.joining(","))
                + "\n" + indent + marks.charAt(1);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
