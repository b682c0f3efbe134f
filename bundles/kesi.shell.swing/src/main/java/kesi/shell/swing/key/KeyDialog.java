package kesi.shell.swing.key;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kesi.core.api.command.Keys.Bound;
import kesi.core.api.command.Stroke;
import kesi.core.api.text.Message;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.look.Typing;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Shows the keys of all commands, found by search, and changes them: a field takes the key that is pressed in it. */
public final class KeyDialog {

    private final JDialog dialog;
    private final KeyModel model;
    private final Spoken spoken;
    private final KeyStrokes strokes = KeyStrokes.here();
    private final JTextField search = new JTextField();
    private final PlainTable table = new PlainTable();
    private final JTextField press = new JTextField();
    private final JLabel warning = new JLabel(" ");
    private List<Bound> shown = List.of();
    private @Nullable Stroke pressed;

    /** A dialog over a window. */
    public KeyDialog(JFrame owner, KeyModel model, Spoken spoken) {
        this.dialog = new JDialog(owner, spoken.say("keys.title"), true);
        this.model = model;
        this.spoken = spoken;
        dialog.setName("keys");
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setContentPane(content());
        Fitting.size(dialog, 760, 560);
        fill();
    }

    /** Shows it until it is closed. */
    public void open() {
        dialog.setVisible(true);
    }

    private JPanel content() {
        JPanel panel = new JPanel(new MigLayout("insets 16, fill, wrap 1, gapy 8", "[grow]", "[][grow][][][]"));
        search.setName("keys.search");
        spoken.named(search, "keys.search");
        search.putClientProperty("JTextField.placeholderText", spoken.say("keys.search"));
        search.putClientProperty("JTextField.showClearButton", true);
        Typing.onChange(search, this::fill);
        table.setName("keys.table");
        spoken.named(table, "keys.title");
        table.setSelectionMode(javax.swing.ListSelectionModel.SINGLE_SELECTION);
        table.setAutoCreateRowSorter(false);
        table.setRowSorter(null);
        table.getSelectionModel().addListSelectionListener(event -> choose());
        panel.add(search, "growx");
        panel.add(table.inScroll(), "grow");
        panel.add(pressing(), "growx");
        warning.setName("keys.warning");
        warning.setForeground(Theme.color("Component.warning.focusedBorderColor"));
        panel.add(warning, "growx, wmin 50");
        panel.add(buttons(), "growx");
        return panel;
    }

    private JPanel pressing() {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", "[]8[grow]8[]8[]8[]"));
        JLabel label = spoken.label("keys.press");
        label.setLabelFor(press);
        press.setName("keys.press");
        press.setEditable(false);
        press.setFocusTraversalKeysEnabled(false);
        press.addKeyListener(new KeyAdapter() {
            @Override
            public void keyPressed(KeyEvent event) {
                strokes.pressed(event).ifPresent(KeyDialog.this::press);
                event.consume();
            }
        });
        row.add(label);
        row.add(press, "growx");
        row.add(button(
                "keys.take",
                () -> change(one -> {
                    if (pressed != null) {
                        model.take(one.command(), pressed);
                    }
                })));
        row.add(button("keys.clear", () -> change(one -> model.clear(one.command()))));
        row.add(button("keys.reset", () -> change(one -> model.reset(one.command()))));
        return row;
    }

    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", "[]push[]"));
        row.add(button("keys.resetall", () -> {
            model.resetAll();
            fill();
        }));
        JButton close = button("about.close", dialog::dispose);
        row.add(close);
        return row;
    }

    private JButton button(String key, Runnable action) {
        JButton button = spoken.text(new JButton(), key);
        button.setName(key);
        button.addActionListener(event -> action.run());
        return button;
    }

    private void press(Stroke stroke) {
        pressed = stroke;
        press.setText(strokes.shown(stroke));
        warning.setText(selected()
                .flatMap(one -> model.clash(one.command(), stroke))
                .or(() -> Optional.of(stroke).filter(Stroke::types).map(key -> Texts.of("keys.types")))
                .map(spoken.language()::say)
                .orElse(" "));
    }

    private void choose() {
        pressed = null;
        press.setText("");
        warning.setText(selected()
                .map(one -> one.command().help())
                .map(spoken.language()::say)
                .orElse(" "));
    }

    private void change(java.util.function.Consumer<Bound> action) {
        Optional<Bound> one = selected();
        one.ifPresent(action);
        fill();
        one.ifPresent(before -> select(before.command().name()));
    }

    private void select(String name) {
        for (int row = 0; row < shown.size(); row++) {
            if (shown.get(row).command().name().equals(name)) {
                table.setRowSelectionInterval(row, row);
                table.scrollRectToVisible(table.getCellRect(row, 0, true));
            }
        }
    }

    private Optional<Bound> selected() {
        int row = table.getSelectedRow();
        return row < 0 || row >= shown.size() ? Optional.empty() : Optional.of(shown.get(row));
    }

    private void fill() {
        shown = model.found(search.getText());
        List<Message> heads =
                List.of(Texts.of("keys.command"), Texts.of("keys.key"), Texts.of("keys.name"), Texts.of("keys.from"));
        table.show(
                heads.stream().map(spoken.language()::say).toList(),
                shown.stream().map(model::row).toList());
    }
}
