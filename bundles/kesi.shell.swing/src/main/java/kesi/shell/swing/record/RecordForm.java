package kesi.shell.swing.record;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import kesi.core.api.problem.Finding;
import kesi.record.api.compare.TreePath;
import kesi.record.api.spi.RecordType;
import kesi.shell.api.Scope;
import kesi.shell.swing.edit.OpenEdit;
import kesi.shell.swing.field.FieldEditor;
import kesi.shell.swing.field.FieldEditors;
import kesi.shell.swing.field.FieldTools;
import kesi.shell.swing.look.Paper;
import kesi.shell.swing.look.Piecework;
import kesi.shell.swing.look.Scroll;
import kesi.shell.swing.look.ScrollWidth;
import kesi.shell.swing.look.Tinted;
import kesi.shell.swing.part.Stores;
import kesi.shell.swing.scope.Spoken;
import kesi.shell.swing.shape.FieldWords;
import kesi.shell.swing.shape.Shape;
import kesi.shell.swing.shape.Shape.Part;
import kesi.shell.swing.shape.Shapes;
import net.miginfocom.swing.MigLayout;

/**
 * The generic editor of a record, made from its type alone. Where the type is absent it shows what is there and changes
 * nothing.
 */
public final class RecordForm {

    private final Spoken spoken;
    private final OpenEdit work;
    private final FieldWords words;
    private final FieldTools tools;
    private final ScrollWidth paper = new ScrollWidth(new MigLayout(
            "insets 14 18 18 18, fillx, wrap 2, gapy 8, hidemode 3", "[right, 80:pref:180]14[grow, 0::]"));
    private final Scroll scroll = new Scroll(new Paper(new BorderLayout()));
    private final Map<String, FieldEditor> editors = new LinkedHashMap<>();
    private final Map<String, Tinted> marks = new LinkedHashMap<>();
    private final CompletableFuture<Void> built = new CompletableFuture<>();
    private List<Finding> found = List.of();

    /** A form over a record in work; it follows the work until the scope ends. */
    public RecordForm(
            Spoken spoken, Scope scope, Stores stores, OpenEdit work, Optional<RecordType<?>> type, boolean editable) {
        this.spoken = spoken;
        this.work = work;
        this.words = new FieldWords(type);
        this.tools = new FieldTools(spoken, scope, words, stores, "", editable);
        paper.setName("record.form");
        List<Runnable> pieces = new ArrayList<>();
        parts(type).forEach(part -> pieces.add(() -> add(part)));
        pieces.add(() -> whole(scope));
        Piecework.begin(pieces, scope::isOpen);
    }

    /** Nothing is laid out before everything is there. */
    private void whole(Scope scope) {
        show();
        mark(found);
        scope.keep(work.follow(() -> scope.onScreen(this::show)));
        scroll.setViewportView(paper);
        built.complete(null);
    }

    /** Calls the listener on the screen's thread once all fields are there; now if they are. */
    public void whenWhole(Runnable listener) {
        built.thenRun(listener);
    }

    /** What stands in the editor. */
    public JComponent widget() {
        return scroll;
    }

    /** Shows findings at their fields; those of other places are told at the top. */
    public void mark(List<Finding> findings) {
        found = findings;
        Map<String, List<Finding>> byField = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> field(finding.place()), LinkedHashMap::new, Collectors.toList()));
        marks.forEach((field, mark) -> {
            List<Finding> own = byField.getOrDefault(field, List.of());
            mark.setVisible(!own.isEmpty());
            mark.setText(own.stream().map(this::sentence).collect(Collectors.joining("   ")));
            mark.setToolTipText(own.isEmpty() ? null : mark.getText());
        });
    }

    private static List<Part> parts(Optional<RecordType<?>> type) {
        return type.map(known -> Shapes.of(known.javaType()).parts().get()).orElse(List.of());
    }

    private void add(Part part) {
        if (marks.isEmpty()) {
            mark("");
        }
        FieldEditor editor = FieldEditors.of(
                part.shape(),
                new FieldTools(tools.spoken(), tools.scope(), words, tools.stores(), part.name(), tools.editable()),
                work.tree().get(part.name()),
                (kind, value) -> work.change(kind, TreePath.of(part.name()).put(work.tree(), value)));
        editors.put(part.name(), editor);
        JLabel label = new JLabel();
        spoken.bind(words.label(part.name()), label::setText);
        label.setLabelFor(editor.target());
        paper.add(label, "aligny top, gaptop 5");
        paper.add(editor.widget(), "growx, wmin 80");
        mark(part.name());
    }

    private void mark(String field) {
        Tinted mark = new Tinted("", Tinted.WRONG);
        mark.setName("finding." + field);
        mark.setVisible(false);
        marks.put(field, mark);
        paper.add(mark, "skip 1, growx, wmin 0");
    }

    private void show() {
        if (editors.isEmpty()) {
            stub();
        }
        Map<String, Object> tree = work.tree();
        editors.forEach((name, editor) -> editor.show(tree.get(name)));
    }

    /** Without its type a record is shown entry by entry. */
    private void stub() {
        paper.removeAll();
        work.tree().forEach((name, value) -> {
            FieldEditor shown = FieldEditors.of(
                    new Shape.Fixed(""),
                    new FieldTools(tools.spoken(), tools.scope(), words, tools.stores(), name, false),
                    value,
                    (kind, next) -> {});
            shown.show(value);
            JLabel label = new JLabel(spoken.language().say(words.label(name)));
            label.setLabelFor(shown.target());
            paper.add(label, "aligny top, gaptop 5");
            paper.add(shown.widget(), "growx, wmin 80");
        });
    }

    private String field(String place) {
        String first = TreePath.parse(place).first();
        return marks.containsKey(first) ? first : "";
    }

    private String sentence(Finding finding) {
        TreePath path = TreePath.parse(finding.place());
        String sentence = spoken.language().say(finding.sentence());
        return path.steps().size() > 1 ? spoken.language().say(words.place(path)) + ": " + sentence : sentence;
    }
}
