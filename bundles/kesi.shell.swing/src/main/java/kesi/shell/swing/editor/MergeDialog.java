package kesi.shell.swing.editor;

import java.awt.Component;
import java.awt.Dialog.ModalityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import kesi.record.api.compare.Clash;
import kesi.record.api.compare.Merge;
import kesi.shell.swing.compare.ComparePanel;
import kesi.shell.swing.compare.Compared;
import kesi.shell.swing.edit.Base;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.record.ValueText;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.shape.FieldWords;
import net.miginfocom.swing.MigLayout;

/** Shows what two people changed in one record, and lets a person decide where both changed the same. */
final class MergeDialog {

    private final Spoken spoken;
    private final FieldWords words;
    private final OpenEdit work;
    private final Merge merge;
    private final JDialog dialog;
    private final List<JRadioButton> theirs = new ArrayList<>();

    MergeDialog(Component near, Spoken spoken, FieldWords words, OpenEdit work, Merge merge) {
        this.spoken = spoken;
        this.words = words;
        this.work = work;
        this.merge = merge;
        dialog = new JDialog(SwingUtilities.getWindowAncestor(near), ModalityType.DOCUMENT_MODAL);
        dialog.setName("merge");
        dialog.setTitle(spoken.say("merge.title"));
    }

    /** Asks; the consumer gets the merged tree, and nothing happens when the person gives up. */
    void ask(Consumer<Map<String, Object>> merged) {
        JPanel content = new JPanel(new MigLayout("insets 12, fill, wrap 1", "[grow]", "[][grow][]"));
        content.add(new JLabel(spoken.say("merge.explain", merge.clashes().size())));
        JTabbedPane tabs = new JTabbedPane();
        tabs.addTab(spoken.say("merge.clashes"), new Scroll(clashes()));
        tabs.addTab(spoken.say("merge.theirs"), changes(theirTree()));
        tabs.addTab(spoken.say("merge.mine"), changes(work.tree()));
        content.add(tabs, "grow");
        JButton take = new JButton(spoken.say("merge.take"));
        take.setName("merge.take");
        take.addActionListener(event -> {
            Map<String, Object> tree = decided();
            dialog.dispose();
            merged.accept(tree);
        });
        JButton cancel = new JButton(spoken.say("form.cancel"));
        cancel.addActionListener(event -> dialog.dispose());
        content.add(cancel, "split 2, align right");
        content.add(take);
        dialog.setContentPane(content);
        Fitting.size(dialog, 820, 560);
        dialog.setVisible(true);
    }

    private ScrollWidth clashes() {
        ScrollWidth paper = new ScrollWidth(new MigLayout("insets 12, fillx, wrap 1, gapy 4", "[grow, 0::]"));
        if (merge.clashes().isEmpty()) {
            paper.add(new JLabel(spoken.say("merge.none")));
        }
        for (int i = 0; i < merge.clashes().size(); i++) {
            add(paper, merge.clashes().get(i), i);
        }
        return paper;
    }

    private void add(ScrollWidth paper, Clash clash, int number) {
        JRadioButton mine = choice("merge.take-mine", clash.mine());
        JRadioButton other = choice("merge.take-theirs", clash.theirs());
        mine.setName("merge.mine." + number);
        other.setName("merge.theirs." + number);
        ButtonGroup group = new ButtonGroup();
        group.add(mine);
        group.add(other);
        mine.setSelected(true);
        theirs.add(other);
        JLabel place = new JLabel(spoken.language().say(words.place(clash.path())));
        place.setFont(place.getFont().deriveFont(java.awt.Font.BOLD));
        paper.add(place, "gaptop 8");
        paper.add(mine, "wmin 0");
        paper.add(other, "wmin 0");
    }

    private JRadioButton choice(String key, Optional<Object> value) {
        String text = value.map(ValueText::of).orElseGet(() -> spoken.say("merge.removed"));
        JRadioButton button = new JRadioButton(spoken.say(key, text));
        button.setToolTipText(text);
        return button;
    }

    private Component changes(Map<String, Object> tree) {
        ComparePanel panel = new ComparePanel(spoken);
        panel.show(Compared.of(work.base().content(), tree, words, spoken.language()));
        return panel.widget();
    }

    private Map<String, Object> theirTree() {
        return work.overtaking()
                .flatMap(OpenEdit.Overtaking::theirs)
                .map(Base::content)
                .orElse(Map.of());
    }

    private Map<String, Object> decided() {
        Map<String, Object> tree = merge.tree();
        for (int i = 0; i < theirs.size(); i++) {
            tree = Merge.decide(tree, merge.clashes().get(i), theirs.get(i).isSelected());
        }
        return tree;
    }
}
