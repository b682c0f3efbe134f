package kesi.shell.swing.form;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.api.Scope;
import kesi.shell.api.ViewPart;
import kesi.shell.swing.Texts;
import kesi.shell.swing.form.OutcomeLog.Answer;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.Tinted;
import net.miginfocom.swing.MigLayout;

/** The view of what the last command answered: its sentence, tables, findings. */
public record OutcomeView(OutcomeLog log, Language language) implements ViewPart {

    @Override
    public JComponent create(Scope scope) {
        ScrollWidth paper = new ScrollWidth(new MigLayout("insets 14 16 14 16, fillx, wrap 1, gapy 8", "[grow]"));
        Runnable fill = () -> fill(paper);
        scope.inEachLanguage(fill);
        scope.keep(log.onChange(() -> scope.onScreen(fill)));
        JScrollPane scroll = new Scroll(paper);
        return scroll;
    }

    private void fill(JPanel paper) {
        paper.removeAll();
        log.last().ifPresentOrElse(answer -> show(paper, answer), () -> paper.add(quiet(Texts.of("output.none"))));
        paper.revalidate();
        paper.repaint();
    }

    private void show(JPanel paper, Answer answer) {
        paper.add(quiet(answer.command()));
        new OutcomePaper(language).write(paper, answer.outcome());
    }

    private JLabel quiet(Message message) {
        return new Tinted(language.say(message), Tinted.QUIET);
    }
}
