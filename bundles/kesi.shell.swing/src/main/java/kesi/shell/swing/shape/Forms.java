package kesi.shell.swing.shape;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Types that are one text of a strict form in a tree. */
final class Forms {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            LocalDate.class, LocalDate::parse,
            LocalDateTime.class, LocalDateTime::parse,
            LocalTime.class, LocalTime::parse,
            YearMonth.class, YearMonth::parse,
            Year.class, Year::parse,
            Instant.class, Instant::parse,
            Duration.class, Duration::parse,
            UUID.class, UUID::fromString,
            Path.class, Path::of);

    private Forms() {}

    static Optional<Shape> of(Class<?> type) {
        return Optional.ofNullable(READERS.get(type))
                .map(reader -> new Shape.Form("shape.hint." + type.getSimpleName(), text -> fits(reader, text)));
    }

    private static boolean fits(Function<String, Object> reader, String text) {
        try {
            return !reader.apply(text).toString().isEmpty();
        } catch (DateTimeException | IllegalArgumentException unfit) { // InvalidPathException is one of these
            return false;
        }
    }
}
