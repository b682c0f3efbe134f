package kesi.shell.swing.form;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import kesi.core.api.command.Parameter;
import kesi.shell.swing.Texts;
import kesi.shell.swing.form.RecordPicker.Choice;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Finds a record by typing words of its title. */
final class PickDialog {

    private static final int PAUSE_MS = 150;

    private final JDialog dialog;
    private final Parameter parameter;
    private final RecordPicker picker;
    private final Spoken spoken;
    private final JTextField typed = new JTextField();
    private final DefaultListModel<Choice> found = new DefaultListModel<>();
    private final JList<Choice> list = new JList<>(found);
    private @Nullable Choice chosen;
    private int asked;

    PickDialog(JComponent over, Parameter parameter, RecordPicker picker, Spoken spoken) {
        this.dialog = new JDialog(
                SwingUtilities.getWindowAncestor(over),
                spoken.language().say(parameter.label()),
                Dialog.ModalityType.APPLICATION_MODAL);
        this.parameter = parameter;
        this.picker = picker;
        this.spoken = spoken;
        dialog.setName("record.picker");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setContentPane(content());
        Fitting.size(dialog, 520, 420);
        listen();
    }

    /** The record that was chosen; empty when the dialog was closed. */
    Optional<Choice> ask() {
        find();
        dialog.setVisible(true);
        return Optional.ofNullable(chosen);
    }

    private JPanel content() {
        JPanel panel = new JPanel(new MigLayout("insets 12, fill, wrap 1, gapy 8", "[grow]", "[][grow][]"));
        typed.setName("picker.text");
        spoken.named(typed, "form.pick.hint");
        typed.putClientProperty("JTextField.placeholderText", spoken.say("form.pick.hint"));
        list.setName("picker.list");
        list.getAccessibleContext().setAccessibleName(spoken.language().say(parameter.label()));
        list.setCellRenderer(new Row());
        JButton take = spoken.text(new JButton(), "form.pick.take");
        take.setName("picker.take");
        take.addActionListener(event -> take());
        dialog.getRootPane().setDefaultButton(take);
        panel.add(typed, "growx");
        panel.add(new Scroll(list), "grow");
        panel.add(take, "align right");
        return panel;
    }

    private void listen() {
        Timer pause = new Timer(PAUSE_MS, event -> find());
        pause.setRepeats(false);
        Typing.onChange(typed, pause::restart);
        typed.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                int step = event.getKeyCode() == KeyEvent.VK_DOWN ? 1 : event.getKeyCode() == KeyEvent.VK_UP ? -1 : 0;
                int next = Math.max(0, Math.min(found.size() - 1, list.getSelectedIndex() + step));
                list.setSelectedIndex(next);
                list.ensureIndexIsVisible(next);
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    take();
                }
            }
        });
    }

    /** An answer that comes after a later question is not shown. */
    private void find() {
        int question = ++asked;
        String words = typed.getText();
        spoken.scope()
                .inBackground(
                        Texts.of("form.reading"),
                        task -> picker.find(parameter.recordType(), words),
                        choices -> show(question, choices));
    }

    private void show(int question, List<Choice> choices) {
        if (question == asked) {
            found.clear();
            found.addAll(choices);
            list.setSelectedIndex(0);
        }
    }

    private void take() {
        chosen = list.getSelectedValue();
        dialog.dispose();
    }

    private static final class Row extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            String text = value instanceof Choice choice
                    ? choice.title() + "   " + choice.ref().id()
                    : "";
            return super.getListCellRendererComponent(list, text, index, selected, focused);
        }
    }
}
