package kesi.shell.swing.form;

import java.awt.Dimension;
import java.awt.Font;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import kesi.core.api.command.Description;
import kesi.core.api.command.Parameter;
import kesi.core.api.text.Language;
import kesi.shell.api.Selection;
import kesi.shell.swing.help.HelpContext;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.ViewScope;
import net.miginfocom.swing.MigLayout;

/** Asks for the parameters of a command: a labelled editor for each, what must be given is marked. */
public final class CommandForm {

    private final JDialog dialog;
    private final ViewScope scope;
    private final Spoken spoken;
    private final Map<Parameter, ParameterEditor> editors = new LinkedHashMap<>();
    private final JLabel missing = new JLabel(" ");

    /**
     * A form over a window.
     *
     * @param scope closed with the dialog
     */
    public CommandForm(JFrame owner, ViewScope scope, Language language) {
        this.dialog = new JDialog(owner, true);
        this.scope = scope;
        this.spoken = new Spoken(language, scope);
        dialog.setName("command.form");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        missing.setName("form.missing");
        missing.setForeground(Theme.color("Component.error.focusedBorderColor"));
    }

    /** Shows the form until it is done or closed; then hands over what was entered. */
    public void ask(
            Description command,
            List<Parameter> parameters,
            Selection selection,
            Consumer<Map<String, List<String>>> done) {
        ParameterEditors kinds = new ParameterEditors(spoken, selection);
        parameters.forEach(parameter -> editors.put(parameter, kinds.of(parameter)));
        dialog.setTitle(spoken.language().say(command.title()));
        dialog.getRootPane().putClientProperty(HelpContext.SUBJECT, command.name());
        dialog.setContentPane(content(command, done));
        dialog.pack();
        dialog.setMinimumSize(new Dimension(460, dialog.getHeight()));
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
        scope.close();
    }

    private JPanel content(Description command, Consumer<Map<String, List<String>>> done) {
        JPanel panel = new JPanel(new MigLayout("insets 20, fillx, wrap 1", "[grow]", "[]16[grow]8[]12[]"));
        JLabel help = new JLabel(spoken.language().say(command.help()));
        panel.add(help, "growx, wmin 50");
        JScrollPane scroll = new Scroll(fields());
        panel.add(scroll, "grow, hmax 520");
        panel.add(missing, "growx");
        panel.add(buttons(done), "align right");
        return panel;
    }

    private JPanel fields() {
        JPanel grid = new JPanel(new MigLayout("insets 2, fillx, wrap 2, gapy 10", "[right]14[grow, 320::]"));
        editors.forEach((parameter, editor) -> {
            String text = spoken.language().say(parameter.label());
            JLabel label = new JLabel(parameter.required() ? text + " *" : text);
            label.setLabelFor(ParameterEditors.focusable(editor.widget()));
            label.setFont(label.getFont().deriveFont(parameter.required() ? Font.BOLD : Font.PLAIN));
            editor.widget().setName("param." + parameter.name());
            editor.widget().getAccessibleContext().setAccessibleName(text);
            grid.add(label);
            grid.add(editor.widget(), "growx");
        });
        return grid;
    }

    private JPanel buttons(Consumer<Map<String, List<String>>> done) {
        JPanel row = new JPanel(new MigLayout("insets 0", "[]8[]"));
        JButton cancel = spoken.text(new JButton(), "form.cancel");
        cancel.addActionListener(event -> dialog.dispose());
        JButton run = spoken.text(new JButton(), "form.run");
        run.setName("form.run");
        run.addActionListener(event -> finish(done));
        dialog.getRootPane().setDefaultButton(run);
        row.add(cancel, "sg");
        row.add(run, "sg");
        return row;
    }

    private void finish(Consumer<Map<String, List<String>>> done) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Map.Entry<Parameter, ParameterEditor> entry : editors.entrySet()) {
            List<String> given = entry.getValue().words();
            if (given.isEmpty() && entry.getKey().required()) {
                String label = spoken.language().say(entry.getKey().label());
                missing.setText(spoken.say("form.missing", label));
                entry.getValue().widget().requestFocusInWindow();
                return;
            }
            if (!given.isEmpty()) {
                words.put(entry.getKey().name(), given);
            }
        }
        dialog.dispose();
        done.accept(words);
    }
}
