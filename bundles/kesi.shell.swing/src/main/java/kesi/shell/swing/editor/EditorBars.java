package kesi.shell.swing.editor;

import java.awt.Component;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kesi.core.api.text.Message;
import kesi.record.api.compare.Merge;
import kesi.shell.swing.Texts;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.edit.OpenEdit.Overtaking;
import kesi.shell.swing.look.Icons;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.record.ValueText;
import kesi.shell.swing.scope.Spoken;
import net.miginfocom.swing.MigLayout;

/** What has to be said above an editor: somebody else saved first, a draft came back, the bundle is absent. */
final class EditorBars {

    private final Workshop shop;
    private final EditorModel model;
    private final Spoken spoken;
    private final Component near;
    private final JPanel widget = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0, hidemode 3", "[grow]"));

    EditorBars(Workshop shop, EditorModel model, Spoken spoken, Component near) {
        this.shop = shop;
        this.model = model;
        this.spoken = spoken;
        this.near = near;
    }

    JComponent widget() {
        return widget;
    }

    /** Shows what has to be said now. */
    void show() {
        widget.removeAll();
        model.edit().ifPresent(this::about);
        widget.revalidate();
        widget.repaint();
    }

    private void about(OpenEdit work) {
        if (model.type().isEmpty()) {
            add("editor.stub", Texts.of("edit.stub", work.ref().type()));
        } else if (!model.editable()) {
            add("editor.newer", Texts.of("editor.newer"));
        }
        work.overtaking().ifPresent(other -> overtaken(work, other));
        work.restored()
                .filter(when -> work.dirty())
                .ifPresent(when -> add(
                        "editor.draft",
                        Texts.of("editor.draft", ValueText.of(when)),
                        button("draft.compare", () -> compare(work)),
                        button("draft.discard", work::revert)));
    }

    private void overtaken(OpenEdit work, Overtaking other) {
        Optional<Base> theirs = other.theirs();
        if (theirs.isPresent()) {
            int clashes = work.merge().map(merge -> merge.clashes().size()).orElse(0);
            add(
                    "editor.conflict",
                    Texts.of("editor.conflict", theirs.get().version(), clashes),
                    button("merge.open", () -> merge(work)));
        } else {
            add("editor.deleted", Texts.of("editor.deleted"), button("editor.again", () -> joined(work, work.tree())));
        }
    }

    private void merge(OpenEdit work) {
        Merge merge = work.merge().orElseThrow();
        new MergeDialog(near, spoken, model.words(), work, merge).ask(tree -> joined(work, tree));
    }

    private void joined(OpenEdit work, Map<String, Object> tree) {
        work.join(tree);
        model.save();
    }

    private void compare(OpenEdit work) {
        new StoredDialog(near, spoken, model.words()).open(work.base().content(), work.tree());
    }

    private JButton button(String key, Runnable action) {
        JButton button = new JButton(spoken.say(key));
        button.setName(key);
        button.addActionListener(event -> action.run());
        button.setEnabled(shop.stores().records().isPresent());
        return button;
    }

    private void add(String name, Message message, JButton... buttons) {
        JPanel bar = new JPanel(new MigLayout("insets 6 12 6 12, fillx", "[]8[grow, 0::]8[]"));
        bar.setName(name);
        bar.setBorder(BorderFactory.createMatteBorder(0, 4, 1, 0, Theme.color("Component.warning.focusedBorderColor")));
        JLabel text = new JLabel(spoken.language().say(message));
        text.setToolTipText(text.getText());
        bar.add(new JLabel(Icons.own("info")));
        bar.add(text, "wmin 0, growx");
        for (JButton button : buttons) {
            bar.add(button);
        }
        widget.add(bar, "growx");
    }
}
