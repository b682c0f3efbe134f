package kesi.news.provider.rule.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the word lists beside this class: UTF-8, a {@code #} at the start of a line begins a remark. */
public final class WordList {
    private WordList() {}

    /** The lines that are neither blank nor remarks. */
    public static List<String> lines(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("No word list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the word list " + name, e);
        }
    }

    /** The columns of each line, parted by tabs. */
    public static List<List<String>> rows(String name) {
        return lines(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** All words, parted by blanks. */
    public static List<String> words(String name) {
        return lines(name).stream().flatMap(WordList::split).toList();
    }

    /** The words of the rows whose first column is the given one. */
    public static List<String> words(String name, String column) {
        return rows(name).stream()
                .filter(row -> row.get(0).equals(column))
                .flatMap(row -> split(row.get(1)))
                .toList();
    }

    /** A pattern for any of the words, taken literally. */
    public static String anyOf(List<String> words) {
        return words.stream().distinct().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Stream<String> split(String words) {
        return Arrays.stream(words.trim().split("\\s+"));
    }
}
