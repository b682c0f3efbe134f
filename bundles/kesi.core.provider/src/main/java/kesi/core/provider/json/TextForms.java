package kesi.core.provider.json;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kesi.core.api.value.Ref;
import org.jspecify.annotations.Nullable;

/** The types that are one string in a tree, with their way back. Subtypes of Path are paths. */
final class TextForms {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(Ref.class, Ref::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(Year.class, Year::parse),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(BigInteger.class, BigInteger::new),
            Map.entry(Path.class, Path::of));

    private TextForms() {}

    static boolean has(Object value) {
        return value instanceof Path || value instanceof Enum<?> || READERS.containsKey(value.getClass());
    }

    static String write(Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    /** How a type is read from its string; null for a type that has no text form. */
    static @Nullable Function<String, Object> reader(Class<?> type) {
        return type.isEnum() ? text -> choice(type, text) : READERS.get(type);
    }

    private static Object choice(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
