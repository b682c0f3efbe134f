package kesi.shell.swing.window;

import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import kesi.core.api.text.Language;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.notice.NoticeLine;
import kesi.shell.swing.notice.NoticeLog;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.task.TaskStrip;
import net.miginfocom.swing.MigLayout;

/**
 * The bar at the bottom: the last notice, what runs, problems, the workspace, the language. Each part that can be
 * pressed runs a command or opens a view.
 */
final class StatusBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Spoken spoken;

    /** What it shows beside what is around the window, and where it leads. */
    record Doings(NoticeLog notices, Shell shell) {}

    StatusBar(Surroundings around, Problems problems, Spoken spoken, Doings doings) {
        super(new MigLayout("insets 3 12 3 8, fillx", "[grow]16[]12[]12[]8[]", "[24!]"));
        this.spoken = spoken;
        setName("status");
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Theme.color("Component.borderColor")));
        add(new NoticeLine(doings.notices(), spoken), "growx, wmin 50");
        add(new TaskStrip(around.tasks(), spoken, doings.shell().openings()::tasks));
        add(problemButton(problems, doings.shell().openings()::problems));
        add(new PlaceLabel(around, spoken));
        add(languageButton(around.language(), doings.shell().errands()));
    }

    private JButton problemButton(Problems problems, Runnable showProblems) {
        JButton button = spoken.named(flat(new JButton(Icons.own("warning"))), "status.problems");
        button.setName("status.problems");
        button.addActionListener(event -> showProblems.run());
        Runnable count = () -> {
            button.setText(String.valueOf(problems.all().size()));
            button.setVisible(!problems.all().isEmpty());
        };
        spoken.scope().keep(problems.onChange(() -> spoken.scope().onScreen(count)));
        count.run();
        return button;
    }

    private JButton languageButton(Language language, Errands errands) {
        JButton button = spoken.named(flat(new JButton()), "status.language");
        button.setName("status.language");
        spoken.scope().inEachLanguage(() -> button.setText(spoken.say("status.language.short")));
        button.addActionListener(event ->
                errands.run("look:language", Map.of("language", List.of(isChinese(language) ? "en" : "zh"))));
        return button;
    }

    private static boolean isChinese(Language language) {
        return language.current().getLanguage().equals("zh");
    }

    private static JButton flat(JButton button) {
        button.putClientProperty("JButton.buttonType", "borderless");
        return button;
    }
}
