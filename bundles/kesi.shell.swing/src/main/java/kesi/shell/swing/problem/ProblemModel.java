package kesi.shell.swing.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kesi.core.api.problem.Finding.Weight;
import kesi.core.api.text.Language;
import kesi.shell.swing.problem.Problems.Said;

/**
 * What the view of problems shows.
 *
 * @param problems all of them
 * @param language in which language
 */
record ProblemModel(Problems problems, Language language) {

    /** The problems at least as heavy that hold all these words, the latest first. */
    List<Said> filtered(String words, Weight least) {
        List<Said> all = new ArrayList<>(problems.all());
        Collections.reverse(all);
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        return all.stream()
                .filter(said -> said.weight().compareTo(least) >= 0)
                .filter(said -> wanted.stream().allMatch(text(said)::contains))
                .toList();
    }

    /** Where it comes from in short: the record with its field, the file, the bundle. */
    String source(Said said) {
        Source source = said.source();
        return Stream.of(
                        source.record().map(Object::toString).orElse(""),
                        source.field(),
                        source.file().map(Path::toString).orElse(""),
                        source.bundle())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String text(Said said) {
        return (language.say(said.sentence()) + "\n" + source(said)).toLowerCase(Locale.ROOT);
    }
}
