package kesi.shell.swing.editor;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import kesi.core.api.text.Language;
import kesi.shell.swing.Texts;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.look.Scroll;
import net.miginfocom.swing.MigLayout;

/** Asks what to do with unsaved work, and lists it. */
public record ClosingDialog(Component near, Language language) {

    private static final int ROWS = 6;

    /** The person's answer; closing the dialog keeps everything as it is. */
    public Answer ask(List<OpenEdit> unsaved) {
        JPanel content = new JPanel(new MigLayout("insets 0, fill, wrap 1", "[grow, 360::]"));
        JLabel question = new JLabel(say("closing.question", unsaved.size()));
        JList<String> list = new JList<>(unsaved.stream().map(this::name).toArray(String[]::new));
        list.setName("closing.list");
        list.setVisibleRowCount(Math.min(ROWS, unsaved.size()));
        question.setLabelFor(list);
        content.add(question);
        content.add(new Scroll(list), "growx");
        Answer[] answers = Answer.values();
        String[] words = new String[answers.length];
        for (int i = 0; i < answers.length; i++) {
            words[i] = say("closing." + answers[i].name().toLowerCase(Locale.ROOT));
        }
        int chosen = JOptionPane.showOptionDialog(
                near,
                content,
                say("closing.title"),
                JOptionPane.DEFAULT_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                words,
                words[0]);
        return chosen < 0 ? Answer.CANCEL : answers[chosen];
    }

    private String name(OpenEdit work) {
        String title = work.base().title();
        return title.isBlank() ? work.ref().toString() : title;
    }

    private String say(String key, Object... arguments) {
        return language.say(Texts.of(key, arguments));
    }
}
