package kesi.shell.swing.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kesi.shell.swing.Texts;
import kesi.shell.swing.shape.Blank;
import kesi.shell.swing.shape.Shape.Either;
import kesi.shell.swing.shape.Shape.Entries;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One of several kinds of entries: the kind is chosen, then its entries are filled in. */
final class EitherField implements FieldEditor {

    private final FieldTools tools;
    private final Changed changed;
    private final List<Entries> kinds;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow, 0::]"));
    private final JComboBox<String> box = new JComboBox<>();
    private @Nullable FieldEditor shown;
    private Map<String, Object> value = Map.of();
    private boolean showing;

    EitherField(FieldTools tools, Either either, Changed changed) {
        this.tools = tools;
        this.changed = changed;
        this.kinds = either.kinds().get();
        panel.setOpaque(false);
        tools.called(box);
        box.setEnabled(tools.editable());
        kinds.forEach(kind -> box.addItem(kind.name()));
        box.setRenderer(new Kinds());
        box.addActionListener(event -> choose());
        tools.spoken()
                .bind(
                        Texts.of("field.kind-of", tools.words().label(tools.name())),
                        text -> box.getAccessibleContext().setAccessibleName(text));
        panel.add(box);
    }

    @Override
    public JComponent widget() {
        return panel;
    }

    @Override
    public JComponent target() {
        return box;
    }

    @Override
    public void show(@Nullable Object now) {
        Map<String, Object> fresh = new LinkedHashMap<>();
        if (now instanceof Map<?, ?> map) {
            map.forEach((name, one) -> fresh.put(String.valueOf(name), one));
        }
        boolean other = shown == null || !java.util.Objects.equals(fresh.get("is"), value.get("is"));
        value = fresh;
        if (other) {
            rebuild();
        }
        FieldEditor editor = shown;
        if (editor != null) {
            editor.show(fresh);
        }
    }

    private void rebuild() {
        FieldEditor old = shown;
        if (old != null) {
            panel.remove(old.widget());
        }
        showing = true;
        box.setSelectedItem(value.get("is"));
        showing = false;
        Optional<FieldEditor> fresh = kind(String.valueOf(value.get("is"))).map(this::entries);
        fresh.ifPresent(editor -> panel.add(editor.widget(), "growx, wmin 0"));
        shown = fresh.orElse(null);
        panel.revalidate();
        panel.repaint();
    }

    private FieldEditor entries(Entries kind) {
        return new EntriesField(tools, kind, value, changed);
    }

    private void choose() {
        if (!showing) {
            kind(String.valueOf(box.getSelectedItem())).ifPresent(kind -> {
                Map<String, Object> next = new LinkedHashMap<>(Blank.kind(kind));
                next.replaceAll((name, blank) -> name.equals("is") ? blank : value.getOrDefault(name, blank));
                changed.to("", Optional.of(next));
            });
        }
    }

    private Optional<Entries> kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    private final class Kinds extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public java.awt.Component getListCellRendererComponent(
                javax.swing.JList<?> list, @Nullable Object kind, int index, boolean selected, boolean focused) {
            String text = tools.say(tools.words().kind(String.valueOf(kind)));
            return super.getListCellRendererComponent(list, text, index, selected, focused);
        }
    }
}
