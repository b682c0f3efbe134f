package kesi.shell.swing.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kesi.record.api.compare.TreePath;
import kesi.shell.swing.look.Theme;
import kesi.shell.swing.shape.Shape.Entries;
import kesi.shell.swing.shape.Shape.Part;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Several entries below each other, or beside each other where they are few and plain. */
final class EntriesField implements FieldEditor {

    private static final int BESIDE = 4;

    private final FieldTools tools;
    private final Changed changed;
    private final JPanel panel;
    private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
    private Map<String, Object> value = Map.of();

    EntriesField(FieldTools tools, Entries entries, @Nullable Object now, Changed changed) {
        this.tools = tools;
        this.changed = changed;
        List<Part> parts = entries.parts().get();
        boolean beside = parts.size() <= BESIDE
                && parts.stream().allMatch(part -> part.shape().plain());
        panel = new JPanel(new MigLayout(
                "insets 2 8 2 0, fillx, wrap 2, gapy 6",
                beside ? "[right]8[grow, 0::]" : "[right, 50:pref:150]10[grow, 0::]"));
        panel.setOpaque(false);
        panel.setBorder(BorderFactory.createMatteBorder(0, 2, 0, 0, Theme.color("Component.borderColor")));
        Map<?, ?> present = now instanceof Map<?, ?> map ? map : Map.of();
        parts.forEach(part -> add(part, present.get(part.name())));
    }

    @Override
    public JComponent widget() {
        return panel;
    }

    @Override
    public JComponent target() {
        return editors.values().stream().findFirst().map(FieldEditor::target).orElse(panel);
    }

    @Override
    public void show(@Nullable Object now) {
        Map<String, Object> fresh = new LinkedHashMap<>();
        if (now instanceof Map<?, ?> map) {
            map.forEach((name, one) -> fresh.put(String.valueOf(name), one));
        }
        value = fresh;
        editors.forEach((name, editor) -> editor.show(fresh.get(name)));
    }

    private void add(Part part, @Nullable Object now) {
        FieldTools below = tools.below(part.name());
        FieldEditor editor = FieldEditors.of(part.shape(), below, now, (kind, next) -> change(part.name(), kind, next));
        editors.put(part.name(), editor);
        JLabel label = new JLabel();
        tools.spoken().bind(tools.words().label(part.name()), label::setText);
        label.setLabelFor(editor.target());
        panel.add(label, "aligny top, gaptop 4");
        panel.add(editor.widget(), "growx, wmin 60");
    }

    private void change(String name, String kind, Optional<Object> next) {
        value = TreePath.of(name).put(value, next);
        changed.to(kind, Optional.of(value));
    }
}
