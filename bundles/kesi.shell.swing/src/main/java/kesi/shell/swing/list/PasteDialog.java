package kesi.shell.swing.list;

import java.awt.BorderLayout;
import java.awt.Dialog;
import java.awt.FlowLayout;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import kesi.core.api.text.Message;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.record.PanelServices;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** Shows pasted rows before they are saved: what each column fills, and what is wrong with which row. */
final class PasteDialog {

    private static final int MOST_SHOWN = 500;

    private final PasteModel<?> model;
    private final PanelServices services;
    private final Scope scope;
    private final Spoken spoken;
    private final PlainTable table = new PlainTable();
    private final JLabel count = new JLabel();
    private final JButton save = new JButton();
    private final JDialog dialog;

    PasteDialog(PasteModel<?> model, PanelServices services, Scope scope, Window owner) {
        this.model = model;
        this.services = services;
        this.scope = scope;
        this.spoken = new Spoken(services.language(), scope);
        this.dialog = new JDialog(owner, spoken.say("paste.title"), Dialog.ModalityType.MODELESS);
    }

    void open() {
        table.setName("paste.table");
        spoken.named(table, "paste.title");
        save.setName("paste.save");
        save.addActionListener(event -> save());
        JButton cancel = new JButton(spoken.say("form.cancel"));
        cancel.addActionListener(event -> dialog.dispose());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING));
        buttons.add(count);
        buttons.add(save);
        buttons.add(cancel);
        JPanel content = new JPanel(new BorderLayout());
        content.add(columns(), BorderLayout.NORTH);
        content.add(new Scroll(table), BorderLayout.CENTER);
        content.add(buttons, BorderLayout.SOUTH);
        dialog.setName("paste.dialog");
        dialog.setContentPane(content);
        Fitting.size(dialog, 860, 520);
        scope.keep(dialog::dispose);
        show();
        dialog.setVisible(true);
    }

    private JPanel columns() {
        JPanel panel = new JPanel(new MigLayout("insets 10, wrap 4", "[]6[140:160:220]16[]6[140:160:220]"));
        List<Optional<PasteField>> mapping = model.mapping();
        for (int i = 0; i < mapping.size(); i++) {
            JComboBox<Filled> choice = new JComboBox<>();
            choice.setName("paste.column." + i);
            choice.addItem(new Filled(Optional.empty(), spoken.say("paste.ignore")));
            model.fields()
                    .forEach(field -> choice.addItem(
                            new Filled(Optional.of(field), spoken.language().say(field.label()))));
            Optional<PasteField> now = mapping.get(i);
            for (int item = 0; item < choice.getItemCount(); item++) {
                if (choice.getItemAt(item).field().equals(now)) {
                    choice.setSelectedIndex(item);
                }
            }
            int column = i;
            choice.addActionListener(event -> choose(column, choice));
            JLabel label = new JLabel(spoken.say("paste.column", i + 1));
            label.setLabelFor(choice);
            panel.add(label);
            panel.add(choice, "growx");
        }
        return panel;
    }

    private record Filled(Optional<PasteField> field, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private void choose(int column, JComboBox<Filled> choice) {
        if (choice.getSelectedItem() instanceof Filled filled) {
            model.map(column, filled.field());
            show();
        }
    }

    private void show() {
        scope.inBackground(Texts.of("paste.checking"), task -> model.check(), rows -> {
            long good = rows.stream().filter(PasteModel.Checked::isGood).count();
            List<String> heads = new ArrayList<>(List.of(spoken.say("paste.state")));
            model.mapping()
                    .forEach(field -> heads.add(
                            field.map(one -> spoken.language().say(one.label())).orElse("\u2014")));
            table.show(heads, rows.stream().limit(MOST_SHOWN).map(this::row).toList());
            count.setText(spoken.say("paste.count", good, rows.size() - good));
            save.setText(spoken.say("paste.save", good));
            save.setEnabled(good > 0);
        });
    }

    private List<String> row(PasteModel.Checked row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.isGood() ? spoken.say("paste.good") : said(row.errors()));
        for (int i = 0; i < model.mapping().size(); i++) {
            cells.add(i < row.cells().size() ? row.cells().get(i) : "");
        }
        return cells;
    }

    private String said(List<Message> errors) {
        return String.join(" ", errors.stream().map(spoken.language()::say).toList());
    }

    private void save() {
        save.setEnabled(false);
        scope.inBackground(
                Texts.of("paste.saving"), task -> services.stores().records().map(model::commit), done -> {
                    dialog.dispose();
                    done.ifPresent(committed -> services.workbench()
                            .notice(Texts.of("paste.saved", committed.versions().size())));
                });
    }

    static Window owner(java.awt.Component component) {
        return SwingUtilities.getWindowAncestor(component);
    }
}
