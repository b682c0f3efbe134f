package kesi.shell.swing.problem;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.swing.JComponent;
import kesi.core.api.text.Language;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.problem.Problems.Said;

/** The view of all problems of this session, the latest first. */
public record ProblemList(Problems problems, Language language) implements ViewPart {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    @Override
    public JComponent create(Scope scope) {
        PlainTable table = new PlainTable();
        Runnable fill = () -> table.show(
                List.of(language.say(Texts.of("column.time")), language.say(Texts.of("column.problem"))), rows());
        scope.inEachLanguage(fill);
        scope.keep(problems.onChange(() -> scope.onScreen(fill)));
        return table.inScroll();
    }

    private List<List<String>> rows() {
        List<Said> all = problems.all();
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> all.get(all.size() - 1 - i))
                .map(said -> List.of(CLOCK.format(said.at()), language.say(said.sentence())))
                .toList();
    }
}
