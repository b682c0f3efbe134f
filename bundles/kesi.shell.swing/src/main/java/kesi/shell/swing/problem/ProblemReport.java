package kesi.shell.swing.problem;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.problem.Problems.Said;

/**
 * Problems in full, for whoever mends them: sentence, source, place of code, and what runs here. It holds no data of
 * records beyond the sentence, no settings and no names of persons: the home folder is written as {@code ~}.
 *
 * @param language of the sentences
 * @param installed a line for each bundle: name, version, state
 */
public record ProblemReport(Language language, List<List<String>> installed) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** The text. */
    public String of(List<Said> problems) {
        String body = problems.stream().map(this::one).collect(Collectors.joining("\n"));
        return withoutHome(body + "\n" + Environment.text() + "\n" + bundles() + "\n");
    }

    private String one(Said said) {
        Source source = said.source();
        return String.join(
                        "\n",
                        "[" + said.weight() + "] " + TIME.format(said.at().atZone(ZoneId.systemDefault())) + " ×"
                                + said.count(),
                        language.say(said.sentence()),
                        source.bundle(),
                        source.record().map(Object::toString).orElse("") + field(source),
                        source.file().map(Path::toString).orElse(""),
                        said.details())
                .replaceAll("\n{2,}", "\n");
    }

    private static String field(Source source) {
        return source.field().isEmpty() ? "" : " #" + source.field();
    }

    private String bundles() {
        return installed.stream()
                .map(bundle -> String.join(" ", bundle))
                .collect(Collectors.joining("\n", language.say(Texts.of("about.bundle")) + ":\n", ""));
    }

    private static String withoutHome(String text) {
        String home = System.getProperty("user.home", "");
        return home.length() < 3 ? text : text.replace(home, "~");
    }
}
