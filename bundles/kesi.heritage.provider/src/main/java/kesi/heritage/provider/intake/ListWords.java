package kesi.heritage.provider.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of lists from the file {@code heads.txt}: heads by kind and column, and words of closed choices. */
final class ListWords {

    private final Map<String, List<String>> words;

    private ListWords(Map<String, List<String>> words) {
        this.words = words;
    }

    static ListWords standard() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        InputStream found = Objects.requireNonNull(ListWords.class.getResourceAsStream("heads.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int sign = line.indexOf('=');
                        words.put(
                                line.substring(0, sign).strip(),
                                List.of(line.substring(sign + 1).strip().split(" ", -1)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read heads.txt", e);
        }
        return new ListWords(words);
    }

    /** The heads of a kind of list, by column. */
    Map<String, List<String>> heads(ListKind kind) {
        String prefix = kind.word() + ".";
        Map<String, List<String>> heads = new LinkedHashMap<>();
        words.forEach((name, heard) -> {
            if (name.startsWith(prefix)) {
                heads.put(name.substring(prefix.length()), heard);
            }
        });
        return heads;
    }

    /** What people call a column of the ledger. */
    String head(String column) {
        return heads(ListKind.POINTS).getOrDefault(column, List.of(column)).get(0);
    }

    /** The one word of that name. */
    String word(String name) {
        return Objects.requireNonNull(words.get(name), name).get(0);
    }

    /** The constant of a closed choice that a word stands for. */
    <E extends Enum<E>> Optional<E> choice(Class<E> type, String group, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant ->
                        words.getOrDefault(group + "." + constant, List.of()).contains(word.strip()))
                .findFirst();
    }

    /** The parts of a cell that names several. */
    List<String> parts(String cell) {
        String separators = "[" + word("separators") + "]";
        return Arrays.stream(cell.split(separators, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
