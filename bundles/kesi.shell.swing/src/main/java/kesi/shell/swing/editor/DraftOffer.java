package kesi.shell.swing.editor;

import java.awt.Component;
import java.awt.Dialog.ModalityType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import kesi.shell.swing.Texts;
import kesi.shell.swing.draft.Draft;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.look.PlainTable;
import kesi.shell.swing.record.ValueText;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.shape.FieldWords;
import net.miginfocom.swing.MigLayout;

/** Offers the drafts that an earlier run left: restore, compare with what is stored, or discard. */
public final class DraftOffer {

    private final Workshop shop;
    private final Spoken spoken;
    private final JDialog dialog;
    private final PlainTable table = new PlainTable();
    private List<Draft> drafts = List.of();

    /** An offer that is not shown yet. */
    public DraftOffer(Component near, Workshop shop, Spoken spoken) {
        this.shop = shop;
        this.spoken = spoken;
        dialog = new JDialog(SwingUtilities.getWindowAncestor(near), ModalityType.MODELESS);
        if (dialog.getOwner() == null && near instanceof java.awt.Frame frame) {
            dialog.setLocationRelativeTo(frame);
        }
        dialog.setName("drafts");
        table.setName("drafts.table");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        spoken.scope().keep(dialog::dispose);
    }

    /** Shows the offer; nothing when there is no draft. */
    public void open() {
        if (shop.edits().left().isEmpty()) {
            return;
        }
        dialog.setTitle(spoken.say("draft.title"));
        JPanel content = new JPanel(new MigLayout("insets 12, fill, wrap 1", "[grow]", "[][grow][]"));
        JLabel hint = new JLabel(spoken.say("draft.hint"));
        hint.setLabelFor(table);
        content.add(hint);
        content.add(table.inScroll(), "grow");
        content.add(buttons(), "align right");
        dialog.setContentPane(content);
        fill();
        Fitting.size(dialog, 680, 340);
        dialog.setVisible(true);
    }

    private JPanel buttons() {
        JPanel buttons = new JPanel(new MigLayout("insets 0"));
        buttons.add(button("draft.restore", this::restore));
        buttons.add(button(
                "draft.compare",
                draft -> new StoredDialog(table, spoken, words(draft))
                        .open(draft.base().content(), draft.line().tree())));
        buttons.add(button("draft.discard", draft -> {
            shop.edits().forget(draft.ref());
            fill();
        }));
        JButton later = new JButton(spoken.say("draft.later"));
        later.setName("draft.later");
        later.addActionListener(event -> dialog.dispose());
        buttons.add(later);
        return buttons;
    }

    private JButton button(String key, Consumer<Draft> action) {
        JButton button = new JButton(spoken.say(key));
        button.setName(key);
        button.addActionListener(event -> selected().ifPresent(action));
        return button;
    }

    private void restore(Draft draft) {
        if (shop.edits().store().type(draft.ref().type()).isEmpty()) {
            shop.workbench().notice(Texts.of("edit.stub", draft.ref().type()));
            return;
        }
        shop.workbench().openEditor(draft.ref());
        drafts = drafts.stream().filter(one -> !one.equals(draft)).toList();
        draw();
    }

    private void fill() {
        drafts = shop.edits().left();
        draw();
    }

    private void draw() {
        table.show(
                List.of(
                        spoken.say("draft.record"),
                        spoken.say("draft.type"),
                        spoken.say("draft.saved"),
                        spoken.say("draft.state")),
                drafts.stream().map(this::row).toList());
        if (drafts.isEmpty()) {
            dialog.dispose();
        } else {
            table.setRowSelectionInterval(0, 0);
        }
    }

    private List<String> row(Draft draft) {
        String title = draft.base().title();
        var type = shop.edits().store().type(draft.ref().type());
        return List.of(
                title.isBlank() ? draft.ref().toString() : title,
                type.map(known -> spoken.language().say(known.label()))
                        .orElse(draft.ref().type()),
                ValueText.of(draft.at()),
                spoken.say(type.isPresent() ? "draft.ready" : "draft.waits"));
    }

    private FieldWords words(Draft draft) {
        return new FieldWords(shop.edits().store().type(draft.ref().type()));
    }

    private Optional<Draft> selected() {
        int row = table.getSelectedRow();
        return row < 0 ? Optional.empty() : Optional.of(drafts.get(table.convertRowIndexToModel(row)));
    }
}
