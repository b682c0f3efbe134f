package kesi.shell.swing.preference;

import java.awt.Font;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kesi.core.api.preference.Preferences.Choice;
import kesi.core.api.preference.Preferences.Origin;
import kesi.core.api.problem.Finding;
import kesi.core.api.text.Message;
import kesi.shell.api.Selection;
import kesi.shell.swing.form.ParameterEditors;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.look.Wrapped;
import kesi.shell.swing.preference.PreferencesModel.Listed;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/**
 * The choices of one page: label, widget, explanation, who decided, and the way back.
 *
 * @param choose told a page's id and what was chosen on it
 */
record PageForm(Spoken spoken, Selection selection, BiConsumer<String, Map<String, List<String>>> choose) {

    /** Draws the page in front. */
    void fill(ScrollWidth paper, PreferencesModel model) {
        paper.removeAll();
        model.findings().forEach(finding -> paper.add(wrapped(text(finding)), "growx, wmin 50"));
        model.current()
                .ifPresentOrElse(
                        page -> fill(paper, page, model),
                        () -> paper.add(new Tinted(spoken.say("preference.none", model.search()), Tinted.QUIET)));
        paper.revalidate();
        paper.repaint();
    }

    /** An empty sheet for pages. */
    static ScrollWidth paper() {
        return new ScrollWidth(new MigLayout("insets 18 22 18 22, fillx, wrap 1, gapy 4", "[grow, fill]"));
    }

    private void fill(JPanel paper, Listed page, PreferencesModel model) {
        JLabel head = new JLabel(spoken.language().say(page.page().title()));
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() * 1.35f));
        paper.add(head, "split 2, growx, wmin 50");
        JButton back = spoken.text(new JButton(), "preference.backPage");
        back.setEnabled(!PreferencesModel.back(page.choices()).isEmpty());
        back.addActionListener(event -> choose.accept(page.page().id(), PreferencesModel.back(page.choices())));
        paper.add(back, "growx 0, wrap");
        page.broken().ifPresent(why -> paper.add(wrapped(spoken.language().say(why)), "growx, wmin 50"));
        page.choices().forEach(choice -> add(paper, page, choice, model.isHit(choice)));
    }

    private void add(JPanel paper, Listed page, Choice choice, boolean hit) {
        String name = spoken.language().say(choice.parameter().label());
        ChoiceEditor editor = new ChoiceEditor(
                choice, spoken, selection, words -> choose.accept(page.page().id(), Map.of(key(choice), words)));
        JLabel label = hit ? new Tinted(name, Tinted.ACCENT) : new JLabel(name);
        label.setIcon(choice.held().reason().isPresent() ? Icons.own("lock") : null);
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        label.setLabelFor(ParameterEditors.focusable(editor.widget()));
        editor.widget()
                .setName("preference." + page.page().id() + "."
                        + choice.parameter().flag());
        ParameterEditors.focusable(editor.widget()).getAccessibleContext().setAccessibleName(name);
        paper.add(label, "gaptop 14, wmin 50");
        choice.help().ifPresent(help -> paper.add(wrapped(spoken.language().say(help)), "growx, wmin 50"));
        paper.add(editor.widget(), "split 3, growx, wmin 80, wmax 420");
        paper.add(
                new Tinted(spoken.say("preference.from." + choice.held().from()), Tinted.QUIET),
                "growx 0, gapleft 10, wmin 0");
        paper.add(back(page, choice, name), "growx 0, gapleft push, wrap");
        choice.held()
                .reason()
                .ifPresent(why -> paper.add(wrapped(spoken.language().say(why)), "growx, wmin 50"));
    }

    private JComponent back(Listed page, Choice choice, String name) {
        JButton back = spoken.text(new JButton(), "preference.back");
        back.getAccessibleContext().setAccessibleName(spoken.say("preference.back.named", name));
        back.setVisible(choice.held().from() == Origin.PERSON);
        back.addActionListener(event -> choose.accept(page.page().id(), Map.of(key(choice), List.of())));
        return back;
    }

    private String text(Finding finding) {
        Message sentence = finding.sentence();
        return spoken.language().say(sentence);
    }

    private static String key(Choice choice) {
        return choice.parameter().name();
    }

    private static JComponent wrapped(String text) {
        return new Wrapped(text, "Label.foreground");
    }
}
