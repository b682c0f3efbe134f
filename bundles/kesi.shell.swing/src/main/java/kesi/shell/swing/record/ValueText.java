package kesi.shell.swing.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kesi.core.api.text.Message;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.When;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
public final class ValueText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private static final String SEPARATOR = "\u3001";

    private ValueText() {}

    /** One value. */
    public static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof When when) {
            return when.words().isEmpty() ? when.edtf() : when.words();
        }
        if (value instanceof Quantity quantity) {
            return quantity.least().map(BigDecimal::toPlainString).orElse("") + quantity.unit();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Instant instant) {
            return TIME.format(instant);
        }
        return value instanceof Message message ? message.in(Locale.CHINESE) : plain(value);
    }

    /** Several values. */
    public static String joined(List<?> values) {
        return values.stream().map(ValueText::of).collect(Collectors.joining(SEPARATOR));
    }

    private static String plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(ValueText::of)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(SEPARATOR));
        }
        if (value instanceof Map<?, ?> map) {
            return known(map)
                    .orElseGet(() -> map.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + of(entry.getValue()))
                            .collect(Collectors.joining("; ")));
        }
        return value.toString();
    }

    /**
     * The tree of a shared value as people read it, also where the type that holds it is absent: a sourced value
     * is its
     * value, a time its words, a role its agent. Evidence is nothing here, it is told apart.
     */
    static Optional<String> known(Map<?, ?> map) {
        if (map.containsKey("is")) {
            return Optional.of("");
        }
        if (map.containsKey("value") && map.containsKey("kind")) {
            return Optional.of(of(map.get("value")));
        }
        if (map.containsKey("edtf") && map.containsKey("words")) {
            String words = of(map.get("words"));
            return Optional.of(words.isEmpty() ? of(map.get("edtf")) : words);
        }
        if (map.containsKey("agent") && map.containsKey("role")) {
            return Optional.of(of(map.get("agent")));
        }
        boolean quantity = map.containsKey("unit") && map.containsKey("qualifier");
        return quantity ? Optional.of(of(map.get("least")) + of(map.get("unit"))) : Optional.empty();
    }
}
