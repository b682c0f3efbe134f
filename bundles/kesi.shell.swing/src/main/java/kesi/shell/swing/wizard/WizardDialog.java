package kesi.shell.swing.wizard;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import kesi.core.api.text.Message;
import kesi.shell.swing.form.FieldPanel;
import kesi.shell.swing.help.HelpContext;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * Shows a wizard: its steps at the left, the page, why it cannot go on, and the way back, on and out. Enter goes on,
 * Escape gives up. It vanishes with its scope, and so with its bundle. Used on the event dispatch thread.
 */
final class WizardDialog {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;

    private final WizardModel model;
    private final WizardWork work;
    private final Spoken spoken;
    private final JDialog dialog;
    private final JPanel steps = new JPanel(new MigLayout("insets 20, wrap 1, gapy 8", "[140::, fill]"));
    private final JLabel head = new JLabel();
    private final JPanel body = new ScrollWidth(new BorderLayout());
    private final JTextArea problem = new JTextArea(2, 20);
    private final JButton back;
    private final JButton next;
    private final JButton finish;
    private @Nullable FieldPanel fields;

    WizardDialog(JFrame owner, WizardModel model, WizardWork work, Spoken spoken) {
        this.model = model;
        this.work = work;
        this.spoken = spoken;
        this.dialog = spoken.scope().window(new JDialog(owner, true));
        this.back = button("wizard.back", this::back);
        this.next = button("wizard.next", this::next);
        this.finish = button("wizard.finish", this::finish);
    }

    /** Shows the first page until it is done, given up, or its bundle leaves. */
    void open(WizardWork.Begun begun) {
        dialog.setName("wizard");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setTitle(spoken.language().say(work.title()));
        dialog.getRootPane()
                .putClientProperty(HelpContext.SUBJECT, work.command().name());
        dialog.setContentPane(content());
        show(begun.proposals());
        Fitting.around(dialog, WIDTH, HEIGHT);
        dialog.setVisible(true);
    }

    private JPanel content() {
        head.setName("wizard.head");
        head.setFont(head.getFont().deriveFont(Font.BOLD, head.getFont().getSize2D() + 4));
        problem.setName("wizard.problem");
        problem.setLineWrap(true);
        problem.setEditable(false);
        problem.setFocusable(false);
        problem.setOpaque(false);
        problem.setForeground(Theme.color("Component.error.focusedBorderColor"));
        problem.getAccessibleContext().setAccessibleName(spoken.say("wizard.steps"));
        steps.setName("wizard.steps");
        JPanel right = new JPanel(new MigLayout("insets 20, fill, wrap 1", "[grow]", "[]14[grow, fill]8[]8[]"));
        right.add(head, "growx, wmin 50");
        right.add(new Scroll(body), "grow, wmin 50, hmin 120");
        right.add(problem, "growx, wmin 50");
        right.add(buttons(), "align right");
        JPanel all = new JPanel(new BorderLayout());
        all.add(steps, BorderLayout.WEST);
        all.add(right, BorderLayout.CENTER);
        return all;
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0", "[]4[]12[]8[]"));
        JButton cancel = button("wizard.cancel", dialog::dispose);
        row.add(back, "sg");
        row.add(next, "sg");
        row.add(finish, "sg");
        row.add(cancel, "sg");
        dialog.getRootPane()
                .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke("ESCAPE"), "wizard.cancel");
        dialog.getRootPane().getActionMap().put("wizard.cancel", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                dialog.dispose();
            }
        });
        return row;
    }

    private void show(Map<String, List<String>> proposals) {
        FieldPanel page = FieldPanel.of(model.form(proposals).fields(), spoken, work.picker());
        fields = page;
        fill(page.widget());
        page.focus();
    }

    private void fill(JComponent content) {
        boolean last = model.atSummary();
        body.removeAll();
        body.add(content, BorderLayout.NORTH);
        body.revalidate();
        body.repaint();
        String title = spoken.language().say(model.titles().get(model.at()));
        head.setText(title);
        dialog.getAccessibleContext()
                .setAccessibleDescription(
                        spoken.say("wizard.step", model.at() + 1, model.titles().size(), title));
        tell(Message.literal(""));
        back.setEnabled(model.at() > 0);
        next.setEnabled(!last);
        dialog.getRootPane().setDefaultButton(last ? finish : next);
        steps.removeAll();
        for (int i = 0; i < model.titles().size(); i++) {
            JLabel step = new JLabel(
                    (i + 1) + "  " + spoken.language().say(model.titles().get(i)));
            step.setFont(step.getFont().deriveFont(i == model.at() ? Font.BOLD : Font.PLAIN));
            step.setEnabled(i <= model.at());
            steps.add(step);
        }
        steps.revalidate();
        steps.repaint();
    }

    private void back() {
        FieldPanel page = fields;
        if (page != null) {
            model.enter(page.entered());
        }
        model.back();
        show(Map.of());
    }

    private void next() {
        if (taken()) {
            busy(true);
            work.leave(model, left -> {
                busy(false);
                left.refusal().ifPresentOrElse(this::tell, () -> goOn(left));
            });
        }
    }

    private void goOn(WizardWork.Left left) {
        model.next();
        if (model.atSummary()) {
            fields = null;
            fill(new SummaryPage(spoken.language()).of(model, left.preview()));
            left.warning().ifPresent(this::tell);
            finish.requestFocusInWindow();
        } else {
            show(left.proposals());
        }
    }

    private void finish() {
        if (!taken()) {
            return;
        }
        Optional<Message> unfit = model.settle();
        if (unfit.isPresent()) {
            show(Map.of());
            tell(unfit.get());
            return;
        }
        busy(true);
        work.check(model, reason -> {
            busy(false);
            reason.ifPresentOrElse(this::tell, () -> {
                dialog.dispose();
                work.start(model.arguments());
            });
        });
    }

    /** Takes what stands on the page; answers false, having said why, when something there does not fit. */
    private boolean taken() {
        FieldPanel page = fields;
        if (page == null) {
            return true;
        }
        model.enter(page.entered());
        return !page.refused(this::tell);
    }

    private void tell(Message reason) {
        String text = spoken.language().say(reason);
        problem.setText(text);
        problem.setToolTipText(text.isEmpty() ? null : text);
        problem.getAccessibleContext().setAccessibleDescription(text);
    }

    private void busy(boolean now) {
        next.setEnabled(!now && !model.atSummary());
        back.setEnabled(!now && model.at() > 0);
        finish.setEnabled(!now);
    }

    private JButton button(String key, Runnable action) {
        JButton button = spoken.text(new JButton(), key);
        button.setName(key);
        button.addActionListener(event -> action.run());
        return button;
    }
}
