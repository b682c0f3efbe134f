package kesi.shell.swing.compare;

import java.awt.Component;
import java.awt.Dialog.ModalityType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import kesi.core.api.problem.Problem;
import kesi.core.api.value.Ref;
import kesi.record.api.Batch;
import kesi.record.api.Entry;
import kesi.record.api.Records;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Scope;
import kesi.shell.swing.Texts;
import kesi.shell.swing.look.Fitting;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.record.ValueText;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.shape.FieldWords;
import net.miginfocom.swing.MigLayout;

/** The versions of a record: any two are compared, and any older one can be restored as a new change. */
public final class VersionsDialog {

    private final Stores stores;
    private final Ref ref;
    private final Scope scope;
    private final Spoken spoken;
    private final JDialog dialog;
    private final JComboBox<String> from = new JComboBox<>();
    private final JComboBox<String> to = new JComboBox<>();
    private final JButton restore = new JButton();
    private final ComparePanel panel;
    private List<Entry> history = List.of();
    private Optional<RecordType<?>> type = Optional.empty();

    /** What was read. */
    private record Found(List<Entry> history, Optional<RecordType<?>> type) {}

    /** A dialog that is not open yet. */
    public VersionsDialog(Component near, Stores stores, Ref ref, Scope scope, Spoken spoken) {
        this.stores = stores;
        this.ref = ref;
        this.scope = scope;
        this.spoken = spoken;
        this.panel = new ComparePanel(spoken);
        dialog = new JDialog(SwingUtilities.getWindowAncestor(near), ModalityType.MODELESS);
        dialog.setName("versions");
        dialog.setTitle(spoken.say("versions.title"));
        from.setName("versions.from");
        to.setName("versions.to");
        restore.setName("versions.restore");
        scope.keep(dialog::dispose);
    }

    /**
     * Opens it.
     *
     * @param version the version to compare with the present one; empty for the one before
     */
    public void open(Optional<Long> version) {
        dialog.setContentPane(content());
        Fitting.size(dialog, 780, 560);
        read(version);
        dialog.setVisible(true);
    }

    private JPanel content() {
        JPanel content = new JPanel(new MigLayout("insets 12, fill, wrap 5", "[][grow][][grow][]", "[][grow]"));
        content.add(label("versions.from", from));
        content.add(from, "growx");
        content.add(label("versions.to", to));
        content.add(to, "growx");
        restore.setText(spoken.say("versions.restore"));
        content.add(restore);
        content.add(panel.widget(), "span 5, grow");
        from.addActionListener(event -> compare());
        to.addActionListener(event -> compare());
        restore.addActionListener(event -> restore());
        return content;
    }

    private JLabel label(String key, Component field) {
        JLabel label = new JLabel(spoken.say(key));
        label.setLabelFor(field);
        return label;
    }

    private void read(Optional<Long> version) {
        scope.inBackground(
                Texts.of("detail.loading"),
                task -> stores.records().map(this::found).orElseGet(() -> new Found(List.of(), Optional.empty())),
                found -> show(found, version));
    }

    private Found found(Records records) {
        return new Found(
                records.history(ref),
                records.known().stream()
                        .filter(known -> known.name().equals(ref.type()))
                        .findFirst());
    }

    private void show(Found found, Optional<Long> version) {
        history = found.history();
        type = found.type();
        from.removeAllItems();
        to.removeAllItems();
        for (Entry entry : history) {
            String line = spoken.say(
                    "versions.line",
                    entry.version(),
                    ValueText.of(entry.at()),
                    entry.by(),
                    spoken.language().say(entry.reason()));
            from.addItem(line);
            to.addItem(line);
        }
        if (!history.isEmpty()) {
            to.setSelectedIndex(0);
            from.setSelectedIndex(version.map(this::place).orElse(Math.min(1, history.size() - 1)));
        }
        compare();
    }

    private int place(long version) {
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).version() == version) {
                return i;
            }
        }
        return 0;
    }

    private void compare() {
        int before = from.getSelectedIndex();
        int after = to.getSelectedIndex();
        if (before >= 0 && after >= 0) {
            panel.show(Compared.of(content(before), content(after), new FieldWords(type), spoken.language()));
            restore.setEnabled(before > 0
                    && type.isPresent()
                    && history.get(before).content().isPresent());
        }
    }

    private Map<String, Object> content(int place) {
        return lifted(history.get(place)).orElse(Map.of());
    }

    private Optional<Map<String, Object>> lifted(Entry entry) {
        return entry.content()
                .map(tree -> type.filter(known -> known.schema() > entry.schema())
                        .map(known -> known.upgrade(entry.schema(), tree))
                        .orElse(tree));
    }

    private void restore() {
        Entry old = history.get(from.getSelectedIndex());
        Entry now = history.get(0);
        long expected = now.content().isPresent() ? now.version() : 0;
        Map<String, Object> tree = lifted(old).orElseThrow();
        scope.inBackground(
                Texts.of("versions.restore"),
                task -> records()
                        .commit(Batch.because(Texts.of("versions.reason", old.version()))
                                .put(ref, expected, tree)),
                done -> read(Optional.empty()));
    }

    private Records records() {
        return stores.records().orElseThrow(() -> Problem.failed(Texts.of("store.absent")));
    }
}
