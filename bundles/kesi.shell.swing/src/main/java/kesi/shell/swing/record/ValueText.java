package kesi.shell.swing.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kesi.core.api.text.Message;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.When;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
public final class ValueText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

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
        return value instanceof Message message ? message.chinese() : plain(value);
    }

    /** Several values. */
    public static String joined(List<?> values) {
        return values.stream().map(ValueText::of).collect(Collectors.joining("、"));
    }

    private static String plain(Object value) {
        if (value instanceof List<?> list) {
            return joined(list);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + of(entry.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return value.toString();
    }
}
