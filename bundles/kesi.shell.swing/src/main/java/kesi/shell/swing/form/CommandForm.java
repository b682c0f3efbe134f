package kesi.shell.swing.form;

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
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;
import kesi.shell.swing.help.HelpContext;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.scope.ViewScope;
import net.miginfocom.swing.MigLayout;

/**
 * Asks for the parameters of a command. It stays open until the command would take what was entered, so that nothing
 * has to be typed twice.
 */
public final class CommandForm {

    private static final int WIDTH = 460;

    private final JDialog dialog;
    private final ViewScope scope;
    private final Spoken spoken;
    private final FormChecks checks;
    private final JLabel missing = new JLabel(" ");

    /** Looks whether a command would take arguments; called in the background, throws as running it would. */
    @FunctionalInterface
    public interface FormChecks {
        void check(Map<String, List<String>> arguments);
    }

    /**
     * A form over a window.
     *
     * @param scope closed with the dialog
     */
    public CommandForm(JFrame owner, ViewScope scope, Language language, FormChecks checks) {
        this.dialog = new JDialog(owner, true);
        this.scope = scope;
        this.spoken = new Spoken(language, scope);
        this.checks = checks;
        dialog.setName("command.form");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        missing.setName("form.missing");
        missing.setForeground(Theme.color("Component.error.focusedBorderColor"));
    }

    /** Shows the form until it is done or closed; then hands over what was entered. */
    public void ask(
            Description command, FormModel model, RecordPicker picker, Consumer<Map<String, List<String>>> done) {
        FieldPanel fields = new FieldPanel(model.fields(), spoken, new ParameterEditors(spoken, picker));
        dialog.setTitle(spoken.language().say(command.title()));
        dialog.getRootPane().putClientProperty(HelpContext.SUBJECT, command.name());
        dialog.setContentPane(content(command, fields, done));
        Fitting.around(dialog, WIDTH, 0);
        dialog.setVisible(true);
        scope.close();
    }

    private JPanel content(Description command, FieldPanel fields, Consumer<Map<String, List<String>>> done) {
        JPanel panel = new JPanel(new MigLayout("insets 20, fillx, wrap 1", "[grow]", "[]16[grow]8[]12[]"));
        JLabel help = new JLabel(spoken.language().say(command.help()));
        help.setToolTipText(help.getText());
        panel.add(help, "growx, wmin 50");
        JScrollPane scroll = new Scroll(fields.widget());
        panel.add(scroll, "grow, wmin 50, hmin 60, hmax 520");
        panel.add(missing, "growx, wmin 50");
        panel.add(buttons(fields, done), "align right");
        return panel;
    }

    private JPanel buttons(FieldPanel fields, Consumer<Map<String, List<String>>> done) {
        JPanel row = new JPanel(new MigLayout("insets 0", "[]8[]"));
        JButton cancel = spoken.text(new JButton(), "form.cancel");
        cancel.addActionListener(event -> dialog.dispose());
        JButton run = spoken.text(new JButton(), "form.run");
        run.setName("form.run");
        run.addActionListener(event -> finish(fields, run, done));
        dialog.getRootPane().setDefaultButton(run);
        row.add(cancel, "sg");
        row.add(run, "sg");
        return row;
    }

    private void finish(FieldPanel fields, JButton run, Consumer<Map<String, List<String>>> done) {
        Map<String, List<String>> entered = fields.entered();
        if (fields.refused(this::tell)) {
            return;
        }
        run.setEnabled(false);
        scope.inBackground(
                Texts.of("form.checking"),
                task -> {
                    try {
                        checks.check(entered);
                        return java.util.Optional.<Message>empty();
                    } catch (Problem problem) {
                        return java.util.Optional.of(problem.sentence());
                    }
                },
                reason -> {
                    run.setEnabled(true);
                    reason.ifPresentOrElse(this::tell, () -> {
                        dialog.dispose();
                        done.accept(new LinkedHashMap<>(entered));
                    });
                });
    }

    private void tell(Message reason) {
        missing.setText(spoken.language().say(reason));
        missing.setToolTipText(missing.getText());
    }
}
