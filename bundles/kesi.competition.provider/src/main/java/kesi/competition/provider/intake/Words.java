package kesi.competition.provider.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.competition.api.MarkStatus;

/** The words that people write in heads and cells. */
final class Words {

    private final Properties words = new Properties();

    Words() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The accepted heads by the reader's name for the column. */
    Map<String, List<String>> heads() {
        return Stream.of("number", "unit", "name", "team", "status")
                .collect(Collectors.toMap(name -> name, name -> several("head." + name)));
    }

    /** Whether a head is of a column that says nothing about marks. */
    boolean isIgnored(String head) {
        return several("head.ignored").contains(folded(head));
    }

    /** Whether the head is of a single judge's marks. */
    boolean isJudge(String head) {
        return several("mark.judge").stream().anyMatch(folded(head)::startsWith);
    }

    /** The module that a head names: the head without words for marks; empty when it does not end in one. */
    Optional<String> module(String head) {
        String folded = folded(head);
        return several("mark.suffix").stream()
                .filter(folded::endsWith)
                .map(suffix -> folded.substring(0, folded.length() - suffix.length()))
                .findFirst();
    }

    /** The status that a cell names. */
    Optional<MarkStatus> status(String cell) {
        String folded = folded(cell);
        return Arrays.stream(MarkStatus.values())
                .filter(status -> several("status." + status).contains(folded))
                .findFirst();
    }

    /** The name of a stage when nobody gives one. */
    String standardStage() {
        return words.getProperty("stage.standard", "");
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    private List<String> several(String key) {
        return Arrays.stream(words.getProperty(key, "").split(",", -1))
                .map(Words::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
