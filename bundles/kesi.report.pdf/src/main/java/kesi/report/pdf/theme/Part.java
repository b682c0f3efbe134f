package kesi.report.pdf.theme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kesi.report.api.font.Face;
import kesi.report.pdf.file.Colour;
import kesi.report.pdf.layout.TextStyle;
import org.jspecify.annotations.Nullable;

/** An object of a theme's text, read member by member; what does not fit is a fault. */
final class Part {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Set<String> STYLE =
            Set.of("face", "bold", "colour", "align", "size", "leading", "indent", "before", "after");
    private static final double LEAST_SIZE = 5;
    private static final double MOST_SIZE = 120;
    private static final double MOST_LEADING = 240;
    private static final double MOST_INDENT = 10;
    private static final double MOST_SPACE = 100;
    private static final int HEX = 16;
    private static final double FULL = 255;

    private final ThemeReader.Faults faults;
    private final Map<?, ?> members;
    private final String pointer;

    Part(ThemeReader.Faults faults, @Nullable Object tree, String pointer) {
        this.faults = faults;
        this.pointer = pointer;
        this.members = tree instanceof Map<?, ?> map ? map : Map.of();
        if (!(tree instanceof Map<?, ?>)) {
            faults.add(pointer, "theme.object");
        }
    }

    List<String> names() {
        return members.keySet().stream().map(String::valueOf).toList();
    }

    /** Tells members of other names. */
    void only(Set<String> known) {
        names().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(at(name), "theme.unknown", name, String.join(", ", new TreeSet<>(known))));
    }

    /** A member that is an object; an empty one when it is not there. */
    Part part(String name) {
        return new Part(faults, members.containsKey(name) ? members.get(name) : Map.of(), at(name));
    }

    Optional<String> text(String name) {
        return value(name, String.class, "theme.text");
    }

    OptionalDouble number(String name, double least, double most) {
        Optional<Number> number = value(name, Number.class, "theme.number");
        if (number.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = number.get().doubleValue();
        if (value < least || value > most) {
            faults.add(at(name), "theme.range", BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        }
        return OptionalDouble.of(value);
    }

    /** A member that is one of an enum's words in small letters. */
    <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
        Optional<String> text = text(name);
        Optional<E> word = text.flatMap(some -> Arrays.stream(words.getEnumConstants())
                .filter(one -> written(one).equals(some))
                .findFirst());
        if (text.isPresent() && word.isEmpty()) {
            faults.add(
                    at(name),
                    "theme.word",
                    String.join(
                            ", ",
                            Arrays.stream(words.getEnumConstants())
                                    .map(Part::written)
                                    .toList()));
        }
        return word;
    }

    ThemeText.Style style() {
        only(STYLE);
        return new ThemeText.Style(
                word("face", Face.class),
                value("bold", Boolean.class, "theme.truth"),
                colour(),
                word("align", TextStyle.Alignment.class),
                number("size", LEAST_SIZE, MOST_SIZE),
                number("leading", LEAST_SIZE, MOST_LEADING),
                number("indent", 0, MOST_INDENT),
                number("before", 0, MOST_SPACE),
                number("after", 0, MOST_SPACE));
    }

    private Optional<Colour> colour() {
        Optional<String> text = text("colour");
        if (text.filter(some -> !COLOUR.matcher(some).matches()).isPresent()) {
            faults.add(at("colour"), "theme.colour");
            return Optional.empty();
        }
        return text.map(some -> new Colour(share(some, 1), share(some, 3), share(some, 5)));
    }

    private static double share(String colour, int from) {
        return Integer.parseInt(colour.substring(from, from + 2), HEX) / FULL;
    }

    private <T> Optional<T> value(String name, Class<T> type, String key) {
        if (!members.containsKey(name)) {
            return Optional.empty();
        }
        @Nullable Object value = members.get(name);
        if (!type.isInstance(value)) {
            faults.add(at(name), key);
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private String at(String name) {
        return pointer + "/" + name;
    }
}
