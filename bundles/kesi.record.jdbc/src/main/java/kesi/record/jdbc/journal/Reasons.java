package kesi.record.jdbc.journal;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kesi.core.api.command.Outcome;
import kesi.core.api.json.Json;
import kesi.core.api.text.Message;

/**
 * Reasons as JSON and back. A message is an object with {@code key}, {@code chinese}, {@code english} and {@code
 * arguments}; an argument that is itself a message is such an object.
 */
final class Reasons {

    private final Json json;

    Reasons(Json json) {
        this.json = json;
    }

    String write(Message reason) {
        return json.write(tree(reason));
    }

    Message read(String text) {
        return message((Map<?, ?>) Objects.requireNonNull(json.read("reason", new StringReader(text))));
    }

    private static Map<String, Object> tree(Message message) {
        List<Object> arguments =
                message.arguments().stream().map(Reasons::argumentTree).toList();
        return Outcome.tree(
                "key", message.key(),
                "chinese", message.chinese(),
                "english", message.english(),
                "arguments", arguments);
    }

    private static Object argumentTree(Object argument) {
        if (argument instanceof Message message) {
            return tree(message);
        }
        boolean wide = argument instanceof Double || argument instanceof java.math.BigInteger;
        return wide ? new java.math.BigDecimal(argument.toString()) : argument;
    }

    private static Message message(Map<?, ?> tree) {
        List<Object> arguments = ((List<?>) Objects.requireNonNull(tree.get("arguments")))
                .stream()
                        .<Object>map(argument -> argument instanceof Map<?, ?> map ? message(map) : argument)
                        .toList();
        return new Message(text(tree, "key"), text(tree, "chinese"), text(tree, "english"), arguments);
    }

    private static String text(Map<?, ?> tree, String name) {
        return String.valueOf(tree.get(name));
    }
}
